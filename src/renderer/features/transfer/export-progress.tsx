import { Label, ProgressBar } from 'react-aria-components';
import { Button } from '../../ui/button';
import styles from './export-page.module.css';
import { counted, type Format } from './export-words';
import { useExportState } from './use-export';

type Props = Readonly<{ format: Format; onCancel: () => void }>;

/** How far a running export is, and the way to stop it. */
export function ExportProgress({ format, onCancel }: Props) {
  const { data } = useExportState(true);
  const done = data?.done ?? 0;
  const total = data?.total ?? 0;
  const isSetting = format === 'pdf' && total > 0 && done >= total;
  return (
    <div className={styles.progress}>
      <ProgressBar value={done} maxValue={Math.max(1, total)} isIndeterminate={isSetting}>
        {({ percentage }) => (
          <>
            <Label>
              {isSetting
                ? 'Setting the pages in type…'
                : `${done.toLocaleString('en-GB')} of ${counted(total, format === 'text' || format === 'pdf' ? 'entry' : 'entry and image', format === 'text' || format === 'pdf' ? 'entries' : 'entries and images')}`}
            </Label>
            <div className={styles.track}>
              <div className={styles.bar} style={{ width: `${percentage ?? 100}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <Button onPress={onCancel}>Cancel</Button>
    </div>
  );
}
