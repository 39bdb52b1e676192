import type { Commitment } from '#shared/contract/board-relationship';
import type { Passage } from '#shared/contract/journal-passages';
import type { AgendaPoint } from '#shared/contract/meetings';
import type { Goal } from '#shared/contract/plan';
import { dayNumber } from '#shared/domain/board/days';
import { formatDay } from '#shared/domain/plan-words';

type Origin = NonNullable<AgendaPoint['origin']>;
/** Something that may come on the agenda. `from` says where it stands, `goalId` which goal it is about. */
export type OfferedPoint = Readonly<{
  words: string;
  from: string;
  origin: Origin;
  goalId: string | null;
}>;

/** Goals and steps due so many days after the meeting are offered; those that were due are too. */
const daysAfter = 30;

type Named = Readonly<{ name: string; commitments: readonly Commitment[] }>;
type Sources = Readonly<{
  people: readonly Named[];
  passages: readonly Passage[];
  goals: readonly Goal[];
  /** The day of the meeting. */
  day: string;
}>;

/** What is open between these people, what was to be brought up with them, and what is due. */
export function offeredPoints({ people, passages, goals, day }: Sources): OfferedPoint[] {
  return [
    ...people.flatMap(({ name, commitments }) =>
      commitments.filter(({ done }) => !done).map((one) => fromCommitment(one, name)),
    ),
    ...passages.map(fromPassage),
    ...goals.filter(({ status }) => status === 'active').flatMap((goal) => fromGoal(goal, day)),
  ];
}

function fromCommitment({ id, what, whose, dueOn }: Commitment, name: string): OfferedPoint {
  const owner = whose === 'mine' ? `I told ${name} I would` : `${name} said they would`;
  return {
    words: what,
    from: dueOn === null ? owner : `${owner}, by ${formatDay(dueOn)}`,
    origin: { kind: 'commitment', id },
    goalId: null,
  };
}

function fromPassage({ id, text, day, entryTitle }: Passage): OfferedPoint {
  const title = entryTitle.trim() === '' ? 'an entry' : `“${entryTitle}”`;
  return {
    // A name in a text is written with its sign.
    words: text.replace(/@(?=\p{L})/gu, ''),
    from: `To bring up, from ${title} of ${formatDay(day)}`,
    origin: { kind: 'passage', id },
    goalId: null,
  };
}

function fromGoal(goal: Goal, day: string): OfferedPoint[] {
  const isDue = (on: string | null) =>
    on !== null && (dayNumber(on) ?? 0) <= (dayNumber(day) ?? 0) + daysAfter;
  const steps = goal.steps
    .filter(({ done, dueOn }) => !done && isDue(dueOn))
    .map(
      (step): OfferedPoint => ({
        words: step.title,
        from: `Step due ${formatDay(step.dueOn ?? day)}, for “${goal.title}”`,
        origin: { kind: 'step', id: step.id },
        goalId: goal.id,
      }),
    );
  if (!isDue(goal.dueOn)) return steps;
  const whole: OfferedPoint = {
    words: goal.title,
    from: `Goal due ${formatDay(goal.dueOn ?? day)}`,
    origin: { kind: 'goal', id: goal.id },
    goalId: goal.id,
  };
  return [whole, ...steps];
}
