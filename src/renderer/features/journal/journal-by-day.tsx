import { Plus } from 'lucide-react';
import { memo, useCallback, useState } from 'react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { EntryList } from './entry-list';
import { PinnedEntries } from './pinned-entries';
import { useJournalRows, usePinned } from './queries';
import type { Picking } from './use-picking';

type Props = Readonly<{
  picking: Picking | null;
  onOpen: (id: string, index: number) => void;
  onBin: (id: string, name: string) => void;
  onWrite: () => void;
}>;

type Range = Readonly<{ first: number; last: number }>;

/** All entries. Typing in the search field does not draw them anew. */
export const JournalByDay = memo(function JournalByDay(props: Props) {
  const { picking, onOpen, onBin, onWrite } = props;
  const [range, setRange] = useState<Range>({ first: 0, last: 0 });
  const { total, rowAt, error, refetch } = useJournalRows(range.first, range.last);
  const pinned = usePinned();
  const see = useCallback((first: number, last: number) => {
    setRange((before) =>
      before.first === first && before.last === last ? before : { first, last },
    );
  }, []);

  if (total === undefined || pinned.isPending) {
    if (!error) return <LateNote>Opening the journal…</LateNote>;
    return (
      <ErrorNote error={error}>
        <Button size="small" onPress={refetch}>
          Try again
        </Button>
      </ErrorNote>
    );
  }
  if (total === 0) {
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
    <>
      <PinnedEntries entries={pinned.data ?? []} />
      <EntryList
        total={total}
        rowAt={rowAt}
        picking={picking}
        rowsAbove={pinned.data?.length ?? 0}
        onOpen={onOpen}
        onBin={onBin}
        onRange={see}
      />
    </>
  );
});
