import { checks, form, part } from './template';

/** For looking back or ahead at a turn of time or of a career. */
export const turns = [
  form(
    'week-in-review',
    'A week in review',
    part(
      'What the week was',
      'Three lines: what took the hours, what was worth them, what was not.',
    ),
    part('Gave energy, took energy', 'One of each, with the hour of the day.'),
    part('Still open', 'People waiting for an answer, results waiting for a look, promises.'),
    checks('Next week', [
      'The one thing to finish',
      'The one conversation to have',
      'The one thing at home that has a date',
    ]),
  ),
  form(
    'quarter-review',
    'Quarter review',
    part('Done', 'Patients and practice, teaching, research, quality, the work nobody sees.'),
    part('Not done', 'For each: still wanted, handed on, or let go.'),
    part(
      'Effort',
      'Percent for clinical, teaching, research and administration: as it was, as I want it.',
    ),
    part('People', 'Who helped, whom I helped, whom I have not spoken to.'),
    part('What I learned', 'About the work, and about how I work.'),
    checks('Next quarter', [
      'Look through the goals of the plan',
      'Put the next meeting with each mentor in the calendar',
      'Name one thing to stop',
    ]),
  ),
  form(
    'end-of-rotation',
    'End of a rotation',
    part('What I can do now', 'That I could not do on the first day.'),
    part('What I saw done well', 'By whom, and how; and what I would do otherwise.'),
    part('What I still want to learn', 'And the service or the person to learn it from.'),
    checks('Before I leave', [
      'Hand over what is open, in writing',
      'Ask one person for feedback, face to face',
      'Thank someone who is not a physician',
      'Ask for the letter while I am remembered',
    ]),
  ),
  form(
    'returning-from-leave',
    'Returning from leave',
    part('What has changed', 'People, rules, software, the schedule, and me.'),
    part('What I need in the first month', 'Hours, cover, a room, a refresher, a slower list.'),
    part('What I do not owe', 'What was covered was planned; write down what needs no repayment.'),
    checks('First two weeks', [
      'Meet whoever makes the schedule',
      'Privileges, licences and training that ran out',
      'Look at each project: mine again, shared, or handed on',
      'Say which days I leave on time, and to whom',
    ]),
  ),
];
