import styles from '../../ui/bin.module.css';
import { Button } from '../../ui/button';

type Props = Readonly<{
  name: string;
  facts: string;
  onRestore: () => void;
  onDelete: () => void;
}>;

/** What is in the bin, with the two ways out of it. */
export function BinRow({ name, facts, onRestore, onDelete }: Props) {
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.title}>{name}</span>
        <span className={styles.facts}>{facts}</span>
      </div>
      <div className={styles.actions}>
        <Button size="small" aria-label={`Restore ${name}`} onPress={onRestore}>
          Restore
        </Button>
        <Button
          size="small"
          variant="plain"
          aria-label={`Delete for good: ${name}`}
          onPress={onDelete}
        >
          Delete for good
        </Button>
      </div>
    </li>
  );
}
