import { useQueryClient } from '@tanstack/react-query';
import type { Entry } from '#shared/contract/journal';
import { plainText } from '#shared/domain/document-text';
import { call } from '../../bridge/client';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { errorMessage } from '../../ui/error-note';
import { PageHeader } from '../../ui/page-header';
import { useToasts } from '../../ui/toast';
import styles from './binned-entry.module.css';
import { journalKeys } from './queries';
import { dayHeading } from './wall-clock';

type Props = Readonly<{ entry: Entry; onRestored: () => void }>;

/** An entry in the bin can be read and restored; it is written in again only after that. */
export function BinnedEntry({ entry, onRestored }: Props) {
  const queryClient = useQueryClient();
  const { say, settleUndo } = useToasts();
  const restore = async () => {
    try {
      await call('journal.restore', { ids: [entry.id] });
      settleUndo([entry.id]);
      await queryClient.invalidateQueries({ queryKey: journalKeys.all });
      onRestored();
    } catch (error) {
      say(errorMessage(error));
    }
  };
  return (
    <>
      <PageHeader
        title={entry.title || 'Untitled'}
        back={<BackLink href="/journal/bin">Bin</BackLink>}
        actions={
          <Button variant="primary" onPress={() => void restore()}>
            Restore
          </Button>
        }
      >
        {dayHeading(entry.day)}. This entry is in the bin. Restore it to write in it.
      </PageHeader>
      <p className={styles.text}>{plainText(entry.document)}</p>
    </>
  );
}
