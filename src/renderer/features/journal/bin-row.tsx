import type { BinnedEntry } from '#shared/contract/journal';
import { Button } from '../../ui/button';
import { TextLink } from '../../ui/text-link';
import styles from './bin-page.module.css';
import { entryPath } from './entry-path';
import { nameOf } from './listed-entry';
import { dayHeading, wallClock } from './wall-clock';

type Props = Readonly<{
  entry: BinnedEntry;
  /** The day on which it is deleted for good, in words. */
  goesOn: string;
  onRestore: () => void;
  onDelete: () => void;
}>;

export function BinRow({ entry, goesOn, onRestore, onDelete }: Props) {
  const name = nameOf(entry);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.title}>
          <TextLink href={entryPath(entry.id)}>{name}</TextLink>
        </span>
        <span className={styles.day}>
          {dayHeading(entry.day)}, {wallClock(entry.occurredAt, entry.offsetMinutes)}
        </span>
        <span className={styles.opening}>{entry.opening}</span>
        <span className={styles.day}>Goes on {goesOn}</span>
      </div>
      <div className={styles.actions}>
        <Button size="small" onPress={onRestore} aria-label={`Restore ${name}`}>
          Restore
        </Button>
        <Button
          size="small"
          variant="plain"
          onPress={onDelete}
          aria-label={`Delete for good: ${name}`}
        >
          Delete for good
        </Button>
      </div>
    </li>
  );
}
