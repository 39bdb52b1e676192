import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BinnedPreparation } from '#shared/contract/conversations';
import { call } from '../../bridge/client';
import { useJournalSettings } from '../../bridge/use-today';
import { BackLink } from '../../ui/back-link';
import styles from '../../ui/bin.module.css';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote } from '../../ui/error-note';
import { PageHeader } from '../../ui/page-header';
import { BinRow } from './bin-row';
import { BinnedKits } from './kits/binned-kits';
import { factsOf, nameOf } from './listed-preparation';
import { useBinnedKits, usePersonName } from './queries';
import { useBinPreparation } from './use-bin-preparation';

const nobody: readonly BinnedPreparation[] = [];

/** Preparations in the bin: restored, or deleted for good. */
export function ConversationsBinPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['conversations', 'binned'],
    queryFn: () => call('conversations.binnedPreparations', {}),
  });
  const { data: binnedKits } = useBinnedKits();
  const binDays = useJournalSettings().data?.binDays;
  const personName = usePersonName();
  const { restore, deleteForGood } = useBinPreparation();
  const [doomed, setDoomed] = useState(nobody);
  const [isAsking, setAsking] = useState(false);
  const ask = (asked: readonly BinnedPreparation[]) => {
    setDoomed(asked);
    setAsking(true);
  };
  // The row that had the focus goes.
  const toHeading = () => document.querySelector('h1')?.focus();
  return (
    <div className={styles.page}>
      <PageHeader
        title="Bin"
        back={<BackLink href="/conversations">Conversations</BackLink>}
        actions={
          data && data.length > 0 && <Button onPress={() => ask(data)}>Empty the bin</Button>
        }
      >
        {binDays !== undefined &&
          `What you move here stays for ${binDays} days, and can be given back until then.`}
      </PageHeader>
      {error && (
        <ErrorNote error={error}>
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {data?.length === 0 && binnedKits?.length === 0 && <EmptyState>The bin is empty.</EmptyState>}
      <ul className={styles.list} aria-label="Preparations in the bin">
        {data?.map((one) => (
          <BinRow
            key={one.id}
            name={nameOf(one)}
            facts={factsOf(one, personName(one.personId)).join(' · ')}
            onRestore={() => void restore(one.id).then(toHeading)}
            onDelete={() => ask([one])}
          />
        ))}
      </ul>
      <BinnedKits />
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={doomed.length === 1 ? 'Delete this preparation for good?' : 'Empty the bin?'}
        confirmLabel="Delete for good"
        onConfirm={() => void deleteForGood(doomed.map(({ id }) => id)).then(toHeading)}
      >
        <p>
          {doomed.length === 1
            ? `“${nameOf(doomed[0] ?? { title: '' })}”, its versions and rehearsals are removed from this laptop.`
            : `All ${doomed.length} are removed from this laptop, with their versions and rehearsals.`}{' '}
          This cannot be undone.
        </p>
      </ConfirmDialog>
    </div>
  );
}
