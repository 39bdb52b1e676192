import { promptsOf } from './prompt';

/** For a weekend, looking back on the week or ahead to the next. */
export const weekPrompts = promptsOf('week', {
  'week-in-hours':
    'Put last week’s hours in four lines: patients, teaching, your own projects, and everything that only has to be done. Which line would surprise your chief?',
  'said-yes-to':
    'What did you say yes to this week? For each, write who asked, what you were hoping for, and when it will actually have to be done.',
  'who-helped':
    'Someone made this week easier without being asked. What exactly did they do, and have they heard that from you?',
  'spouse-calendar':
    'Look at next week as it stands in your calendar and as it stands in the calendar of the people you live with. Where do the two disagree?',
  'clinic-template':
    'Your clinic template assumes every visit takes the same time. Which visits this week proved it wrong, and what would a template that knew them look like?',
  'postponed-again':
    'What have you moved to next week for the third time? Finish the sentence: I have not begun it because',
  'best-hour':
    'The best working hour of the week: where were you, who was in the room, and what was missing that is usually there?',
  'learned-from-junior':
    'What did you learn this week from somebody with fewer years in medicine than you?',
  'monday-first-hour':
    'Before Monday: the one conversation to have first, the one thing to send, and the one to leave alone.',
});
