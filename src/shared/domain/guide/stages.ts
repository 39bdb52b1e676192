import { stages as boardStages, type StageId } from '../board/stages';
import type { GuidePage } from './guide-page';

/** What comes before the first asking and after the end are the board's own stages. */
const ofTheSource: readonly StageId[] = ['initiation', 'cultivation', 'separation', 'redefinition'];

export const stages: GuidePage = {
  id: 'stages',
  title: 'Stages of a relationship',
  summary:
    'Mentoring has a beginning, a working time, a parting and what grows from it, and each asks something else of both.',
  sections: [
    {
      id: 'four-stages',
      heading: 'Four stages',
      blocks: [
        'The source counts four, which Kathy Kram described in 1983. On the board two more stand around them: a candidate, who has not been asked yet, and an end that needs nothing more.',
        {
          kind: 'list',
          items: boardStages
            .filter(({ id }) => ofTheSource.includes(id))
            .map(({ name, description, asksOfYou, asksOfThem, goesWrong }) => ({
              term: name,
              text: description,
              notes: [
                { label: 'Asks of you', text: asksOfYou },
                { label: 'Asks of them', text: asksOfThem },
                { label: 'Often goes wrong', text: goesWrong },
              ],
            })),
        },
      ],
    },
    {
      id: 'beginning',
      heading: 'Beginning: say how you will work',
      blocks: [
        'In the first two meetings settle how often you meet and for how long, who finds the date, what happens when a case overruns, what stays between you, and when you will ask each other whether it is working. Agree also that either of you may end it without giving a reason.',
        'Where a call schedule rules the month, a fixed weekday soon fails. Agree on a number of meetings in a quarter, and put the next date in the diary before you leave the room.',
      ],
    },
    {
      id: 'parting',
      heading: 'Parting: say it before they hear it',
      blocks: [
        'A chief resident stays on as faculty and needs somebody who knows academic work. Her resident mentor, a clinician, carried her through three years and the boards. They will meet in the same corridor every morning. If she says nothing and is seen having lunch with a new mentor, the older one will draw her own conclusion.',
        'A mentor can feel cast off, even where all went as it should. It helps to hear, in person and early, what exactly they did, what it made possible, and what you would like to keep. It is the mentor’s part to let go, and a hard part: nobody trains for it.',
      ],
    },
    {
      id: 'afterwards',
      heading: 'Afterwards: a new shape',
      blocks: [
        'In time the two of you can make something else of it, as colleagues. You send them a resident, read each other’s drafts, cover a clinic, sit on the same panel. It comes about more easily if one of you names it: “I should like to go on having coffee each quarter, and this time I bring the question about your study.”',
      ],
    },
    {
      id: 'holding-on',
      heading: 'When it does not end well',
      blocks: [
        'Sometimes the mentor has reasons to hold on: your hands in the clinic, your part in the grant, the habit of being needed. If you are the junior one, do not settle it alone in their office. Think it through with somebody outside the line that grades or pays you, and have one senior person know of it before the conversation.',
        'If you are the mentor and it hurts, tell a peer, and let the mentee go without a price. It will be remembered.',
      ],
    },
  ],
  links: [
    {
      href: '/board',
      name: 'Board',
      why: 'Open a person and see which stage you noted, and whether it still fits.',
    },
    {
      href: '/journal?signal=transition',
      name: 'Transitions in your journal',
      why: 'Find the entries in which something was ending.',
    },
    {
      href: '/journal/templates',
      name: 'Templates',
      why: 'Begin an entry from a form, to think before the conversation and look back after it.',
    },
  ],
  sources: ['ramundo', 'kram'],
};
