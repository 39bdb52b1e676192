import { Copy } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import type { Passage } from '#shared/contract/journal-passages';
import { copyText } from '../../bridge/copy-text';
import { JournalLink } from '../../ui/back-link';
import { Button, ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { useToasts } from '../../ui/toast';
import { MarksFilters } from './marks-filters';
import { MarksList } from './marks-list';
import styles from './marks-page.module.css';
import { useMarks, useSettlePassage } from './marks-queries';
import { marksRows } from './marks-rows';
import { marksAsText } from './marks-text';
import { usePersonName } from './use-known-names';
import { type MarksView, useMarksView } from './use-marks-view';

/** Every marked passage of the journal, each leading back to where it stands. */
export function MarksPage() {
  const view = useMarksView();
  const marks = useMarks(view.filters);
  const personName = usePersonName();
  const { say } = useToasts();
  const copy = (passages: readonly Passage[]) => {
    const worked = copyText(marksAsText(passages, personName));
    say(worked ? copied(passages.length) : 'The text could not be copied. Try once more.');
  };
  const found = marks.data ?? [];

  return (
    <div className={styles.page}>
      <PageHeader
        back={<JournalLink />}
        title="Marks"
        actions={
          <Button icon={Copy} isDisabled={found.length === 0} onPress={() => copy(found)}>
            Copy all as text
          </Button>
        }
      >
        What you marked while writing, each with the way back.
      </PageHeader>
      <MarksFilters view={view} />
      {marks.isError && (
        <ErrorNote error={marks.error}>
          <Button size="small" onPress={() => void marks.refetch()}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {marks.isPending && <LateNote>Reading the marks…</LateNote>}
      {marks.data && <Found passages={found} view={view} onCopy={copy} personName={personName} />}
    </div>
  );
}

const copied = (count: number): string =>
  count === 1 ? 'The passage was copied.' : `${count} passages were copied.`;

type FoundProps = Readonly<{
  passages: readonly Passage[];
  view: MarksView;
  onCopy: (passages: readonly Passage[]) => void;
  personName: (id: string | null) => string | null;
}>;

function Found({ passages, view, onCopy, personName }: FoundProps) {
  const { offerUndo, say } = useToasts();
  const { mutate } = useSettlePassage((error) => say(errorMessage(error)));
  const rows = useMemo(() => marksRows(passages, view.by), [passages, view.by]);
  const settle = useCallback(
    (passage: Passage, isSettled: boolean) => {
      mutate({ passage, isSettled });
      offerUndo({
        message: isSettled ? 'Noted as brought up.' : 'To bring up again.',
        undo: () => mutate({ passage, isSettled: !isSettled }),
      });
    },
    [mutate, offerUndo],
  );
  if (passages.length === 0) return view.isFiltered ? <NothingFits view={view} /> : <NoMarks />;
  return (
    <>
      <p role="status" className={styles.count}>
        {passages.length === 1 ? '1 passage' : `${passages.length} passages`}
      </p>
      <MarksList
        rows={rows}
        personName={personName}
        onCopy={(passage) => onCopy([passage])}
        onSettle={settle}
      />
    </>
  );
}

function NothingFits({ view }: Readonly<{ view: MarksView }>) {
  return (
    <div className={styles.nothing}>
      <p role="status">No passage fits these filters.</p>
      <Button size="small" onPress={view.clear}>
        Clear filters
      </Button>
    </div>
  );
}

function NoMarks() {
  return (
    <EmptyState
      action={<ButtonLink href="/journal">Open the journal</ButtonLink>}
      example={
        <p>
          Dr. Okafor said my sign-outs are the clearest on the unit. (Feedback, Tuesday 3 March)
        </p>
      }
    >
      Select words in an entry and mark them with the bookmark above the text: they turn up here,
      with the way back.
    </EmptyState>
  );
}
