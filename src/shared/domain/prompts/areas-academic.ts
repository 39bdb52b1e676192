import { promptsOf } from './prompt';

/** For teaching, research, quality and advocacy. */
export const academicPrompts = [
  ...promptsOf('teaching', {
    'teaching-one-question':
      'The question you ask on rounds most often: what does it teach, whom does it frighten, and what else could you ask?',
    'teaching-learner-stuck':
      'Think of one learner who is stuck. What have you seen them do, as a camera would have seen it, and what have you told them so far?',
    'teaching-evaluation-unsaid':
      'There is an evaluation you softened. What did you leave out, and how could that learner hear it while it is still of use?',
    'teaching-credit':
      'List the teaching you did this month that no schedule shows. Who would need to know of it for it to count?',
    'teaching-best-teacher':
      'Someone taught you to do one thing well at the bedside. Describe how they did it, down to where they stood.',
  }),
  ...promptsOf('research', {
    'research-question-plain':
      'Say your research question so that a patient would see why it matters. Where did you need a long word?',
    'research-authorship-order':
      'Take the paper you are working on. Who has done what so far, in which order would you name them today, and who would be surprised?',
    'research-rejection':
      'The last rejection: which of the reviewers’ points was right, which was not, and where does the paper go on Monday?',
    'research-protected-time':
      'Your protected time last week: how much of it was protected, what got in, and who let it in?',
    'research-next-small-grant':
      'I could apply for something small this year. What it would pay for, whom I would ask to read it, and the deadline I have avoided looking up:',
  }),
  ...promptsOf('quality', {
    'quality-near-miss':
      'A near miss, with no names: what stood between the error and the patient, and was it a system or luck?',
    'quality-workaround':
      'Which workaround does everyone on your unit know and nobody has written down? Say what it gets around.',
    'quality-report-not-filed':
      'The safety report you did not file: what stopped you, and what would the person reading it have needed to know?',
    'quality-smallest-measure':
      'Name one thing on your unit that annoys you weekly. How would you count it for two weeks with a pen and a sheet of paper?',
    'quality-second-victim':
      'After an event, who looked after the staff? Write what was done, or what you would have wanted done, for the person who made the error.',
  }),
  ...promptsOf('advocacy', {
    'advocacy-same-obstacle':
      'What keeps happening to your patients that no prescription changes? Leave out who they are; write the obstacle and who owns it.',
    'advocacy-in-the-room':
      'Someone was talked about this week who was not in the room: a patient, a night nurse, a trainee. What should have been said for them?',
    'advocacy-letter':
      'One letter, call or testimony you could give this year on something you know from the bedside: to whom, about what, and with which number?',
    'advocacy-limits':
      'Where does speaking up cost you something here? Write what it costs, what silence costs, and who could say it with you.',
  }),
];
