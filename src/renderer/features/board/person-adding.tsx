import type { KnownPerson } from '#shared/contract/board-person';
import { stageName } from '#shared/domain/board/stages';
import type { OpenForm } from './person-kept-form';
import { addingDraftKind, newStageDraft } from './stage-draft';
import { StageForm } from './stage-form';

type Props = Readonly<{
  person: KnownPerson;
  today: string;
  draftKey: string;
  adding: OpenForm;
}>;

/** Asks where one stands with somebody the journal names, and puts them on the board. */
export function PersonAdding({ person, today, draftKey, adding }: Props) {
  if (!adding.isOpen) return null;
  return (
    <StageForm
      label={`Add ${person.name} to the board`}
      submitLabel="Add to the board"
      draftKey={draftKey}
      initial={newStageDraft(person.id, today)}
      kind={addingDraftKind(person.name)}
      isShort
      saidWhenSaved={({ stage }) =>
        `${person.name} is on the board, in ${stage === null ? '' : stageName(stage).toLowerCase()}.`
      }
      onClose={adding.close}
      onReopen={adding.open}
    />
  );
}
