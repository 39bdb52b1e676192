/**
 * Where a relationship stands. The four in the middle are the source's stages of mentoring
 * ("Mentoring for Medical Professionals", M. Ramundo, after Kram 1983); `candidate` comes before
 * anything was asked, `ended` after all of it.
 */
export const stages = [
  {
    id: 'candidate',
    name: 'Candidate',
    description: 'You are thinking of them. Nothing has been asked yet.',
    asksOfYou: 'Know what you want help with, and why this person and no other.',
    asksOfThem: 'Nothing yet: they do not know.',
    goesWrong: 'The thinking goes on for a year, and the first message is never written.',
  },
  {
    id: 'initiation',
    name: 'Initiation',
    description: 'You have begun. Both of you are finding out whether it works.',
    asksOfYou:
      'Come prepared, say plainly what you hope for, and agree how you will work together.',
    asksOfThem: 'Time for the first meetings, and a frank word if they are not the right person.',
    goesWrong:
      'Nobody says what it is for, so that each meeting is pleasant and the next is not set.',
  },
  {
    id: 'cultivation',
    name: 'Cultivation',
    description: 'The work is being done: advice, feedback, introductions, decisions.',
    asksOfYou: 'Keep the rhythm, act on what was said, and report back what came of it.',
    asksOfThem: 'Honest feedback, credit where it is yours, and room to choose for yourself.',
    goesWrong:
      'Meetings get cancelled and not replaced, or one person comes to carry every question you have.',
  },
  {
    id: 'separation',
    name: 'Separation',
    description: 'You need less of this, or something else. The old shape is ending.',
    asksOfYou:
      'Say it in person, with thanks that name what they did, before they hear it elsewhere.',
    asksOfThem:
      'Willingness to let go. Some feel rejected at first, and need to hear that they are not.',
    goesWrong: 'You go quiet instead of saying goodbye, and a supporter becomes a stranger.',
  },
  {
    id: 'redefinition',
    name: 'Redefinition',
    description: 'A new relationship, often between colleagues or friends.',
    asksOfYou: 'Offer something now: a draft read, a trainee taken on, a name put forward.',
    asksOfThem: 'To see you as you are today, not as you were when it began.',
    goesWrong: 'Both fall back into the old parts, and one of you quietly resents it.',
  },
  {
    id: 'ended',
    name: 'Ended',
    description: 'It is over. What they gave stays in your history.',
    asksOfYou: 'Thank them once more, and keep their confidences.',
    asksOfThem: 'Nothing more.',
    goesWrong: 'It ends without a word, in a profession where you will meet again.',
  },
] as const;

export type StageId = (typeof stages)[number]['id'];
export const stageIds = stages.map((stage) => stage.id) as [StageId, ...StageId[]];

/** The name people read for a stage. */
export function stageName(id: StageId): string {
  return stages.find((stage) => stage.id === id)?.name ?? id;
}

/** Stages in which thanks are owed: where a relationship parts or takes a new shape. */
const parting: readonly StageId[] = ['separation', 'redefinition', 'ended'];

export function isParting(stage: StageId): boolean {
  return parting.includes(stage);
}

/** Whether somebody in this stage serves now: a candidate does not yet, and one who ended does no more. */
export function isServing(stage: StageId): boolean {
  return stage !== 'candidate' && stage !== 'ended';
}
