import { useRef, useState } from 'react';
import type { Hit } from '#shared/contract/journal-search';
import { EntryMenu } from './entry-menu';
import { foundWords } from './entry-path';
import styles from './hit-list.module.css';
import { HitRow } from './hit-row';
import { useLeftPlace } from './list-place';
import { nameOf } from './listed-entry';
import { PickRow } from './pick-row';
import { useFirstScreen } from './use-first-screen';
import type { Picking } from './use-picking';
import { useRowKeys } from './use-row-keys';

type Props = Readonly<{
  hits: readonly Hit[];
  /** How many there are in all, as far as they were counted. */
  total: number;
  /** Entries being chosen, or null when rows open their entries. */
  picking: Picking | null;
  /** Opens an entry, where its text was found if it was. */
  onOpen: (id: string, index: number, found?: string) => void;
  onBin: (id: string, name: string) => void;
}>;

/**
 * What a search found. It is drawn anew at each key, so its rows are plain elements without anything
 * to measure; the browser leaves those out of sight undone.
 */
export function HitList({ hits, total, picking, onOpen, onBin }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const shown = useFirstScreen(hits);
  const [menuRow, setMenuRow] = useState<number | null>(null);
  const left = useLeftPlace('found');
  const [startRow] = useState(() => hits.findIndex(({ id }) => id === left?.id));
  const [current, setCurrent] = useState(Math.max(0, startRow));
  const currentRow = Math.min(current, hits.length - 1);
  const open = (id: string, index: number) => {
    const hit = hits[index];
    onOpen(id, index, hit && foundWords(hit));
  };
  const { handlers } = useRowKeys({
    list,
    count: hits.length,
    rowAt: (index) => hits[index],
    current: currentRow,
    setCurrent,
    startRow,
    scrollTo: (index, align) =>
      list.current
        ?.querySelector(`[data-index="${index}"]`)
        ?.scrollIntoView({ block: align === 'center' ? 'center' : 'nearest' }),
    picking,
    onOpen: open,
    onBin,
    onMenu: setMenuRow,
  });
  const menuHit = menuRow === null ? undefined : hits[menuRow];
  return (
    <>
      <ul ref={list} aria-label="Search results" className={styles.list} {...handlers}>
        {shown.map((hit, index) =>
          picking ? (
            <li key={hit.id} data-index={index} aria-posinset={index + 1} aria-setsize={total}>
              <PickRow
                row={hit}
                index={index}
                isCurrent={index === currentRow}
                isPicked={picking.ids.has(hit.id)}
              />
            </li>
          ) : (
            <HitRow
              key={hit.id}
              hit={hit}
              index={index}
              total={total}
              isCurrent={index === currentRow}
            />
          ),
        )}
      </ul>
      {menuRow !== null && menuHit && (
        <EntryMenu
          key={menuHit.id}
          entry={menuHit}
          button={list.current?.querySelector<HTMLElement>(`[data-menu="${menuRow}"]`) ?? null}
          onClose={() => setMenuRow(null)}
          onOpen={() => open(menuHit.id, menuRow)}
          onBin={() => onBin(menuHit.id, nameOf(menuHit))}
        />
      )}
    </>
  );
}
