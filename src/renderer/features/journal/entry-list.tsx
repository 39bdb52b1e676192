import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '../../ui/class-names';
import { entryHeadings } from './entry-headings';
import styles from './entry-list.module.css';
import { EntryMenu } from './entry-menu';
import { EntryRow } from './entry-row';
import { useLeftPlace } from './list-place';
import { type ListedEntry, nameOf } from './listed-entry';
import { MonthBar } from './month-bar';
import { PickRow } from './pick-row';
import type { Picking } from './use-picking';
import { useRowKeys } from './use-row-keys';
import { dayHeading, monthHeading } from './wall-clock';
import { withRow } from './with-row';

type Props = Readonly<{
  /** How many there are in all, those not loaded included. */
  total: number;
  /** The entry of a row, or undefined while it is not loaded. */
  rowAt: (index: number) => ListedEntry | undefined;
  picking: Picking | null;
  /** How many rows of something else stand above: where this list begins is measured anew when they change. */
  rowsAbove: number;
  onOpen: (id: string, index: number) => void;
  onBin: (id: string, name: string) => void;
  /** Told which rows are in sight or near. */
  onRange: (first: number, last: number) => void;
}>;

/**
 * Pixels; only a first guess, each row is measured once drawn. The same for all, and rows known by their
 * place: 100,000 rows are counted through whenever one is measured.
 */
const rowHeight = 100;
const estimateSize = () => rowHeight;
/** What the month bar covers. */
const barHeight = 48;

/** A list by month and day of which only what is in sight is drawn. The page's main landmark scrolls it. */
export function EntryList({ total, rowAt, picking, rowsAbove, onOpen, onBin, onRange }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [offsetTop, setOffsetTop] = useState(0);
  const [menuRow, setMenuRow] = useState<number | null>(null);
  const startRow = useLeftPlace('all')?.index ?? -1;
  const [current, setCurrent] = useState(Math.max(0, startRow));
  const currentRow = Math.min(current, total - 1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands above moves where the list begins.
  useLayoutEffect(() => {
    const scroller = document.getElementById('main');
    if (!scroller || !list.current) return;
    const above = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setOffsetTop(above + scroller.scrollTop);
  }, [rowsAbove]);

  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: total,
    getScrollElement: () => document.getElementById('main'),
    estimateSize,
    // The row with the focus stays drawn wherever the list is scrolled to.
    rangeExtractor: (range) => withRow(range, currentRow),
    scrollMargin: offsetTop,
    scrollPaddingStart: barHeight,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const { handlers, go } = useRowKeys({
    list,
    count: total,
    rowAt,
    current: currentRow,
    setCurrent,
    startRow,
    scrollTo: (index, align) => virtualizer.scrollToIndex(index, { align }),
    picking,
    onOpen,
    onBin,
    onMenu: setMenuRow,
  });

  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => onRange(first, last), [first, last, onRange]);

  // The first row that the month bar does not cover.
  const top =
    virtualizer.getVirtualItemForOffset((virtualizer.scrollOffset ?? 0) + barHeight + 1)?.index ??
    0;
  const menuEntry = menuRow === null ? undefined : rowAt(menuRow);
  return (
    <>
      <MonthBar month={rowAt(top)?.day.slice(0, 7) ?? null} onGo={(row) => go(row, 'start')} />
      <ul
        ref={list}
        aria-label="Entries"
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
        {...handlers}
      >
        {items.map(({ index, start }) => {
          const row = rowAt(index);
          if (!row) return null;
          const starts = entryHeadings(rowAt, index);
          return (
            <li
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={total}
              className={styles.item}
              style={{ transform: `translateY(${start - offsetTop}px)` }}
            >
              {starts.month && (
                <h2 className={classNames(styles.month, index === 0 && styles.first)}>
                  {monthHeading(row.day.slice(0, 7))}
                </h2>
              )}
              {starts.day && <h3 className={styles.day}>{dayHeading(row.day)}</h3>}
              {picking ? (
                <PickRow
                  row={row}
                  index={index}
                  isCurrent={index === currentRow}
                  isPicked={picking.ids.has(row.id)}
                />
              ) : (
                <EntryRow
                  row={row}
                  index={index}
                  isCurrent={index === currentRow}
                  onMenu={setMenuRow}
                />
              )}
            </li>
          );
        })}
      </ul>
      {menuRow !== null && menuEntry && (
        <EntryMenu
          key={menuEntry.id}
          entry={menuEntry}
          button={list.current?.querySelector<HTMLElement>(`[data-menu="${menuRow}"]`) ?? null}
          onClose={() => setMenuRow(null)}
          onOpen={() => onOpen(menuEntry.id, menuRow)}
          onBin={() => onBin(menuEntry.id, nameOf(menuEntry))}
        />
      )}
    </>
  );
}
