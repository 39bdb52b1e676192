import { AppError } from '#shared/app-error';
import { type PlannedContact, plannedContact } from '#shared/contract/board-planned';
import type { BoardView } from '#shared/contract/board-seats';
import { nextContact, proposeContactDay } from '#shared/domain/board/next-contact';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';
import { type FieldErrors, fieldErrors } from './person-field-errors';

/** A planned contact as it stands in the form: the day may be missing while it is typed. */
export type PlannedContactDraft = Readonly<
  Omit<PlannedContact, 'on'> & { personId: string; on: string | null }
>;

/** The contact that is planned already, or one on the day that the rhythm proposes. */
export function plannedContactDraft(
  person: BoardView['people'][number],
  today: string,
): PlannedContactDraft {
  const next = nextContact(person);
  return {
    personId: person.id,
    on: next?.on ?? proposeContactDay(person, today),
    about: next?.about ?? '',
  };
}

/** What is missing or cannot be, in sentences that say what to do. */
export function checkPlannedContact(draft: PlannedContactDraft, today: string): FieldErrors {
  const isPast = draft.on !== null && draft.on < today;
  return {
    ...fieldErrors(plannedContact, draft),
    ...(isPast && { on: 'This day is past. Choose today or a day to come.' }),
    ...(draft.on === null && { on: 'Give the day. It can be changed at any time.' }),
  };
}

export const plannedContactKind: DraftKind<PlannedContactDraft> = {
  saveNow: async (draft) => {
    const { on } = draft;
    if (on === null) throw new AppError('bad-input', 'The planned contact has no day yet.');
    return call('board.planContact', { ...draft, on });
  },
  describe: ({ on, about }) => ({
    title: 'Not saved: a planned contact',
    text: [on, about].filter(Boolean).join('\n'),
  }),
};
