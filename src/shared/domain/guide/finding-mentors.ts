import { areas } from '../areas';
import { signalIds, signals } from '../signals';
import type { GuidePage } from './guide-page';

/** Whom to look for in each of the eight areas a vault begins with. */
const whoServes: Readonly<Record<(typeof areas)[number]['id'], string>> = {
  teaching:
    'Whoever the residents name when asked who taught them most; and somebody who has put a teaching portfolio through promotion.',
  research:
    'A senior author whose fellows now have grants of their own; and a statistician who answers your messages.',
  'work-life':
    'Somebody with duties at home like yours who is two or three years ahead, and frank about what it cost.',
  quality:
    'The person who closed the last serious event with a change on the ward, and has the figures to show that it held.',
  leadership:
    'A chief or medical director who has had a budget cut and kept the team; a practice manager knows as much, and tells it differently.',
  'medico-legal':
    'A colleague who has been through a complaint or a claim and will say how it felt. For what the law asks, there are the people your institution names.',
  clinical:
    'Whoever you would call about your own mother; and, if you are the senior one, somebody elsewhere with whom to talk over the cases that went badly.',
  advocacy:
    'Somebody who has spoken before a board, a newspaper or a parliament for patients, and still has a clinic.',
};

export const findingMentors: GuidePage = {
  id: 'finding-mentors',
  title: 'Finding mentors',
  summary:
    'Begin with this year’s question, then look for whoever has lived through it, at any rank and in any building.',
  sections: [
    {
      id: 'when',
      heading: 'When the need shows',
      blocks: [
        'Five turns of a working life call for somebody to talk to. Where you note one on a journal entry, Today keeps it in sight until you close it, and names who on your board could help.',
        {
          kind: 'list',
          items: signals.map(({ name, description }) => ({ term: name, text: description })),
        },
      ],
    },
    {
      id: 'by-area',
      heading: 'One area at a time',
      blocks: [
        'Nobody is looking for “a mentor”. One is looking for help with something. The source names eight areas; in a given year you may need somebody for two or three of them.',
        {
          kind: 'list',
          items: areas.map(({ id, name }) => ({ term: name, text: whoServes[id] })),
        },
      ],
    },
    {
      id: 'where',
      heading: 'Where to look',
      blocks: [
        'Look along the corridor first, then past it. Ethics, pharmacy, simulation and safety committees mix people who would otherwise never meet. Former fellows of your own programme are reachable and owe the place some candour. Abroad and at other schools there are co-authors, course faculty, and whoever asked you the best question after a talk.',
        'Small specialties are small worlds. Everybody will one day review, examine or hire everybody else. There it can be wise to look one specialty over, where the advice is as good and nobody competes for the same post.',
      ],
    },
    {
      id: 'asking',
      heading: 'The first request',
      blocks: [
        'Ask for one conversation, about one decision, with an end. “Will you be my mentor?” asks a stranger to promise years. “I am deciding whether to give up a clinic session for the curriculum post, and you did that once. Could I have twenty minutes before your Thursday list?” can be answered from a phone.',
        'Make a refusal easy, and take it as news about their year. Afterwards write what you did with the advice. If the second conversation goes as well, say what you hope for and how often you would like to meet.',
      ],
    },
    {
      id: 'power',
      heading: 'What to know beforehand',
      blocks: [
        'Ask yourself three things of each candidate. Do they grade you, set your calls or decide on your contract? Could you both want the same post, patient list or data? Who will know that you met? None of these rules a person out; each belongs in the agreement about what stays between you.',
        'If you are the senior one, the gap works unseen. A trainee may not feel free to decline you, to disagree, or to stop. Say aloud that they may, and say it before they need it.',
      ],
    },
  ],
  links: [
    {
      href: '/board',
      name: 'Candidates on the board',
      why: 'Keep the people you think of asking beside the board, with the reason for each.',
    },
    {
      href: `/journal?signal=${signalIds.join(',')}`,
      name: 'Entries with a signal',
      why: 'Read what you wrote when the need showed: the question to ask is often in it.',
    },
    {
      href: '/journal/names',
      name: 'People you have written about',
      why: 'Somebody who keeps coming up may be the one to ask.',
    },
  ],
  sources: ['ramundo'],
};
