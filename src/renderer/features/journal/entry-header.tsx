import { ChevronLeft, Ellipsis, FileDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { TextLink } from '../../ui/text-link';
import styles from './entry-header.module.css';
import { EntryTime } from './entry-time';
import { dayHeading, type Occurrence, wallTime } from './wall-clock';

type Props = Readonly<{
  start: Occurrence;
  onMove: (occurrence: Occurrence) => void;
  onBin: () => void;
  onExport: () => void;
}>;

/** When the entry is about, and what can be done with it. */
export function EntryHeader({ start, onMove, onBin, onExport }: Props) {
  const [at, setAt] = useState<Occurrence>(start);
  const day = wallTime(at.occurredAt, at.offsetMinutes).slice(0, 10);
  const move = (moved: Occurrence) => {
    setAt(moved);
    onMove(moved);
  };

  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <TextLink href="/journal">
          <ChevronLeft size={16} strokeWidth={1.75} aria-hidden />
          Journal
        </TextLink>
        <Menu
          label="Entry actions"
          trigger={<IconButton label="Entry actions" icon={Ellipsis} />}
          choices={[
            { id: 'export', name: 'Export…', icon: FileDown, onAction: onExport },
            { id: 'bin', name: 'Move to bin', icon: Trash2, onAction: onBin },
          ]}
        />
      </div>
      <div className={styles.when}>
        <VisuallyHidden elementType="h1" tabIndex={-1}>
          {dayHeading(day)}
        </VisuallyHidden>
        <EntryTime at={at} onMove={move} />
      </div>
    </header>
  );
}
