import { useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { AppError } from '#shared/app-error';
import { JournalLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { BinnedEntry } from './binned-entry';
import styles from './entry-page.module.css';
import { EntryWriter } from './entry-writer';
import { useEntry } from './queries';
import { type Sitting, startSitting } from './sitting';

/**
 * One entry; the route mounts it anew for another one. A sitting begins when the page opens: from then
 * on the text is the editor's, and nothing that is read later touches it.
 */
export function EntryPage({ entryId }: Readonly<{ entryId: string }>) {
  const isNew = useSearch({
    strict: false,
    select: (search: { new?: unknown }) => search.new !== undefined,
  });
  const day = useSearch({
    strict: false,
    select: (search: { day?: unknown }) => (search.day === undefined ? undefined : `${search.day}`),
  });
  const [sitting, setSitting] = useState(() => startSitting(isNew, day));
  const readAgain = useCallback(() => setSitting(startSitting(false)), []);
  return (
    <div className={styles.page}>
      <OpenedEntry
        key={sitting.session}
        entryId={entryId}
        sitting={sitting}
        onReadAgain={readAgain}
      />
    </div>
  );
}

type Props = Readonly<{ entryId: string; sitting: Sitting; onReadAgain: () => void }>;

function OpenedEntry({ entryId, sitting, onReadAgain }: Props) {
  const { session, mayBeNew, openedAt, offsetMinutes } = sitting;
  const { data: entry, error } = useEntry(entryId, session, mayBeNew);

  if (error) return <UnreadEntry error={error} onRetry={onReadAgain} />;
  if (entry === undefined) return <LateNote>Opening the entry…</LateNote>;
  if (entry === null) {
    return (
      <EntryWriter
        start={{ id: entryId, title: '', occurredAt: openedAt, offsetMinutes, stored: null }}
        session={session}
        onReadAgain={onReadAgain}
      />
    );
  }
  if (entry.binnedAt !== null) return <BinnedEntry entry={entry} onRestored={onReadAgain} />;
  return (
    <EntryWriter start={{ ...entry, stored: entry }} session={session} onReadAgain={onReadAgain} />
  );
}

function UnreadEntry({ error, onRetry }: Readonly<{ error: Error; onRetry: () => void }>) {
  const missing = error instanceof AppError && ['not-found', 'bad-input'].includes(error.code);
  if (missing) {
    return (
      <PageHeader back={<JournalLink />} title="There is no such entry">
        It may have been deleted for good. What is in the bin can be restored.
      </PageHeader>
    );
  }
  return (
    <>
      <PageHeader back={<JournalLink />} title="This entry could not be opened" />
      <ErrorNote error={error}>
        <Button size="small" onPress={onRetry}>
          Try again
        </Button>
      </ErrorNote>
    </>
  );
}
