import { supports } from '../board/supports';
import { wordList } from '../board/wording';
import type { GuidePage } from './guide-page';

const gives = (group: (typeof supports)[number]['group']) =>
  wordList(supports.filter((one) => one.group === group).map(({ name }) => name.toLowerCase()));

export const whyItMatters: GuidePage = {
  id: 'why-it-matters',
  title: 'Why it matters',
  summary:
    'What mentoring and sponsorship are said to change, what the numbers are, and how far they can be trusted.',
  sections: [
    {
      id: 'what-it-gives',
      heading: 'What mentoring gives',
      blocks: [
        `The source names four kinds of support that any physician can use: ${gives('general')}. For those who do research it adds five: ${gives('research')}.`,
        'Each is a kind of support that a seat on the board can give, so that you can see which of them nobody gives you.',
      ],
    },
    {
      id: 'what-it-changes',
      heading: 'What it is said to change',
      blocks: [
        'The source closes with seven things on which mentoring and sponsorship have a good influence. It does not say how large the influence is, nor how it was measured.',
        {
          kind: 'list',
          items: [
            { term: 'The person', text: 'How you grow, beyond any title.' },
            {
              term: 'The choice of a career',
              text: 'Which specialty, which mix of ward, laboratory and classroom.',
            },
            {
              term: 'The profession',
              text: 'How you become better at the work for which patients come.',
            },
            { term: 'Output in research', text: 'Whether studies begin, and whether they end.' },
            { term: 'Publications', text: 'What appears, and where your name stands on it.' },
            { term: 'Grants', text: 'Whether the money is found that keeps a question alive.' },
            {
              term: 'Advancement',
              text: 'When the clock runs out, whether the file is ready and has readers.',
            },
          ],
        },
      ],
    },
    {
      id: 'how-many',
      heading: 'How many have a mentor',
      blocks: [
        'M. Ramundo’s slides give two figures. Fewer than 50 % of medical students have a mentor. And the share ranged from 16 to 93 %, without a word on whom that counts. Women find it harder than men to come by a fitting mentor, as they see it, for which the slides give no number.',
        'Take all of this as old. The slides carry no year, and name neither the country nor the studies behind the figures. A range as wide as 16–93 % also says that different people were asked, or that they meant different things by the word.',
      ],
    },
    {
      id: 'women',
      heading: 'Women in academic medicine',
      blocks: [
        'The same slides give four figures for the share of women, to argue that women among physicians need mentors. They become smaller with each step up.',
        {
          kind: 'figures',
          name: 'Women in academic medicine, in M. Ramundo’s slides, no year given',
          rows: [
            { of: 'Full-time faculty of medical schools', percent: 27 },
            { of: 'Faculty with tenure', percent: 15 },
            { of: 'Full professors', percent: 11 },
            { of: 'Chairs of academic departments', percent: 6 },
          ],
        },
        'These numbers are old too and have no date. Before you use one in a talk or a proposal, look up this year’s from whoever counts in your country. What the slides show is a shape: the higher the step, the smaller the share.',
      ],
    },
    {
      id: 'for-you',
      heading: 'What follows for one person',
      blocks: [
        'A percentage says nothing about your next year. Your own count does: which areas matter to you, who serves each, what hangs on one person, and who would argue for you if a place came up on Monday. It takes a quarter of an hour, and you are the only one who has the data.',
      ],
    },
  ],
  links: [
    {
      href: '/board',
      name: 'Board',
      why: 'Count for yourself: seats filled, seats empty, sponsors inside and outside.',
    },
    {
      href: '/plan',
      name: 'Plan',
      why: 'Turn the emptiest place into one goal with one step.',
    },
  ],
  sources: ['ramundo'],
};
