import { AppError } from '#shared/app-error';
import { type Contact, contact } from '#shared/contract/board-person';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';
import { currentDay } from '../../bridge/use-today';
import { type FieldErrors, fieldErrors } from './person-field-errors';

/** A contact as it stands in the form: the day may be missing while it is typed. */
export type ContactDraft = Readonly<Omit<Contact, 'on'> & { personId: string; on: string | null }>;

export function newContactDraft(personId: string, today: string): ContactDraft {
  return { id: crypto.randomUUID(), personId, on: today, kind: 'met', note: '' };
}

/** What is missing or cannot be, in sentences that say what to do. */
export function checkContact(draft: ContactDraft, today: string): FieldErrors {
  const isToCome = draft.on !== null && draft.on > today;
  return {
    ...fieldErrors(contact, draft),
    ...(isToCome && { on: 'This day is still to come. Log the contact once it has happened.' }),
    ...(draft.on === null && { on: 'Give the day, or the nearest you know.' }),
  };
}

export const contactDraftKind: DraftKind<ContactDraft> = {
  saveNow: async (draft) => {
    const { on } = draft;
    if (on === null) throw new AppError('bad-input', 'The contact has no day yet.');
    // A lock saves without asking.
    if (on > currentDay(0)) throw new AppError('bad-input', 'This day is still to come.');
    return call('board.saveContact', { ...draft, on });
  },
  describe: ({ on, note }) => ({
    title: 'Not saved: a contact',
    text: [on, note].filter(Boolean).join('\n'),
  }),
};
