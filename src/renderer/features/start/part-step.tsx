import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useKeptDraft } from '../../bridge/kept-draft';
import { ErrorNote } from '../../ui/error-note';
import { TextField } from '../../ui/text-field';
import { AreaSelect } from './area-select';
import { focusFirstError } from './focus-first-error';
import { checkPart, type Part, type PartStart, partKind, readPart } from './part-draft';
import styles from './start.module.css';
import { useReadOnce } from './start-queries';
import { doneHref } from './start-steps';
import { StepHeader } from './step-header';
import { StepWays } from './step-ways';

/** One goal with a first step, suggested from the first gap. */
export function PartStep() {
  const { data: start, error } = useReadOnce('my-part', readPart);
  return (
    <>
      <StepHeader step="my-part">
        Whoever serves you will ask what you are working towards. State one goal, and a first step
        that fits into this week.
      </StepHeader>
      {start ? (
        <PartForm start={start} />
      ) : (
        <>
          <div className={styles.body}>{error && <ErrorNote error={error} />}</div>
          <StepWays step="my-part" />
        </>
      )}
    </>
  );
}

function PartForm({ start }: Readonly<{ start: PartStart }>) {
  const navigate = useNavigate();
  const { draft, change, submit, isTouched, isSending, error } = useKeptDraft<Part, unknown>(
    'start:my-part',
    start.part,
    partKind,
  );
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const errors = isChecked ? checkPart(draft) : {};

  const save = async () => {
    setChecked(true);
    if (isSending) return;
    if (Object.keys(checkPart(draft)).length > 0) return focusFirstError(form.current);
    const isNews = isTouched || !start.isSaved;
    const sent = isNews ? await submit(() => partKind.saveNow(draft), null) : 'saved';
    if (sent === 'saved') await navigate({ to: doneHref });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };

  return (
    <>
      <form
        ref={form}
        aria-label="Goal and first step"
        className={styles.body}
        onSubmit={onSubmit}
        noValidate
      >
        {start.gap !== null && (
          <p className={styles.note}>
            These words are a suggestion, from the first gap: “{start.gap}” Change any of them, or
            write your own.
          </p>
        )}
        <TextField
          label="Goal"
          description="What do you want to reach?"
          value={draft.goal}
          onChange={(goal) => change({ goal })}
          error={errors.goal ?? null}
          maxLength={300}
        />
        <div className={styles.half}>
          <AreaSelect
            area={draft.area}
            onChange={(area) => change({ area })}
            error={errors.area ?? null}
          />
        </div>
        <TextField
          label="First step"
          description="Something you can do yourself. It may stay empty for now."
          value={draft.step}
          onChange={(step) => change({ step })}
          maxLength={300}
        />
        {error !== null && <ErrorNote error={error} />}
        {/* Enter in a field sends the form, whose button stands with the ways below. */}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
      <StepWays step="my-part" name="Save goal" onNext={() => void save()} />
    </>
  );
}
