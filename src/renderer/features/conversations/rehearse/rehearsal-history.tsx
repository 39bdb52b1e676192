import type { Rehearsal } from '#shared/contract/conversations-rehearsals';
import { confidenceName } from '#shared/domain/conversations/confidence';
import { minuteWords } from '#shared/domain/conversations/minutes';
import { call } from '../../../bridge/client';
import { Button } from '../../../ui/button';
import { errorMessage } from '../../../ui/error-note';
import { focusIfLost } from '../../../ui/focus-if-lost';
import { useToasts } from '../../../ui/toast';
import styles from './rehearsal-history.module.css';
import { RehearsalPlot } from './rehearsal-plot';

type Props = Readonly<{
  /** Oldest first. */
  runs: readonly Rehearsal[];
  onFinish: (run: Rehearsal) => void;
}>;

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** Earlier runs: how sure one was before and after, as a plot and in words. */
export function RehearsalHistory({ runs, onFinish }: Props) {
  const remove = useRemoveRehearsal();
  return (
    <section aria-labelledby="rehearsals-heading" className={styles.history}>
      <h2 id="rehearsals-heading" tabIndex={-1}>
        Earlier rehearsals
      </h2>
      <RehearsalPlot runs={runs} />
      <ol className={styles.runs} reversed>
        {runs.toReversed().map((run) => (
          <li key={run.id}>
            <div>
              <p className={styles.facts}>{runWords(run)}</p>
              {run.note && <p className={styles.note}>{run.note}</p>}
            </div>
            <div className={styles.actions}>
              {(run.confidenceAfter === null || run.note === '') && (
                <Button size="small" variant="plain" onPress={() => onFinish(run)}>
                  Say how it was
                </Button>
              )}
              <Button
                size="small"
                variant="plain"
                aria-label={`Remove the rehearsal: ${runWords(run)}`}
                onPress={() => void remove(run)}
              >
                Remove
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A run in a line: when, how long, whose lines, and how sure one was. */
function runWords({ at, seconds, role, confidenceBefore, confidenceAfter }: Rehearsal): string {
  const said = (when: string, confidence: number | null) =>
    confidence !== null && `${when} ${confidence}, ${confidenceName(confidence).toLowerCase()}`;
  return [
    `${days.format(at)}, ${minuteWords(seconds)}`,
    role === 'theirs' && 'roles swapped',
    said('before', confidenceBefore),
    said('after', confidenceAfter),
  ]
    .filter(Boolean)
    .join(' · ');
}

function useRemoveRehearsal() {
  const { offerUndo, say } = useToasts();
  return async (run: Rehearsal) => {
    const complain = (error: unknown) => say(errorMessage(error));
    try {
      await call('conversations.removeRehearsal', { id: run.id });
    } catch (error) {
      complain(error);
      return;
    }
    focusIfLost(() => document.getElementById('rehearsals-heading'));
    offerUndo({
      message: 'The rehearsal was removed.',
      undo: () => void call('conversations.saveRehearsal', run).catch(complain),
    });
  };
}
