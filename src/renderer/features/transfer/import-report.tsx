import { useEffect } from 'react';
import type { ImportReport } from '#shared/contract/transfer-import';
import { JournalLink } from '../../ui/back-link';
import { Button, ButtonLink } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import styles from './export-page.module.css';
import { counted } from './export-words';
import { Losses } from './import-losses';

type Props = Readonly<{ report: ImportReport; name: string; onAgain: () => void }>;

/** What an import did. */
export function ImportReported({ report, name, onAgain }: Props) {
  useEffect(() => document.querySelector<HTMLElement>('#main h1')?.focus(), []);
  const { added, updated, known, binned, leftAlone, images, losses } = report;
  const lines = [
    [added, 'entry was added', 'entries were added'],
    [images, 'image came with them', 'images came with them'],
    [updated, 'entry has a new version', 'entries have a new version'],
    [known, 'entry was there already', 'entries were there already'],
    [
      leftAlone,
      'entry was changed here, and was left alone',
      'entries were changed here, and were left alone',
    ],
    [binned, 'entry is in the bin, and stays there', 'entries are in the bin, and stay there'],
  ] as const;
  return (
    <div className={styles.page}>
      <PageHeader title="Imported" back={<JournalLink />}>
        From “{name}”
      </PageHeader>
      <div role="status">
        <ul>
          {lines
            .filter(([count], index) => count > 0 || index === 0)
            .map(([count, one, many]) => (
              <li key={one}>{counted(count, one, many)}.</li>
            ))}
        </ul>
      </div>
      <Losses title="What was not kept" level={2} losses={losses} />
      <div className={styles.after}>
        <ButtonLink variant="primary" href="/journal">
          Open the journal
        </ButtonLink>
        <Button onPress={onAgain}>Import something else</Button>
      </div>
    </div>
  );
}
