import { mentorTraits } from '../traits/good-mentor';
import { type GuidePage, traitList } from './guide-page';

export const goodMentor: GuidePage = {
  id: 'good-mentor',
  title: 'Traits of a good mentor',
  summary:
    'Twelve things to look for in somebody you might ask, and to ask of yourself once somebody asks you.',
  sections: [
    {
      id: 'reading-it',
      heading: 'How to read the list',
      blocks: [
        'Nobody has all twelve. Choose the two or three that this year’s question depends on, and look for those. A trait is something that can be seen, so each stands with one thing a person who has it might do. The words and the examples are ours.',
      ],
    },
    {
      id: 'who-they-are',
      heading: 'Who they are',
      blocks: [traitList(mentorTraits.slice(0, 4))],
    },
    {
      id: 'how-they-work',
      heading: 'How they work with you',
      blocks: [traitList(mentorTraits.slice(4, 8))],
    },
    {
      id: 'what-they-open',
      heading: 'What they open to you',
      blocks: [traitList(mentorTraits.slice(8))],
    },
    {
      id: 'finding-out',
      heading: 'How to find out',
      blocks: [
        'Ask those who were there before you, and ask about events: when did you last disagree with them, and what came of it? Look at the papers of former fellows, at who stands first, and at whether they still write together. Notice how the secretary, the night nurse and the most junior person in the room speak of them.',
        'A first meeting tells something too. Count how often they asked, and how often they told.',
      ],
    },
    {
      id: 'what-is-missing',
      heading: 'When something is missing',
      blocks: [
        'Most gaps can be filled from another seat. A mentor without time can be joined by one who has it; a mentor outside research leaves room for a co-author. Want of integrity is the exception. Keep your distance from somebody who takes credit or repeats confidences, however well connected they are.',
        'If you are the mentor, take the two traits you are least sure of and ask somebody junior what they have seen. Let a third person carry the question, for the answer to you may be a polite one.',
      ],
    },
  ],
  links: [
    {
      href: '/board',
      name: 'Board',
      why: 'Look at each person and candidate with two or three of these traits in mind.',
    },
    {
      href: '/journal?mark=feedback',
      name: 'Feedback in your journal',
      why: 'See who has told you something you could use.',
    },
  ],
  sources: ['ramundo'],
};
