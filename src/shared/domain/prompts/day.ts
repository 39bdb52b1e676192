import { promptsOf } from './prompt';

/** For a working day: about the last one, so that they fit at any hour. */
export const dayPrompts = promptsOf('day', {
  'handover-gone-wrong':
    'The handover that went wrong, or nearly did: what was said, what was heard, and what neither of you wrote down?',
  'still-on-the-drive-home':
    'Which case came home with you last? No name or number is needed; write what it is that stays.',
  'unanswered-email':
    'There is an e-mail you have opened three times and not answered. What does it ask of you, and what would the answer cost?',
  'interrupted-most':
    'Take the last shift by the hour. What were you doing each time you were called away, and which of those calls had to be you?',
  'said-well': 'One thing I said to a family lately that I would say the same way again:',
  'said-otherwise':
    'One sentence I would take back from the last few days, who heard it, and the one I would put in its place:',
  'nurse-was-right':
    'When did a nurse, a pharmacist or a clerk see something before you did? What did you do in the next minute?',
  'night-float-three-am':
    'Night float, around three in the morning: what did you decide then that you would have talked over by day?',
  'note-after-hours':
    'How much of your last day’s charting was done after you left the building? Name the one change that would have moved it earlier.',
  'left-undone':
    'Three things left undone on the last working day: the one that can wait, the one that cannot, and the one that was never yours.',
  'resident-silence':
    'A resident went quiet on rounds. What had just been said, and what do you think they were deciding not to say?',
});
