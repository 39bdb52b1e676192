import { type PersonFacts, personFacts } from '#shared/contract/board-person';
import type { MethodInput } from '#shared/contract/index';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';

/** What is known of a person as it stands in the form, on the revision it was opened from. */
export type PersonDraft = MethodInput<'board.describePerson'>;

/** The text a person may have typed into the form, in its order. */
const written = [
  'name',
  'credentials',
  'position',
  'institution',
  'influence',
  'contact',
  'assistant',
  'notes',
] as const satisfies readonly (keyof PersonFacts)[];

/** The form's draft from all that is known. */
export function personDraft(
  person: PersonFacts & Readonly<{ id: string; revision: number }>,
): PersonDraft {
  const { id, revision } = person;
  return { ...personFacts.parse(person), id, baseRevision: revision };
}

export const personDraftKind: DraftKind<PersonDraft, Readonly<{ revision: number }>> = {
  saveNow: (draft) => call('board.describePerson', draft),
  describe: (draft) => ({
    title: `Not saved: what you wrote about ${draft.name.trim() || 'somebody'}`,
    text: written
      .map((field) => draft[field].trim())
      .filter((text) => text !== '')
      .join('\n'),
  }),
  afterSave: (draft, { revision }) => ({ ...draft, baseRevision: revision }),
};
