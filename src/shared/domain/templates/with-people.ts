import { checks, form, part } from './template';

/** For meetings, teaching and requests. */
export const withPeople = [
  form(
    'mentor-meeting',
    'Meeting with a mentor',
    part('The one thing', 'If there are only ten minutes, this.'),
    part('What has happened since', 'What I said I would do, and what became of it.'),
    part('What I ask for', 'Advice, a name, a reading, a word in a room: say which.'),
    part('What I heard', 'In their words.'),
    checks('After', [
      'Send thanks with what I will do, and by when',
      'Do the first thing within two days',
      'Agree on the next date',
      'Ask what I could do for them',
    ]),
  ),
  form(
    'teaching-session',
    'A teaching session',
    part('Who and what for', 'What they should be able to do at the end that they cannot do now.'),
    part('How it went', 'Where they woke up, where I lost them, which question was the best.'),
    part('What I would change', 'One thing to cut, one to show in place of telling.'),
    part('One learner', 'What I saw them do, and what I will tell them. First names at most.'),
    checks('For the portfolio', [
      'Date, place, number of learners, hours',
      'The evaluation, or one line a learner said',
      'The slides or the case, where I can find them',
    ]),
  ),
  form(
    'before-i-say-yes',
    'Before I say yes',
    part('What is asked', 'By whom, in their words, and until when they need an answer.'),
    part('What it takes', 'Hours a month, for how many months, and from where they come.'),
    part('What it gives', 'To me, to the one who asks, to the work I want to be known for.'),
    part('If I say no', 'What happens, and whom I could name in my place.'),
    checks('Before I answer', [
      'Sleep one night on it',
      'Ask someone who has done it what it really took',
      'Name what I would stop',
      'Write the answer, yes or no, in three sentences',
    ]),
  ),
];
