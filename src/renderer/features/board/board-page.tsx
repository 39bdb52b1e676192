import { FileDown, Plus } from 'lucide-react';
import { useState } from 'react';
import { useToday } from '../../bridge/use-today';
import { Button, ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote } from '../../ui/error-note';
import { focusIfLost } from '../../ui/focus-if-lost';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { TextLink } from '../../ui/text-link';
import { ViewSwitch } from '../../ui/view-switch';
import { AddPersonDialog } from './add-person-dialog';
import { AddSeveralDialog } from './add-several-dialog';
import { BoardFilters } from './board-filters';
import { BoardGrid } from './board-grid';
import { boardLooks, useBoardLook } from './board-look';
import { BoardMap } from './board-map';
import styles from './board-page.module.css';
import { useBoard, useMovePerson } from './board-queries';
import { shownBoard, wholeBoard } from './board-shown';
import { CandidatesLane } from './candidates-lane';
import { ExportBoardDialog } from './export-board-dialog';
import { FindingsPanel } from './findings-panel';
import { IfLeavesDialog } from './if-leaves-dialog';
import { RoleLegend } from './role-legend';
import { useSeatForm } from './use-seat-form';

/** Who serves which area of the career, and what the board sees in it. */
export function BoardPage() {
  const { data: board, error, refetch, isPending } = useBoard();
  const [filter, setFilter] = useState(wholeBoard);
  const [adding, setAdding] = useState<'initiation' | 'candidate' | null>(null);
  const [addingSeveral, setAddingSeveral] = useState<'initiation' | 'candidate' | null>(null);
  const [leaving, setLeaving] = useState<string | null>(null);
  const today = useToday();
  const [isExporting, setExporting] = useState(false);
  const [look, show] = useBoardLook();
  const seatForm = useSeatForm(board);
  const movePerson = useMovePerson();
  const isEmpty = board?.people.length === 0;
  const shown = board && today ? shownBoard(board, filter, today) : undefined;
  const addPerson = (
    <Button variant="primary" icon={Plus} onPress={() => setAdding('initiation')}>
      Add person
    </Button>
  );

  return (
    <div className={styles.page}>
      <PageHeader
        title="Board"
        actions={
          !isEmpty && (
            <>
              <Button onPress={() => setAdding('candidate')}>Add candidate</Button>
              <Button onPress={() => seatForm.onFill({})}>Fill seat</Button>
              {addPerson}
            </>
          )
        }
      />
      {isPending && <LateNote>The board is being read…</LateNote>}
      {error && (
        <ErrorNote error={error}>
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {isEmpty && (
        <EmptyState
          action={
            <div className={styles.begin}>
              {addPerson}
              <Button onPress={() => setAddingSeveral('initiation')}>Add several</Button>
              <ButtonLink href="/start">Begin the first hour</ButtonLink>
            </div>
          }
          example="Dr. Okafor: mentor for research since residency, sponsor for leadership since the merger."
        >
          The people who serve your career belong here, each with the areas they serve and what they
          are for you there. Where a seat is empty, you will see it. The first hour leads there in
          four short steps.
        </EmptyState>
      )}
      {board && shown && today && !isEmpty && (
        <>
          <div className={styles.tools}>
            <ViewSwitch label="Show as" looks={boardLooks} look={look} onChange={show} />
            <BoardFilters filter={filter} onChange={setFilter} />
            <div className={styles.ways}>
              <TextLink href="/board/areas">Areas</TextLink>
              <TextLink href="/board/assessments">Assessments</TextLink>
              <Button size="small" icon={FileDown} onPress={() => setExporting(true)}>
                Export board
              </Button>
            </div>
          </div>
          {shown.people.length === 0 ? (
            <p className={styles.none}>
              {filter === wholeBoard
                ? 'Nobody serves yet. Fill a seat once a candidate has agreed, or add a person.'
                : 'Nobody on the board fits these filters.'}
            </p>
          ) : look === 'map' ? (
            <BoardMap board={board} shown={shown} today={today} />
          ) : (
            <>
              <BoardGrid
                board={shown}
                actions={{
                  onFill: (areaId, personId) => seatForm.onFill({ areaId, personId }),
                  onSeat: seatForm.onSeat,
                  onDrop: seatForm.onDrop,
                  onMovePerson: (id, before) => movePerson.mutate({ id, before }),
                  onIfLeaves: setLeaving,
                }}
              />
              <RoleLegend board={shown} />
            </>
          )}
          <FindingsPanel
            board={board}
            today={today}
            onFill={seatForm.onFill}
            onAddCandidate={() => setAdding('candidate')}
          />
          <CandidatesLane board={board} />
        </>
      )}
      {seatForm.dialog}
      {leaving !== null && board && today && (
        <IfLeavesDialog
          board={board}
          personId={leaving}
          today={today}
          onClose={() => setLeaving(null)}
        />
      )}
      {board && today && (
        <ExportBoardDialog
          isOpen={isExporting}
          onClose={() => setExporting(false)}
          board={board}
          today={today}
        />
      )}
      {adding && board && today && (
        <AddPersonDialog
          stage={adding}
          today={today}
          onBoard={board.people.map(({ id }) => id)}
          onAdded={() => {}}
          onSeveral={() => {
            setAdding(null);
            setAddingSeveral(adding);
          }}
          onClose={() => setAdding(null)}
        />
      )}
      {addingSeveral && board && today && (
        <AddSeveralDialog
          stage={addingSeveral}
          today={today}
          board={board}
          onClose={() => {
            setAddingSeveral(null);
            // What opened it may be gone: another dialog, or the empty board's button. A frame later, so that
            // a button that is still there gets the focus back first.
            requestAnimationFrame(() =>
              focusIfLost(() => document.querySelector<HTMLElement>('main h1')),
            );
          }}
        />
      )}
    </div>
  );
}
