import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';
import { type ListedEntry, nameOf } from './listed-entry';
import { rowAfterKey } from './row-after-key';

type Options = Readonly<{
  list: RefObject<HTMLUListElement | null>;
  rows: readonly ListedEntry[];
  current: number;
  setCurrent: (index: number) => void;
  /** The row to begin on, or -1. */
  startRow: number;
  scrollTo: (index: number, align: 'auto' | 'center') => void;
  onOpen: (id: string) => void;
  onBin: (id: string, name: string) => void;
  onMenu: (index: number) => void;
}>;

/** Handlers for a list with one Tab stop: arrows, Home and End move, Delete bins, the menu key opens the menu. */
export function useRowKeys(options: Options) {
  const { list, rows, current, setCurrent, startRow, scrollTo, onOpen, onBin, onMenu } = options;
  const wanted = useRef(startRow < 0 ? null : startRow);
  const leaving = useRef<string | null>(null);
  const begin = useRef(() => {
    if (startRow > 0) scrollTo(startRow, 'center');
  });
  useLayoutEffect(() => begin.current(), []);

  // A row that was out of sight is drawn a moment after it was scrolled to; the focus follows then.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const index = Math.min(wanted.current, rows.length - 1);
    // The row that goes to the bin is still there until the list has been told.
    if (leaving.current !== null && rows[index]?.id === leaving.current) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`);
    if (!link) return;
    wanted.current = null;
    leaving.current = null;
    link.focus({ preventScroll: true });
  });

  const go = (index: number) => {
    wanted.current = index;
    setCurrent(index);
    scrollTo(index, 'auto');
  };

  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const row = rows[current];
      if (event.key === 'Delete' && row) {
        event.preventDefault();
        // The next row takes its place, and the focus.
        wanted.current = current;
        leaving.current = row.id;
        onBin(row.id, nameOf(row));
        return;
      }
      const next = rowAfterKey(event.key, current, rows.length);
      if (next === null) return;
      event.preventDefault();
      go(next);
    },
    onFocus(event: FocusEvent) {
      const item = event.target.closest<HTMLElement>('[data-index]');
      if (item) setCurrent(Number(item.dataset.index));
    },
    onClick(event: MouseEvent) {
      const link = (event.target as Element).closest<HTMLElement>('[data-row]');
      const row = rows[Number(link?.dataset.row)];
      if (!link || !row) return;
      event.preventDefault();
      onOpen(row.id);
    },
    onContextMenu(event: MouseEvent) {
      const item = (event.target as Element).closest<HTMLElement>('[data-index]');
      if (!item) return;
      event.preventDefault();
      onMenu(Number(item.dataset.index));
    },
  };
}
