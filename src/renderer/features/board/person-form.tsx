import { AppError } from '#shared/app-error';
import { type KnownPerson, personFacts } from '#shared/contract/board-person';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { type PersonDraft, personDraft, personDraftKind } from './person-draft';
import { fieldErrors } from './person-field-errors';
import { FieldGroup } from './person-field-group';
import { PersonFields } from './person-fields';
import { PersonFormFrame } from './person-form-frame';
import { useKeptForm } from './person-kept-form';
import { PhotoField } from './photo-field';

type Props = Readonly<{
  person: KnownPerson;
  draftKey: string;
  onClose: () => void;
  onReopen: () => void;
}>;

/** All that is known of a person, to be changed where it stands. */
export function PersonForm({ person, draftKey, onClose, onReopen }: Props) {
  const form = useKeptForm<PersonDraft, Readonly<{ revision: number }>>({
    draftKey,
    initial: personDraft(person),
    kind: personDraftKind,
    check: (draft) => fieldErrors(personFacts, draft),
    saidWhenSaved: ({ name }) => `What you know of ${name.trim()} is saved.`,
    onClose,
    onReopen,
  });
  const isConflict = form.error instanceof AppError && form.error.code === 'conflict';
  const saveMine = () => form.submit({ ...form.draft, baseRevision: person.revision });
  return (
    <PersonFormFrame
      form={form}
      label={`Edit ${person.name}`}
      submitLabel="Save"
      problem={isConflict && <Conflict onSaveMine={saveMine} />}
    >
      <FieldGroup title="Photo" isSingle>
        <PhotoField person={person} />
      </FieldGroup>
      <PersonFields draft={form.draft} change={form.change} errors={form.errors} />
    </PersonFormFrame>
  );
}

function Conflict({ onSaveMine }: Readonly<{ onSaveMine: () => void }>) {
  const told = new AppError(
    'conflict',
    'This person was changed elsewhere since you opened the form. What you typed is still here: save it over the change, or discard it to see what is there now.',
  );
  return (
    <ErrorNote error={told}>
      <Button size="small" onPress={onSaveMine}>
        Save mine
      </Button>
    </ErrorNote>
  );
}
