import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Passage } from '#shared/contract/journal-passages';
import { useKeepPlace, useLeftPlace } from './list-place';
import { MarkRow } from './mark-row';
import styles from './marks-list.module.css';
import type { MarksRow } from './marks-rows';
import { rowAfterKey } from './row-after-key';
import { withRow } from './with-row';

type Props = Readonly<{
  rows: readonly MarksRow[];
  personName: (id: string | null) => string | null;
  onCopy: (passage: Passage) => void;
  onSettle: (passage: Passage, isSettled: boolean) => void;
}>;

/** Pixels; only a first guess, each row is measured once drawn. */
const rowHeight = 96;
const headingHeight = 52;

/** Marks under their headings, of which only what is in sight is drawn. Arrows go from one to the next. */
export function MarksList({ rows, personName, onCopy, onSettle }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [offsetTop, setOffsetTop] = useState(0);
  const keepPlace = useKeepPlace();
  const left = useLeftPlace('marks');
  const [start] = useState(() => rows.findIndex(({ key }) => key === left?.id));
  const [current, setCurrent] = useState(start);
  const wanted = useRef<number | null>(start < 0 ? null : start);

  useLayoutEffect(() => {
    const scroller = document.getElementById('main');
    if (!scroller || !list.current) return;
    const above = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setOffsetTop(above + scroller.scrollTop);
  }, []);

  const virtualizer = useVirtualizer<HTMLElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => document.getElementById('main'),
    estimateSize: (index) => (rows[index]?.type === 'heading' ? headingHeight : rowHeight),
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor: (range) => withRow(range, current),
    scrollMargin: offsetTop,
    overscan: 6,
  });

  const go = (index: number) => {
    wanted.current = index;
    setCurrent(index);
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  const begin = useRef(() => {
    if (start > 0) virtualizer.scrollToIndex(start, { align: 'center' });
  });
  useLayoutEffect(() => begin.current(), []);
  // A row out of sight is drawn a moment after it was scrolled to; the focus follows then.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = rowAfterKey(event.key, Math.max(0, current), rows.length);
    if (next === null) return;
    const step = next < current ? -1 : 1;
    const target = rows[next]?.type === 'passage' ? next : next + (next === 0 ? 1 : step);
    if (rows[target]?.type !== 'passage') return;
    event.preventDefault();
    go(target);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go between the links, which are the controls.
    <div
      ref={list}
      role="presentation"
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
      // A link's own press ends when the key comes up, by when its page may be the one shown.
      onClickCapture={({ target }) => {
        const item = (target as Element).closest('a')?.closest<HTMLElement>('[data-index]');
        const index = Number(item?.dataset.index ?? -1);
        const row = rows[index];
        if (row) keepPlace({ list: 'marks', id: row.key, index });
      }}
      onFocus={(event) => {
        const item = event.target.closest<HTMLElement>('[data-index]');
        if (item) setCurrent(Number(item.dataset.index));
      }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start: top }) => {
        const row = rows[index];
        return (
          row && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${top - offsetTop}px)` }}
            >
              {row.type === 'heading' ? (
                <h2 className={styles.heading}>
                  {row.name} <span className={styles.count}>{row.count}</span>
                </h2>
              ) : (
                <MarkRow
                  passage={row.passage}
                  person={personName(row.passage.personId)}
                  onCopy={onCopy}
                  onSettle={onSettle}
                />
              )}
            </div>
          )
        );
      })}
    </div>
  );
}
