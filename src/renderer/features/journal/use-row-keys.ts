import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import type { ListedEntry } from './listed-entry';
import { rowAfterKey } from './row-after-key';

type Options = Readonly<{
  list: RefObject<HTMLUListElement | null>;
  rows: readonly ListedEntry[];
  current: number;
  setCurrent: (index: number) => void;
  scrollTo: (index: number) => void;
  onOpen: (id: string) => void;
  onBin: (id: string) => void;
  onMenu: (index: number) => void;
}>;

/** Handlers for a list with one Tab stop: arrows, Home and End move, Delete bins, the menu key opens the menu. */
export function useRowKeys(options: Options) {
  const { list, rows, current, setCurrent, scrollTo, onOpen, onBin, onMenu } = options;
  const wanted = useRef<number | null>(null);

  // A row that was out of sight is drawn a moment after it was scrolled to; the focus follows then.
  useEffect(() => {
    if (wanted.current === null) return;
    const index = Math.min(wanted.current, rows.length - 1);
    const link = list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });

  const go = (index: number) => {
    wanted.current = index;
    setCurrent(index);
    scrollTo(index);
  };

  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const row = rows[current];
      if (event.key === 'Delete' && row) {
        event.preventDefault();
        // The next row takes its place, and the focus.
        wanted.current = current;
        onBin(row.id);
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
      const pressed = (event.target as Element).closest<HTMLElement>('[data-menu], [data-row]');
      if (!pressed) return;
      event.preventDefault();
      const { menu, row } = pressed.dataset;
      if (menu !== undefined) onMenu(Number(menu));
      const opened = row === undefined ? undefined : rows[Number(row)];
      if (opened) onOpen(opened.id);
    },
    onContextMenu(event: MouseEvent) {
      const item = (event.target as Element).closest<HTMLElement>('[data-index]');
      if (!item) return;
      event.preventDefault();
      onMenu(Number(item.dataset.index));
    },
  };
}
