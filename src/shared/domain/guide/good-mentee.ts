import { menteeTraits } from '../traits/good-mentee';
import { type GuidePage, traitList } from './guide-page';

export const goodMentee: GuidePage = {
  id: 'good-mentee',
  title: 'Being a good mentee',
  summary:
    'Most of the work is yours: you ask, prepare, act, report back, and give something in return.',
  sections: [
    {
      id: 'beginning-and-meeting',
      heading: 'Ten habits: until you meet',
      blocks: [traitList(menteeTraits.slice(0, 5))],
    },
    {
      id: 'between',
      heading: 'Ten habits: in the meeting and after it',
      blocks: [traitList(menteeTraits.slice(5))],
    },
    {
      id: 'what-they-gain',
      heading: 'What your mentor gains',
      blocks: [
        'You are not asking for alms. The slides, after a guide for faculty mentors of the University of North Carolina, name four things that come back.',
        {
          kind: 'list',
          items: [
            {
              term: 'Satisfaction',
              text: 'They have helped somebody to get somewhere, and know it. Tell them when it happens.',
            },
            {
              term: 'Good people who stay',
              text: 'Able colleagues come, and do not leave, and what is published and proposed is better for it.',
            },
            {
              term: 'What is new',
              text: 'You bring the technique, the guideline or the software that they have had no time to learn.',
            },
            {
              term: 'A collaborator later',
              text: 'Many a mentee is a partner in today’s study, and in the one after it.',
            },
          ],
        },
        'Before you ask for the next thing, think which of the four you have offered lately.',
      ],
    },
    {
      id: 'half-an-hour',
      heading: 'Half an hour, used well',
      blocks: [
        'Five minutes: what came of last time, good or bad. Fifteen: one question, with what you have tried and what you lean towards. Five: what each of you does next, and by when. Five: what you could take off their desk, and the next date. A short note the same evening saves both of you from remembering it differently.',
        'Bring the real question. “How do I get more protected time?” may stand for “I do not want to do this for another ten years.” A mentor can help with the second only if it is said.',
      ],
    },
    {
      id: 'no-time',
      heading: 'When there is no time',
      blocks: [
        'A mentor who is always on service or at a congress is a familiar case, and need not mean unwillingness. Go down one step at a time: half an hour by video instead of an hour in the office; ten minutes by phone from the airport; a message with one question that can be answered in one line. Ask their assistant, kindly, which days are never taken.',
        'If even that fails for a quarter, propose a second mentor beside them, and ask whom they would suggest. It may be a relief to them, and it keeps what they can still give.',
      ],
    },
  ],
  links: [
    {
      href: '/journal?mark=bring-up',
      name: 'What you wanted to bring up',
      why: 'Passages you marked for a person, ready for the next meeting.',
    },
    {
      href: '/plan',
      name: 'Plan',
      why: 'Your goals and their next steps, which are half of any good agenda.',
    },
    {
      href: '/board',
      name: 'Board',
      why: 'See with whom you have gone quiet.',
    },
  ],
  sources: ['ramundo', 'carolina'],
};
