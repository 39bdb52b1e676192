import { type FormEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { AppError } from '#shared/app-error';
import { offeredAreas } from '#shared/domain/areas';
import { goalStatuses, horizons } from '#shared/domain/goals';
import { call } from '../../bridge/client';
import { type DraftKind, useKeptDraft } from '../../bridge/kept-draft';
import { AreaMark } from '../../ui/area-mark';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { ErrorNote } from '../../ui/error-note';
import { useKnownAreas } from '../../ui/known-areas';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useToasts } from '../../ui/toast';
import { useDiscard } from '../../ui/use-discard';
import { checkGoalFields, completeGoal, type GoalFields } from './goal-fields';
import styles from './goal-form.module.css';
import { HelpersField } from './helpers-field';
import { useSaveGoal } from './queries';

const goalDraftKind: DraftKind<GoalFields, Readonly<{ revision: number }>> = {
  saveNow: async (fields) => {
    const goal = completeGoal(fields);
    if (goal === null) throw new AppError('bad-input', 'The goal is not complete yet.');
    return call('plan.saveGoal', goal);
  },
  describe: ({ title, helpers }) => ({
    title: 'Unfinished goal',
    text: [title, ...helpers.map(({ asked }) => asked)].filter((line) => line !== '').join('\n'),
  }),
  afterSave: (fields, { revision }) => ({ ...fields, baseRevision: revision }),
};

type Props = Readonly<{
  label: string;
  draftKey: string;
  initial: GoalFields;
  /** The revision of the goal as the plan shows it now; 0 for a new one. */
  revisionOf: (goalId: string) => number;
  /** Told the id of the goal when it was saved, or null when nothing was. */
  onClose: (saved: string | null) => void;
  /** Opens the form again: a discarded draft was wanted back, or the goal came back unsaved. */
  onReopen: () => void;
}>;

/** States or changes a goal. What is typed stays until it is saved or discarded. */
export function GoalForm({ label, draftKey, initial, revisionOf, onClose, onReopen }: Props) {
  const kept = useKeptDraft(draftKey, initial, goalDraftKind);
  const { draft, change, isTouched, isSending, error } = kept;
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const dueIsUnclear = useRef(false);
  const save = useSaveGoal();
  const { say } = useToasts();
  const known = useKnownAreas();
  const errors = checked ? checkGoalFields(draft) : {};

  const submit = (baseRevision: number) => {
    setChecked(true);
    const goal = completeGoal({ ...draft, baseRevision });
    if (goal === null || dueIsUnclear.current) return focusFirstError(form);
    if (isSending) return;
    void kept
      .submit(() => save.mutateAsync(goal), null)
      .then((outcome) => {
        if (outcome === 'failed') onReopen();
        // What was typed meanwhile keeps the form open, on the revision just saved; a form closed
        // meanwhile takes no focus from where the person is now.
        else if (outcome === 'saved' && form.current) {
          onClose(goal.id);
          say('Goal saved.');
        }
      });
  };
  const discard = useDiscard({ ...kept, onClose: () => onClose(null), onReopen });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit(draft.baseRevision);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    // A list or calendar opened from here stands elsewhere in the page, and Escape is its own.
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && isHere && !event.defaultPrevented) discard();
  };

  return (
    <form
      ref={form}
      aria-label={label}
      className={styles.form}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <TextField
        label="Goal"
        description="What do you want to reach?"
        value={draft.title}
        onChange={(title) => change({ title })}
        error={errors.title ?? null}
        maxLength={300}
        autoFocus
      />
      <div className={styles.fields}>
        <Select
          label="Area"
          options={offeredAreas(known, draft.area === null ? [] : [draft.area]).map(
            ({ id, name }) => ({ id, name, mark: <AreaMark area={id} shapeOnly /> }),
          )}
          value={draft.area}
          onChange={(area) => change({ area })}
          error={errors.area ?? null}
          placeholder="Choose an area"
        />
        <Select
          label="Horizon"
          options={horizons}
          value={draft.horizon}
          onChange={(horizon) => change({ horizon })}
        />
        <DatePicker
          label="Due date"
          value={draft.dueOn}
          onChange={(dueOn) => change({ dueOn })}
          onUnclear={(isUnclear) => {
            dueIsUnclear.current = isUnclear;
          }}
        />
        <Select
          label="Status"
          options={goalStatuses}
          value={draft.status}
          onChange={(status) => change({ status })}
        />
      </div>
      <HelpersField helpers={draft.helpers} onChange={(helpers) => change({ helpers })} />
      {error !== null && (
        <SaveError error={error} onSaveMine={() => submit(revisionOf(draft.id))} />
      )}
      <div className={styles.actions}>
        <Button onPress={discard}>{isTouched ? 'Discard' : 'Cancel'}</Button>
        <Button type="submit" variant="primary" isDisabled={isSending}>
          Save goal
        </Button>
      </div>
    </form>
  );
}

function SaveError({ error, onSaveMine }: Readonly<{ error: unknown; onSaveMine: () => void }>) {
  if (!(error instanceof AppError) || error.code !== 'conflict') return <ErrorNote error={error} />;
  const told = new AppError(
    'conflict',
    'This goal was changed elsewhere since you opened it. What you typed is still here: save it over the change, or discard it to see the goal as it is now.',
  );
  return (
    <ErrorNote error={told}>
      <Button size="small" onPress={onSaveMine}>
        Save mine
      </Button>
    </ErrorNote>
  );
}

/** After React has drawn the errors, the first field that has one takes the focus. */
function focusFirstError(form: RefObject<HTMLFormElement | null>) {
  requestAnimationFrame(() => {
    const field = form.current?.querySelector('[data-invalid]');
    const controls = '[role="spinbutton"], input, button';
    const control = field?.matches(controls) ? field : field?.querySelector(controls);
    if (control instanceof HTMLElement) control.focus();
  });
}
