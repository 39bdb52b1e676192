import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { AppError } from '#shared/app-error';
import { useKeptDraft } from '../../bridge/kept-draft';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { TextField } from '../../ui/text-field';
import { useDiscard } from '../../ui/use-discard';
import { useSaveStep } from './queries';
import { completeStep, type StepFields, stepDraftKind } from './step-fields';
import styles from './step-form.module.css';

type Props = Readonly<{
  label: string;
  draftKey: string;
  initial: StepFields;
  submitLabel: 'Add step' | 'Save step';
  /** What the form holds from Enter on: the next step to add, or null to close once it is saved. */
  next: () => StepFields | null;
  onClose: () => void;
  /** Opens the form again: a discarded draft was wanted back, or a step came back unsaved. */
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
  const { draft, change, isTouched, isSending, error } = kept;
  const discard = useDiscard({ ...kept, onClose, onReopen });
  const [checked, setChecked] = useState(false);
  const words = useRef<HTMLInputElement>(null);
  const due = useRef<HTMLDivElement>(null);
  const dueIsUnclear = useRef(false);
  const save = useSaveStep();
  const empty = checked && draft.title.trim() === '';

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const step = completeStep(draft);
    setChecked(step === null);
    if (dueIsUnclear.current) {
      return due.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus();
    }
    words.current?.focus();
    if (step === null) return;
    const following = next();
    // A step that stays in the form is saved once at a time; more of it may be typed meanwhile.
    if (following === null && isSending) return;
    const sent = kept.submit(() => save.mutateAsync(step), following);
    void sent.then((outcome) => {
      if (outcome === 'failed') onReopen();
      // A form closed meanwhile takes no focus from where the person is now.
      else if (outcome === 'saved' && following === null && words.current) onClose();
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    // The calendar stands elsewhere in the page, and Escape is its own.
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && isHere && !event.defaultPrevented) discard();
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
      <div ref={due}>
        <DatePicker
          label="Due date"
          value={draft.dueOn}
          onChange={(dueOn) => change({ dueOn })}
          onUnclear={(isUnclear) => {
            dueIsUnclear.current = isUnclear;
          }}
        />
      </div>
      <div className={styles.actions}>
        <Button type="submit" isDisabled={isSending && submitLabel === 'Save step'}>
          {submitLabel}
        </Button>
        <Button variant="plain" onPress={discard}>
          {isTouched ? 'Discard' : 'Close'}
        </Button>
      </div>
      {error !== null && (
        <div className={styles.error}>
          <ErrorNote error={error} />
        </div>
      )}
      {kept.refused.map(({ draft: refused, error: reason }) => (
        <div key={refused.id} className={styles.error}>
          <ErrorNote
            error={
              new AppError('refused', `“${refused.title}” is not saved. ${errorMessage(reason)}`)
            }
          >
            <Button
              size="small"
              onPress={() => {
                const again = completeStep(refused) ?? refused;
                void kept.sendAgain(refused, () => save.mutateAsync(again));
              }}
            >
              Try again
            </Button>
            <Button size="small" variant="plain" onPress={() => kept.giveUp(refused)}>
              Discard this step
            </Button>
          </ErrorNote>
        </div>
      ))}
    </form>
  );
}
