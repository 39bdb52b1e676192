import { FileDown, Plus } from 'lucide-react';
import { useState } from 'react';
import { useToday } from '../../bridge/use-today';
import { Button, ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { TextLink } from '../../ui/text-link';
import { ViewSwitch } from '../../ui/view-switch';
import { BoardFilters } from './board-filters';
import { BoardGrid } from './board-grid';
import { boardLooks, useBoardLook } from './board-look';
import { BoardMap } from './board-map';
import styles from './board-page.module.css';
import { useBoard, useMovePerson } from './board-queries';
import { shownBoard, wholeBoard } from './board-shown';
import { CandidatesLane } from './candidates-lane';
import { FindingsPanel } from './findings-panel';
import { RoleLegend } from './role-legend';
import { useBoardDialogs } from './use-board-dialogs';
import { useBoardLink } from './use-board-link';
import { useSeatForm } from './use-seat-form';

/** Who serves which area of the career, and what the board sees in it. */
export function BoardPage() {
  const { data: board, error, refetch, isPending } = useBoard();
  const [filter, setFilter] = useState(wholeBoard);
  const today = useToday();
  const { open, dialogs } = useBoardDialogs(board, today);
  const [look, show] = useBoardLook();
  const seatForm = useSeatForm(board);
  const movePerson = useMovePerson();
  const isEmpty = board?.people.length === 0;
  useBoardLink(board !== undefined && today !== undefined, (link) => {
    // With nobody on the board, there is no seat to fill and nothing to export: first somebody joins.
    if (link === 'seat' && !isEmpty) seatForm.onFill({});
    else if (link === 'export' && !isEmpty) open({ kind: 'export' });
    else if (link === 'several') open({ kind: 'several', stage: 'initiation' });
    else open({ kind: 'add', stage: link === 'candidate' ? 'candidate' : 'initiation' });
  });
  const shown = board && today ? shownBoard(board, filter, today) : undefined;
  const addPerson = (
    <Button
      variant="primary"
      icon={Plus}
      onPress={() => open({ kind: 'add', stage: 'initiation' })}
    >
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
              <Button onPress={() => open({ kind: 'add', stage: 'candidate' })}>
                Add candidate
              </Button>
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
              <Button onPress={() => open({ kind: 'several', stage: 'initiation' })}>
                Add several
              </Button>
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
              <Button size="small" icon={FileDown} onPress={() => open({ kind: 'export' })}>
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
                  onIfLeaves: (personId) => open({ kind: 'leaves', personId }),
                }}
              />
              <RoleLegend board={shown} />
            </>
          )}
          <FindingsPanel board={board} today={today} onFill={seatForm.onFill} onOpen={open} />
          <CandidatesLane board={board} />
        </>
      )}
      {seatForm.dialog}
      {dialogs}
    </div>
  );
}
