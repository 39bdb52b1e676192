import { type Answers, holds } from '../kits/condition';
import { type Filling, fillIn } from '../kits/fill-in';
import type { Kit, KitChange } from '../kits/kit';

/** A question of the debrief; `key` is what its answer is kept under. */
export type DebriefQuestion = Readonly<{ key: string; ask: string }>;

/** The three parts of a debrief: what was expected, asked before the talk; what happened; what is learned. */
export const debriefParts = ['predicted', 'happened', 'learned'] as const;
export type DebriefPart = (typeof debriefParts)[number];

/** What is asked of a conversation without a kit. */
const plainQuestions: Kit['debrief'] = {
  predicted: ['What do you expect them to say first?', 'What would be a good enough end?'],
  happened: ['What did they say first?', 'What was agreed, in their words?'],
  learned: ['What surprised you?', 'What would you say sooner, or leave out, next time?'],
};

/** The questions of one part of the debrief: the kit's, or some that fit any conversation. */
export function debriefQuestions(kit: Kit | null, part: DebriefPart): readonly DebriefQuestion[] {
  const asked = (kit?.debrief ?? plainQuestions)[part];
  return asked.map((ask, index) => ({ key: `${part}.${index}`, ask }));
}

/** A change that the kit offers, its sentence filled in. */
export type OfferedChange = Readonly<{ change: KitChange; text: string }>;

/** The changes a kit offers for these answers, in its order. */
export function offeredChanges(
  kit: Kit | null,
  answers: Answers,
  them: Filling['them'],
): readonly OfferedChange[] {
  return (kit?.changes ?? [])
    .filter(({ when }) => holds(when, answers))
    .map((change) => ({
      change,
      text: fillIn(change.text, { kit: kit as Kit, answers, them }),
    }));
}

/** Whether a change is one of a person: without one chosen there is nothing to change. */
export function isOfPerson({ kind }: KitChange): boolean {
  return kind !== 'goal' && kind !== 'candidate';
}
