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
import type { Picking } from './use-picking';

type Options = Readonly<{
  list: RefObject<HTMLUListElement | null>;
  count: number;
  /** The entry of a row, or undefined while it is not loaded. */
  rowAt: (index: number) => ListedEntry | undefined;
  current: number;
  setCurrent: (index: number) => void;
  /** The row to begin on, or -1. */
  startRow: number;
  scrollTo: (index: number, align: 'auto' | 'center' | 'start') => void;
  /** Entries being chosen, or null when rows open their entries. */
  picking: Picking | null;
  onOpen: (id: string, index: number) => void;
  onBin: (id: string, name: string) => void;
  onMenu: (index: number) => void;
}>;

/** Handlers for a list with one Tab stop: arrows, Home and End move, Delete bins, the menu key opens the menu. */
export function useRowKeys(options: Options) {
  const { list, count, rowAt, current, setCurrent, startRow, scrollTo, picking } = options;
  const { onOpen, onBin, onMenu } = options;
  const wanted = useRef(startRow < 0 ? null : startRow);
  const leaving = useRef<string | null>(null);
  const lastPicked = useRef<number | null>(null);
  const begin = useRef(() => {
    if (startRow > 0) scrollTo(startRow, 'center');
  });
  useLayoutEffect(() => begin.current(), []);

  // A row that was out of sight is drawn a moment after it was scrolled to; the focus follows then.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const index = Math.min(wanted.current, count - 1);
    // The row that goes to the bin is still there until the list has been told.
    if (leaving.current !== null && rowAt(index)?.id === leaving.current) return;
    const target = list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`);
    if (!target) return;
    wanted.current = null;
    leaving.current = null;
    target.focus({ preventScroll: true });
  });

  const go = (index: number, align: 'auto' | 'start' = 'auto') => {
    wanted.current = index;
    setCurrent(index);
    scrollTo(index, align);
  };

  /** Chooses a row, or with Shift all from the one chosen last. */
  const pick = (index: number, through: boolean, { set, ids }: Picking) => {
    const row = rowAt(index);
    if (!row) return;
    const from = through ? (lastPicked.current ?? index) : index;
    const [first, last] = from < index ? [from, index] : [index, from];
    const between = Array.from({ length: last - first + 1 }, (_, step) => rowAt(first + step));
    set(
      between.flatMap((each) => each?.id ?? []),
      through || !ids.has(row.id),
    );
    lastPicked.current = index;
  };

  const handlers = {
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const row = rowAt(current);
      if (event.key === 'Delete' && row && !picking) {
        event.preventDefault();
        // The next row takes its place, and the focus.
        wanted.current = current;
        leaving.current = row.id;
        onBin(row.id, nameOf(row));
        return;
      }
      const next = rowAfterKey(event.key, current, count);
      if (next === null) return;
      event.preventDefault();
      go(next);
    },
    onFocus(event: FocusEvent) {
      const item = event.target.closest<HTMLElement>('[data-index]');
      if (item) setCurrent(Number(item.dataset.index));
    },
    onClick(event: MouseEvent) {
      const pressed = event.target as Element;
      const menu = pressed.closest<HTMLElement>('[data-menu]');
      if (menu) onMenu(Number(menu.dataset.menu));
      const target = pressed.closest<HTMLElement>('[data-row]');
      const index = Number(target?.dataset.row);
      const row = rowAt(index);
      if (!target || !row) return;
      if (picking) {
        pick(index, event.shiftKey, picking);
        return;
      }
      event.preventDefault();
      onOpen(row.id, index);
    },
    onContextMenu(event: MouseEvent) {
      const item = (event.target as Element).closest<HTMLElement>('[data-index]');
      if (!item || picking) return;
      event.preventDefault();
      onMenu(Number(item.dataset.index));
    },
  };
  return { handlers, go };
}
