import { promptsOf } from './prompt';

/** For work-life balance, leadership, medico-legal matters and clinical practice. */
export const workingLifePrompts = [
  ...promptsOf('work-life', {
    'work-life-last-dinner':
      'When did you last eat with the people you live with and not look at a screen? What made it possible that day?',
    'work-life-after-call':
      'The day after call: what do you do with it, what would you like to do with it, and what keeps eating the difference?',
    'work-life-trade':
      'What do you tell yourself you will have time for after the boards, the grant, the move? Choose one and write its smallest version for this week.',
    'work-life-body':
      'What has your body been telling you that you would not let a patient ignore for this long?',
    'work-life-school-play':
      'Something at home is on a weekday morning next month. Write what it would take to be there, and whom you have to ask, by when.',
  }),
  ...promptsOf('leadership', {
    'leadership-meeting-run':
      'The last meeting you ran: what was decided, who spoke most, who did not speak, and what could have been an e-mail?',
    'leadership-bad-news':
      'You know something your team does not know yet. Who should hear it first, from whom, and what will they ask that you cannot answer?',
    'leadership-delegated':
      'What are you still doing that someone else on the team would do as well and learn from? Name the task, the person, and what holds you back.',
    'leadership-schedule-fair':
      'Look at the call schedule as the most junior person on it would. What is fair, what is only customary, and what could you change by the next block?',
    'leadership-room-to-enter':
      'Which decision about your work is made in a room you are not in? Who is in it, and who of them would say your name?',
  }),
  ...promptsOf('medico-legal', {
    'medico-legal-note-read-aloud':
      'If the last note you wrote in a hurry were read aloud two years from now, what would it not explain? Write how you would document such a case; no patient is needed here.',
    'medico-legal-refusal':
      'Think of a refusal of treatment, with nothing that tells who it was. What did you explain, what did you check was understood, and where would that be seen?',
    'medico-legal-letter':
      'A letter from a lawyer or the risk office has come, or might. Whom do you call first, what do you not do alone, and what belongs nowhere but there?',
    'medico-legal-scope':
      'Where were you asked this month to work at the edge of what you are trained or covered for? How did you say so, or why not?',
    'medico-legal-disclosure':
      'Telling a patient about an error: what would you want to say in the first two minutes, and who at your hospital would stand beside you?',
  }),
  ...promptsOf('clinical', {
    'clinical-changed-mind':
      'When did you last change your practice because of something you read or saw? Write what you did before, and what convinced you.',
    'clinical-diagnosis-late':
      'A diagnosis that came late, told without anything that would identify anyone: which finding was already there, and what made it easy to pass over?',
    'clinical-alone-with-it':
      'Which decision did you make alone this week that you would have liked to talk over? Whom would you have called if it had not felt like asking?',
    'clinical-skill-fading':
      'Name a procedure or a skill you do less often than you should to stay good at it. What is the plan: more of it, or handing it on?',
    'clinical-good-death':
      'Someone died in your care and it was done well. Without a name, write what the team did that made the difference.',
  }),
];
