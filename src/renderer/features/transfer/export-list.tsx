import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ExportedEntry } from '#shared/contract/transfer-export';
import { Checkbox } from '../../ui/checkbox';
import styles from './export-page.module.css';
import { counted, dayWords, entryName } from './export-words';

type Props = Readonly<{
  entries: readonly ExportedEntry[];
  leftOut: ReadonlySet<string>;
  onToggle: (id: string, isIn: boolean) => void;
  isDisabled: boolean;
}>;

/** Pixels of one row, the same for each. */
const rowHeight = 44;

/** Every entry that would be in the file, with a box to leave it out. Only what is in sight is drawn. */
export function ExportList({ entries, leftOut, onToggle, isDisabled }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 6,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to be scrolled by keyboard (WCAG 2.1.1).
    <section ref={scroller} className={styles.list} tabIndex={0} aria-label="Entries in the file">
      <ul style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const entry = entries[index];
          return (
            entry && (
              <li
                key={key}
                aria-posinset={index + 1}
                aria-setsize={entries.length}
                className={styles.row}
                style={{ transform: `translateY(${start}px)`, height: rowHeight }}
              >
                <Checkbox
                  aria-label={`${entryName(entry)}, ${dayWords(entry.day)}`}
                  isSelected={!leftOut.has(entry.id)}
                  onChange={(isIn) => onToggle(entry.id, isIn)}
                  isDisabled={isDisabled}
                />
                <span className={styles.day}>{dayWords(entry.day)}</span>
                <span className={styles.title}>{entryName(entry)}</span>
                <span className={styles.facts}>
                  {[
                    counted(entry.words, 'word', 'words'),
                    ...(entry.images > 0 ? [counted(entry.images, 'image', 'images')] : []),
                    ...(entry.isBinned ? ['in the bin'] : []),
                  ].join(' · ')}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
