import type { Rehearsal } from '#shared/contract/conversations-rehearsals';
import { clockWords, minuteWords } from '#shared/domain/conversations/minutes';
import type { RehearsalStep } from '#shared/domain/conversations/rehearse';
import { Button } from '../../../ui/button';
import { ErrorNote } from '../../../ui/error-note';
import { TextField } from '../../../ui/text-field';
import { ConfidenceField } from './confidence-field';
import styles from './rehearse-page.module.css';
import { useRehearsalKeys } from './use-rehearsal-keys';

type Props = Readonly<{
  steps: readonly RehearsalStep[];
  draft: Rehearsal;
  error: unknown;
  change: (patch: Partial<Rehearsal>) => void;
  onSave: () => void;
  onLeave: () => void;
}>;

/** After a run: how sure one is now, and one line to remember it by. */
export function RehearseAfter({ steps, draft, error, change, onSave, onLeave }: Props) {
  useRehearsalKeys((act) => act === 'leave' && onLeave());
  const longest = steps
    .map((step) => ({ ...step, seconds: draft.secondsByLine[step.lineId] ?? 0 }))
    .toSorted((one, other) => other.seconds - one.seconds)[0];
  return (
    <form
      className={styles.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <header className={styles.head}>
        <div>
          <p className={styles.eyebrow}>Rehearsed</p>
          <h1 id="rehearse-title" tabIndex={-1}>
            {minuteWords(draft.seconds)}
          </h1>
        </div>
      </header>
      {longest && longest.seconds > 0 && (
        <p className={styles.lead}>
          {`Longest, ${clockWords(longest.seconds)}: “${longest.text}”`}
        </p>
      )}
      <ConfidenceField
        label="How sure are you now?"
        value={draft.confidenceAfter}
        onChange={(confidenceAfter) => change({ confidenceAfter })}
      />
      <TextField
        label="One line to remember"
        description="Where you stumbled, or the sentence that worked."
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={500}
      />
      {error !== null && error !== undefined && <ErrorNote error={error} />}
      <div className={styles.begin}>
        <Button variant="primary" type="submit">
          Save rehearsal
        </Button>
      </div>
    </form>
  );
}
