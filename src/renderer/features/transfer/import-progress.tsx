import { Label, ProgressBar } from 'react-aria-components';
import { assertNever } from '#shared/assert-never';
import type { MethodOutput } from '#shared/contract/index';
import { Button } from '../../ui/button';
import styles from './export-page.module.css';
import { counted } from './export-words';
import { useImportState } from './use-import';

type Props = Readonly<{ isWriting: boolean; onCancel: () => void }>;

/** How far a running import is, and the way to stop it. */
export function ImportProgress({ isWriting, onCancel }: Props) {
  const { data } = useImportState();
  const state = data ?? { phase: 'none' as const, done: 0, total: 0 };
  const isCounted = state.phase === 'writing' && state.total > 0;
  return (
    <div className={styles.progress}>
      <ProgressBar
        value={state.done}
        maxValue={Math.max(1, state.total)}
        isIndeterminate={!isCounted}
      >
        {({ percentage }) => (
          <>
            <Label>{wordsOf(state)}</Label>
            <div className={styles.track}>
              <div className={styles.bar} style={{ width: `${percentage ?? 100}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      {isWriting && <Button onPress={onCancel}>Cancel</Button>}
    </div>
  );
}

function wordsOf({ phase, done, total }: MethodOutput<'transfer.importState'>): string {
  switch (phase) {
    case 'none':
    case 'reading':
      return 'Reading…';
    case 'writing':
      return `${done.toLocaleString('en-GB')} of ${counted(total, 'entry', 'entries')}`;
    case 'undoing':
      return 'Taking out what was added…';
    default:
      return assertNever(phase);
  }
}
