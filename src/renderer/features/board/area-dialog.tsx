import { type FormEvent, useId, useRef, useState } from 'react';
import { AppError } from '#shared/app-error';
import type { AreaFacts } from '#shared/contract/board-seats';
import { areaWeights } from '#shared/domain/board/person-facts';
import { useKeptDraft } from '../../bridge/kept-draft';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorNote } from '../../ui/error-note';
import { RadioCards } from '../../ui/radio-cards';
import { TextArea, TextField } from '../../ui/text-field';
import { useDiscard } from '../../ui/use-discard';
import { areaDraftKind, checkArea } from './area-fields';
import styles from './area-list.module.css';

type Props = Readonly<{
  /** The area as it is, or a new one without a name. */
  area: AreaFacts;
  areas: readonly AreaFacts[];
  isOpen: boolean;
  onClose: () => void;
  /** Opens it again: what was discarded is wanted back. */
  onReopen: () => void;
  /** Rejects with an AppError, which is shown beside what it is about. */
  onSave: (area: AreaFacts) => Promise<void>;
}>;

/** Name, description and weight of an area. What was typed stays when it is refused. */
export function AreaDialog({ area, isOpen, onClose, onReopen, ...rest }: Props) {
  const form = useId();
  const kept = useKeptDraft(`area:${area.id}`, area, areaDraftKind);
  const discard = useDiscard({ ...kept, onClose, onReopen });
  const isNew = !rest.areas.some(({ id }) => id === area.id);
  return (
    <Dialog
      title={isNew ? 'Add area' : 'Edit area'}
      isOpen={isOpen}
      onOpenChange={(open) => !open && discard()}
      actions={
        <>
          <Button onPress={discard}>Cancel</Button>
          <Button variant="primary" type="submit" form={form}>
            {isNew ? 'Add area' : 'Save area'}
          </Button>
        </>
      }
    >
      <Fields
        form={form}
        typed={kept.draft}
        onType={kept.change}
        onSaved={() => {
          kept.forget();
          onClose();
        }}
        {...rest}
      />
    </Dialog>
  );
}

const weights = areaWeights.map(({ id, name }) => ({ id: String(id), name }));

type FieldsProps = Pick<Props, 'areas' | 'onSave'> &
  Readonly<{
    form: string;
    typed: AreaFacts;
    onType: (facts: Partial<AreaFacts>) => void;
    onSaved: () => void;
  }>;

function Fields({ form, typed, areas, onType, onSaved, onSave }: FieldsProps) {
  const [isChecked, setChecked] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const isSending = useRef(false);
  const nameField = useRef<HTMLInputElement>(null);
  const problems = isChecked ? checkArea(typed, areas) : {};
  const isTaken = refused instanceof AppError && refused.code === 'conflict';
  const change = (facts: Partial<AreaFacts>) => {
    onType(facts);
    setRefused(null);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const found = checkArea(typed, areas);
    if (found.name) nameField.current?.focus();
    if (Object.keys(found).length > 0 || isSending.current) return;
    isSending.current = true;
    try {
      await onSave({
        ...typed,
        name: typed.name.trim(),
        description: typed.description.trim(),
      });
      onSaved();
    } catch (error) {
      setRefused(error);
    } finally {
      isSending.current = false;
    }
  };
  return (
    <form id={form} onSubmit={(event) => void submit(event)} noValidate className={styles.form}>
      <TextField
        label="Name"
        value={typed.name}
        onChange={(name) => change({ name })}
        error={problems.name ?? (isTaken ? refused.message : null)}
        inputRef={nameField}
        autoFocus
      />
      <TextArea
        label="Description"
        description="What belongs here, in a line."
        rows={2}
        value={typed.description}
        onChange={(description) => change({ description })}
        error={problems.description ?? null}
      />
      <RadioCards
        label="How much it matters now"
        options={weights}
        value={String(typed.weight)}
        onChange={(weight) => change({ weight: Number(weight) as AreaFacts['weight'] })}
      />
      {refused !== null && !isTaken && <ErrorNote error={refused} />}
    </form>
  );
}
