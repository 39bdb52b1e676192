import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './entry-list.module.css';
import { EntryMenu } from './entry-menu';
import { EntryRow } from './entry-row';
import { useListPlace } from './list-place';
import { type ListedEntry, nameOf, startsDay } from './listed-entry';
import { useRowKeys } from './use-row-keys';
import { withRow } from './with-row';

type Props = Readonly<{
  label: string;
  rows: readonly ListedEntry[];
  /** How many there are in all, those not loaded yet included. */
  total: number;
  onOpen: (id: string) => void;
  onBin: (id: string, name: string) => void;
  /** Called when the end of what is loaded comes near. */
  onNearEnd?: () => void;
}>;

/** Pixels; only a first guess, each row is measured once drawn. */
const rowHeight = 88;
const dayHeight = 48;
const nearEnd = 25;

/** A list by day of which only what is in sight is drawn. The page's main landmark scrolls it. */
export function EntryList({ label, rows, total, onOpen, onBin, onNearEnd }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [offsetTop, setOffsetTop] = useState(0);
  const [menuRow, setMenuRow] = useState<number | null>(null);
  const { take } = useListPlace();
  const [startRow] = useState(() => {
    const openedBefore = take();
    return rows.findIndex(({ id }) => id === openedBefore);
  });
  const [current, setCurrent] = useState(Math.max(0, startRow));
  const currentRow = Math.min(current, rows.length - 1);

  useLayoutEffect(() => {
    const scroller = document.getElementById('main');
    if (!scroller || !list.current) return;
    const above = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setOffsetTop(above + scroller.scrollTop);
  }, []);

  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: rows.length,
    getScrollElement: () => document.getElementById('main'),
    estimateSize: (index) => rowHeight + (startsDay(rows, index) ? dayHeight : 0),
    getItemKey: (index) => rows[index]?.id ?? index,
    // The row with the focus stays drawn wherever the list is scrolled to.
    rangeExtractor: (range) => withRow(range, currentRow),
    scrollMargin: offsetTop,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const keys = useRowKeys({
    list,
    rows,
    current: currentRow,
    setCurrent,
    startRow,
    scrollTo: (index, align) => virtualizer.scrollToIndex(index, { align }),
    onOpen,
    onBin,
    onMenu: setMenuRow,
  });

  const lastDrawn = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastDrawn >= rows.length - nearEnd) onNearEnd?.();
  }, [lastDrawn, rows.length, onNearEnd]);

  const menuEntry = menuRow === null ? undefined : rows[menuRow];
  return (
    <>
      <ul
        ref={list}
        aria-label={label}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
        {...keys}
      >
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={total}
                className={styles.item}
                style={{ transform: `translateY(${start - offsetTop}px)` }}
              >
                <EntryRow
                  row={row}
                  index={index}
                  startsDay={startsDay(rows, index)}
                  isCurrent={index === currentRow}
                  onMenu={setMenuRow}
                />
              </li>
            )
          );
        })}
      </ul>
      {menuRow !== null && menuEntry && (
        <EntryMenu
          key={menuEntry.id}
          entry={menuEntry}
          button={list.current?.querySelector<HTMLElement>(`[data-menu="${menuRow}"]`) ?? null}
          onClose={() => setMenuRow(null)}
          onOpen={() => onOpen(menuEntry.id)}
          onBin={() => onBin(menuEntry.id, nameOf(menuEntry))}
        />
      )}
    </>
  );
}
