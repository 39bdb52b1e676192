import { seatRoleName, seatRoles } from '../board/roles';
import type { GuidePage } from './guide-page';

const assigned = ['advisor', 'preceptor', 'tutor'];
const chosen = ['role-model', 'mentor'];

export const twoModels: GuidePage = {
  id: 'two-models',
  title: 'Two models of mentoring',
  summary:
    'In the older model one senior picked you and gave the answers; in the present one you choose several people, and the decisions stay yours.',
  sections: [
    {
      id: 'what-changed',
      heading: 'What changed',
      blocks: [
        {
          kind: 'comparison',
          name: 'The traditional and the contemporary model',
          columns: ['Traditional', 'Contemporary'],
          rows: [
            {
              of: 'Who begins',
              cells: [
                'The mentor picks somebody out, often on a rotation.',
                'You choose, and ask.',
              ],
            },
            {
              of: 'Likeness',
              cells: [
                'The two share background, training and taste.',
                'They may differ in most things, which is often the use of it.',
              ],
            },
            {
              of: 'Time of life',
              cells: [
                'For the young: students, residents, fellows.',
                'For any year of a career, a professor’s last ones included.',
              ],
            },
            {
              of: 'How many',
              cells: ['One, for everything.', 'As many as work and life have sides.'],
            },
            {
              of: 'Decisions',
              cells: [
                'The mentor says what to do.',
                'The mentor helps you to see the choices and to solve the problem yourself.',
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'assigned-or-chosen',
      heading: 'Assigned or chosen',
      blocks: [
        'Some people come with the programme; others you look for. Those who were assigned can be as good as any, and most of them go when the rotation or the degree ends. It helps to know who is which before that day.',
        {
          kind: 'list',
          items: [
            ...seatRoles
              .filter(({ id }) => assigned.includes(id))
              .map(({ name, description }) => ({ term: `${name}, assigned`, text: description })),
            ...seatRoles
              .filter(({ id }) => chosen.includes(id))
              .map(({ name, description }) => ({ term: `${name}, chosen`, text: description })),
          ],
        },
        `${seatRoleName('advisor')} and mentor can be the same person, if you choose each other once the form no longer asks for it.`,
      ],
    },
    {
      id: 'why-several',
      heading: 'Why several',
      blocks: [
        'A block of nights, a grant due in five weeks and a father in hospital seldom find their best advice in one head. Nor can one head be at every meeting. Where one person carries all of it, all of it goes when they take a sabbatical, a chair elsewhere, or retirement.',
        'Several mentors also lighten each other. You ask less of each, you hear where they disagree, and any of them can say no to one thing without leaving you with nothing.',
      ],
    },
    {
      id: 'unlike-you',
      heading: 'People unlike you',
      blocks: [
        'People of one training tend to share one set of things they do not see. A nurse manager knows why the discharge project fails; a pathologist has nothing to gain from your division’s quarrels; somebody ten years younger knows what trainees say about your teaching.',
        'If you are the only one of your kind in a department, do not wait for a mentor who has everything. Let one person know the work, and look for another, in another city if need be, who knows what it is to be the only one.',
      ],
    },
    {
      id: 'what-the-old-one-has',
      heading: 'What the older model is still good for',
      blocks: [
        'A senior who picks you out has usually watched you work, at an hour when nobody performs. That is knowledge of you which no form contains. Accept the offer and be glad of it, as one seat among several. Keep the right to choose the others, and to decide differently from what you were told.',
      ],
    },
  ],
  links: [
    {
      href: '/board',
      name: 'Board',
      why: 'See whether one person holds most seats, and whether all of them are senior, like you, or assigned.',
    },
    {
      href: '/guide/finding-mentors',
      name: 'Finding mentors',
      why: 'How to look for the ones who are missing.',
    },
  ],
  sources: ['ramundo'],
};
