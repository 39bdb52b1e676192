import type { Commitment } from '../../contract/board-relationship';
import type { Passage } from '../../contract/journal-passages';
import type { Goal } from '../../contract/plan';
import { type PassageKindId, passageKindName } from '../passages';
import { formatDay, isOpen } from '../plan-words';
import type { PreparationLine } from './line';

/** Words of the vault that a preparation could use, with where they come from. */
export type Offer = Readonly<{
  origin: NonNullable<PreparationLine['origin']>;
  text: string;
}>;

type Source = Readonly<{
  personId: string | null;
  passages: readonly Passage[];
  commitments: readonly Commitment[];
  goals: readonly Goal[];
}>;

/** The order in which marks are offered: what was meant for this talk, then what carries an ask. */
const kindOrder: readonly PassageKindId[] = [
  'bring-up',
  'win',
  'feedback',
  'opportunity',
  'lesson',
];

/**
 * What the journal and the board hold for a talk: marks, what either still owes, and goals that are open.
 * Nothing is chosen for the person; each is copied only when they take it.
 */
export function offersOf({ personId, passages, commitments, goals }: Source): readonly Offer[] {
  const marks = passages
    .filter(({ kind, settledAt }) => kind !== 'bring-up' || settledAt === null)
    .toSorted((one, other) => kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind))
    .map(({ id, entryId, kind, text, day }) => ({
      origin: {
        kind: 'passage' as const,
        id: `${entryId}/${id}`,
        label: `${passageKindName(kind)}, ${formatDay(day)}`,
      },
      text,
    }));
  const owed = commitments
    .filter(({ done }) => !done)
    .map(({ id, whose, what, dueOn }) => ({
      origin: {
        kind: 'commitment' as const,
        id: `${personId}/${id}`,
        label: `${whose === 'mine' ? 'I said I would' : 'They said they would'}${
          dueOn === null ? '' : `, by ${formatDay(dueOn)}`
        }`,
      },
      text: what,
    }));
  const open = goals
    .filter(({ status }) => isOpen(status))
    .map(({ id, title, dueOn }) => ({
      origin: {
        kind: 'goal' as const,
        id,
        label: dueOn === null ? 'Goal' : `Goal, by ${formatDay(dueOn)}`,
      },
      text: title,
    }));
  return [...marks, ...owed, ...open];
}

/** Whether a line was copied from this, and still stands in the preparation. */
export function isTaken(lines: readonly PreparationLine[], { origin }: Offer): boolean {
  return lines.some(
    (line) => !line.isRemoved && line.origin?.kind === origin.kind && line.origin.id === origin.id,
  );
}

/** Where a line's words came from, as an address of the app; null where there is nothing to go to. */
export function originPath(origin: NonNullable<PreparationLine['origin']>): string | null {
  const [first = '', second = ''] = origin.id.split('/');
  switch (origin.kind) {
    case 'passage':
      return `/journal/${first}?passage=${second}`;
    case 'goal':
    case 'step':
      return `/plan?goal=${first}`;
    case 'person':
    case 'commitment':
      return `/people/${first}`;
    case 'effort':
      return null;
  }
}
