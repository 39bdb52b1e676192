import { useLocation } from '@tanstack/react-router';
import type { BoardView } from '#shared/contract/board-seats';
import '../../../styles/print-fonts.css';
import '../../../styles/print.css';
import { useToday } from '../../../bridge/use-today';
import { useBoard } from '../board-queries';
import { shownBoard, wholeBoard } from '../board-shown';
import { sortFindings } from '../findings-shown';
import { shortDay } from '../short-day';
import styles from './board-print.module.css';
import { PrintedFindings } from './printed-findings';
import { PrintedGrid } from './printed-grid';
import { PrintedMap } from './printed-map';
import { type Sheet, useFittingSheet } from './use-fitting-sheet';

/** The board on one page, for a hidden window that main turns into a PDF. */
export function BoardPrintPage() {
  const search = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr }));
  const { data: board } = useBoard();
  const today = useToday();
  const asked = (name: string) => (search.get(name) ?? '').replaceAll('"', '');
  if (!board || !today) return null;
  return (
    <PrintedBoard
      board={board}
      today={today}
      sheet={asked('paper') === 'a4' ? 'a4' : 'letter'}
      withFindings={asked('findings') === 'true'}
    />
  );
}

function PrintedBoard({
  board,
  today,
  sheet,
  withFindings,
}: Readonly<{ board: BoardView; today: string; sheet: Sheet; withFindings: boolean }>) {
  const findings = withFindings ? sortFindings(board, today).open : [];
  const { grid, rest, aside, text, room } = useFittingSheet();
  return (
    <main className={styles.sheet} data-sheet={sheet}>
      <header className={styles.opening}>
        <h1>Board</h1>
        <p>{shortDay(today)}</p>
      </header>
      <div ref={grid} className={styles.gridPart} data-text={text.grid}>
        <PrintedGrid shown={shownBoard(board, wholeBoard, today)} today={today} />
      </div>
      <div className={styles.rest}>
        <div ref={rest} className={styles.mapPart}>
          {room && <PrintedMap board={board} today={today} room={room} />}
        </div>
        {findings.length > 0 && (
          <div ref={aside} className={styles.aside} data-text={text.aside}>
            <PrintedFindings findings={findings.slice(0, text.findings)} all={findings.length} />
          </div>
        )}
      </div>
    </main>
  );
}
