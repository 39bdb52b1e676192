import { seatRoles } from '../board/roles';
import type { GuidePage } from './guide-page';

const beside = ['coach', 'peer', 'connector'];

export const mentorOrSponsor: GuidePage = {
  id: 'mentor-or-sponsor',
  title: 'Mentor or sponsor',
  summary:
    'A mentor helps you think a decision through; a sponsor helps to bring one about, in a room you are not in.',
  sections: [
    {
      id: 'two-kinds',
      heading: 'Two kinds of help',
      blocks: [
        'Take one week in spring. On Monday you sit with a colleague and work out whether to apply for the post of clerkship director. On Thursday the search committee meets. Somebody at the table says your name, and stands by it when a second name comes up.',
        'The first is mentoring, the second sponsorship. A career in medicine needs both, and they need not come from the same person. It is possible to have good advice for years, and nobody who speaks up.',
      ],
    },
    {
      id: 'side-by-side',
      heading: 'Side by side',
      blocks: [
        {
          kind: 'comparison',
          name: 'Mentor and sponsor compared',
          columns: ['Mentor', 'Sponsor'],
          rows: [
            {
              of: 'Rank',
              cells: ['Any, your own included.', 'High, with a say in who gets what.'],
            },
            {
              of: 'What they give',
              cells: [
                'An ear for doubts, private ones too, and help in growing as a person and a physician.',
                'Open argument for your next step, before those who can grant it.',
              ],
            },
            {
              of: 'When a chance comes up',
              cells: [
                'Advises and asks, until your own view of it is clear.',
                'Sees to it that you are on the list for the post, the talk or the promotion.',
              ],
            },
            {
              of: 'In the politics of the place',
              cells: [
                'Explains who decides, what was tried before, and how to get through.',
                'Stands between you and the blame, so that you can risk something that may fail.',
              ],
            },
            {
              of: 'What stays with you',
              cells: [
                'A truer sense of what you can do and what you are worth.',
                'A reputation with people who had not met you.',
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'asked-for-the-other',
      heading: 'When one is asked for the other',
      blocks: [
        'A mentor on your own level cannot get you the fellowship post, however much they wish to. Asking for it leaves both of you embarrassed. Ask instead whom they know that could.',
        'A sponsor can be burdened in the other direction. Whoever signs for your promotion in October may have to weigh what you told them in May about wanting to quit. Doubts are better placed with somebody who decides nothing about you.',
        'Before you ask, say to yourself which it is: do I want to think, or do I want a door opened?',
      ],
    },
    {
      id: 'one-person-both',
      heading: 'One person in both seats',
      blocks: [
        'It happens that a section chief both listens and argues for you. Keep the two apart: one conversation about how you are, another about what you want to be considered for. And keep at least one other confidant, who writes none of your evaluations and sets none of your calls.',
      ],
    },
    {
      id: 'beside-them',
      heading: 'Others beside them',
      blocks: [
        'The board knows three more seats, which the source does not name. Some of what helps is neither mentoring nor sponsorship.',
        {
          kind: 'list',
          items: seatRoles
            .filter(({ id }) => beside.includes(id))
            .map(({ name, description }) => ({ term: name, text: description })),
        },
      ],
    },
  ],
  links: [
    {
      href: '/board',
      name: 'Board',
      why: 'Put each person in the seat they really hold, and see whether anybody sponsors you.',
    },
    {
      href: '/start',
      name: 'The first hour',
      why: 'Begin a board in four short steps, and see its first gap.',
    },
    {
      href: '/journal?mark=opportunity',
      name: 'Opportunities in your journal',
      why: 'Look for who brought each of them: that person may be a sponsor already.',
    },
  ],
  sources: ['ramundo'],
};
