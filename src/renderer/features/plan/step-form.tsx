import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { ErrorNote } from '../../ui/error-note';
import { TextField } from '../../ui/text-field';
import { useKeptDraft } from './kept-draft';
import { useSaveStep } from './queries';
import { completeStep, type StepFields, stepDraftKind } from './step-fields';
import styles from './step-form.module.css';
import { useDiscard } from './use-discard';

type Props = Readonly<{
  label: string;
  draftKey: string;
  initial: StepFields;
  submitLabel: 'Add step' | 'Save step';
  /** What the form holds after saving: the next step to add, or null to close. */
  next: () => StepFields | null;
  onClose: () => void;
  /** Opens the form again after a discarded draft was wanted back. */
  onReopen: () => void;
}>;

/** Adds steps one after another, or changes one. Enter saves, Escape closes. */
export function StepForm({
  label,
  draftKey,
  initial,
  submitLabel,
  next,
  onClose,
  onReopen,
}: Props) {
  const kept = useKeptDraft(draftKey, initial, stepDraftKind);
  const { draft, change, forget, startOver, isTouched } = kept;
  const discard = useDiscard({ ...kept, onClose, onReopen });
  const [checked, setChecked] = useState(false);
  const words = useRef<HTMLInputElement>(null);
  const save = useSaveStep();
  const empty = checked && draft.title.trim() === '';

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const step = completeStep(draft);
    setChecked(step === null);
    words.current?.focus();
    if (step === null || save.isPending) return;
    save.mutate(step, {
      onSuccess: () => {
        const following = next();
        if (following) return startOver(following);
        forget();
        onClose();
      },
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) discard();
  };

  return (
    <form
      aria-label={label}
      className={styles.form}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <div className={styles.words}>
        <TextField
          label="Step"
          value={draft.title}
          onChange={(title) => change({ title })}
          error={empty ? 'Say in a few words what you will do.' : null}
          maxLength={300}
          inputRef={words}
          autoFocus
        />
      </div>
      <DatePicker label="Due date" value={draft.dueOn} onChange={(dueOn) => change({ dueOn })} />
      <div className={styles.actions}>
        <Button type="submit" isDisabled={save.isPending}>
          {submitLabel}
        </Button>
        <Button variant="plain" onPress={discard}>
          {isTouched ? 'Discard' : 'Close'}
        </Button>
      </div>
      {save.error && (
        <div className={styles.error}>
          <ErrorNote error={save.error} />
        </div>
      )}
    </form>
  );
}
