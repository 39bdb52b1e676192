import { useEffect } from 'react';
import { call } from '../../bridge/client';
import { JournalLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { errorMessage } from '../../ui/error-note';
import { PageHeader } from '../../ui/page-header';
import { useToasts } from '../../ui/toast';
import styles from './export-page.module.css';

const titles = {
  journal: 'Journal exported',
  entry: 'Entry exported',
  entries: 'Entries exported',
} as const;

type Props = Readonly<{ thing: keyof typeof titles; path: string; onAgain: () => void }>;

/** Says where the file is. */
export function ExportDone({ thing, path, onAgain }: Props) {
  const { say } = useToasts();
  useEffect(() => document.querySelector<HTMLElement>('#main h1')?.focus(), []);
  const show = () => {
    call('application.showFile', { path }).catch((error: unknown) => say(errorMessage(error)));
  };
  return (
    <div className={styles.page}>
      <PageHeader title={titles[thing]} back={<JournalLink />} />
      <p role="status" className={styles.path}>
        The file is <strong>{path}</strong>.
      </p>
      <p>It is not encrypted. Delete it when it has served its purpose.</p>
      <div className={styles.after}>
        <Button variant="primary" onPress={show}>
          Show in folder
        </Button>
        <Button onPress={onAgain}>Export something else</Button>
      </div>
    </div>
  );
}
