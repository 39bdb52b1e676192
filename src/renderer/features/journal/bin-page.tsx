import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EntrySummary } from '#shared/contract/journal';
import { call } from '../../bridge/client';
import { useJournalSettings } from '../../bridge/use-today';
import { JournalLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { focusIfLost } from '../../ui/focus-if-lost';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { useToasts } from '../../ui/toast';
import styles from './bin-page.module.css';
import { BinRow } from './bin-row';
import { nameOf, quotedName } from './listed-entry';
import { journalKeys, useBinned } from './queries';
import { dayHeading } from './wall-clock';
import { counted } from './written-words';

/** Where the focus goes on when its row is gone: the first row that is left, else the heading. */
const binPlace = () =>
  document.querySelector<HTMLElement>('#main li a') ??
  document.querySelector<HTMLElement>('#main h1');

/** What was moved to the bin: it stays until it is restored or deleted for good. */
export function BinPage() {
  const { data: entries, error, refetch } = useBinned();
  const [doomed, setDoomed] = useState<readonly EntrySummary[]>([]);
  const [isAsking, setAsking] = useState(false);
  const binDays = useJournalSettings().data?.binDays ?? 30;
  const queryClient = useQueryClient();
  const { say, settleUndo } = useToasts();

  const apply = async (method: 'journal.restore' | 'journal.deleteForGood', ids: string[]) => {
    try {
      await call(method, { ids });
      settleUndo(ids);
      await queryClient.invalidateQueries({ queryKey: journalKeys.all });
      focusIfLost(binPlace);
      return true;
    } catch (problem) {
      say(errorMessage(problem));
      return false;
    }
  };
  const restore = async (entry: EntrySummary) => {
    if (await apply('journal.restore', [entry.id])) {
      say(`${quotedName(nameOf(entry))} restored to the journal.`);
    }
  };
  const ask = (asked: readonly EntrySummary[]) => {
    setDoomed(asked);
    setAsking(true);
  };

  return (
    <div className={styles.page}>
      <PageHeader
        title="Bin"
        back={<JournalLink />}
        actions={
          entries &&
          entries.length > 0 && <Button onPress={() => ask(entries)}>Empty the bin</Button>
        }
      >
        {`What you move here stays for ${counted(binDays, 'day', 'days')}, unless you restore it or delete it for good sooner.`}
      </PageHeader>
      {error && (
        <ErrorNote error={error}>
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {!entries && !error && <LateNote>Opening the bin…</LateNote>}
      {entries?.length === 0 && <EmptyState>The bin is empty.</EmptyState>}
      {entries && entries.length > 0 && (
        <ul className={styles.list} aria-label="Entries in the bin">
          {entries.map((entry) => (
            <BinRow
              key={entry.id}
              entry={entry}
              goesOn={dayHeading(goesOn(entry.binnedAt, binDays))}
              onRestore={() => void restore(entry)}
              onDelete={() => ask([entry])}
            />
          ))}
        </ul>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={doomed.length === 1 ? 'Delete this entry for good' : 'Empty the bin'}
        confirmLabel="Delete for good"
        onConfirm={() =>
          void apply(
            'journal.deleteForGood',
            doomed.map(({ id }) => id),
          )
        }
      >
        <p>
          {doomed.length === 1 && doomed[0]
            ? `“${nameOf(doomed[0])}” and its earlier versions are removed from this laptop.`
            : `${doomed.length} entries and their earlier versions are removed from this laptop.`}{' '}
          This cannot be undone. Copies you made of the vault’s folder still hold them.
        </p>
      </ConfirmDialog>
    </div>
  );
}

/** The day on this laptop's wall on which an entry leaves the bin: today where it has been there too long. */
function goesOn(binnedAt: number, days: number): string {
  const at = new Date(binnedAt);
  at.setDate(at.getDate() + days);
  if (at.getTime() < Date.now()) return new Date().toLocaleDateString('sv-SE');
  return at.toLocaleDateString('sv-SE');
}
