import { promptsOf } from './prompt';

/** For the first days of a quarter. */
export const quarterPrompts = promptsOf('quarter', {
  'quarter-in-five-lines':
    'The last three months in five lines: one patient cared for well, one person taught, one thing finished, one thing dropped, one thing still owed.',
  'committee-worth':
    'Take one committee you sit on. What did it change this quarter, what did you add, and would you join it again today?',
  'effort-now-and-wanted':
    'Write your effort now in percent: clinical, teaching, research, administration. Then the numbers you want. Which one line would you change first, and who decides it?',
  'mentor-quarter':
    'When did you last speak with the person you call your mentor about something that was not urgent? What have you been keeping for them?',
  'feedback-quarter':
    'The most useful thing anyone told you about your work in the last three months: who said it, in what words, and what have you done about it?',
  'stalled-manuscript':
    'Where is the manuscript that has not moved? Name whose desk it is on, even if it is yours, and the smallest piece that could leave it this week.',
  'stop-doing':
    'If you had to stop one thing by the end of this quarter, which would it be, and who would notice first?',
});
