import { Plus } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { EntryList } from './entry-list';
import { useJournalPages, usePinned } from './queries';
import { useTrimmedPages } from './use-trimmed-pages';

type Props = Readonly<{
  onOpen: (id: string) => void;
  onBin: (id: string, name: string) => void;
  onWrite: () => void;
}>;

export function JournalByDay({ onOpen, onBin, onWrite }: Props) {
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useJournalPages();
  useTrimmedPages();
  const pinned = usePinned();
  const rows = useMemo(
    () => [
      ...(pinned.data ?? []).map((entry) => ({ ...entry, isAtTop: true })),
      ...(data?.pages.flatMap((page) => page.entries) ?? []).filter((entry) => !entry.pinned),
    ],
    [data, pinned.data],
  );
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);

  if (!data || pinned.isPending) {
    if (!error) return <LateNote>Opening the journal…</LateNote>;
    return (
      <ErrorNote error={error}>
        <Button size="small" onPress={() => void refetch()}>
          Try again
        </Button>
      </ErrorNote>
    );
  }
  if (rows.length === 0) {
    return (
      <EmptyState
        action={
          <Button variant="primary" icon={Plus} onPress={onWrite}>
            Write the first entry
          </Button>
        }
        example={
          <p>
            Dr. Okafor let me run the family meeting today. Went better than I feared. Ask her what
            she would have said about prognosis.
          </p>
        }
      >
        The journal holds what your working days leave behind: wins, worries, feedback, what you
        want to remember.
      </EmptyState>
    );
  }
  return (
    <EntryList
      label="Entries"
      rows={rows}
      total={data.pages.at(-1)?.total ?? rows.length}
      onOpen={onOpen}
      onBin={onBin}
      onNearEnd={loadMore}
    />
  );
}
