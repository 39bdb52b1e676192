import type { PreparationLine } from '#shared/domain/conversations/line';
import styles from './sorting.module.css';
import type { PreparationWork } from './use-preparation-work';

type Props = Readonly<{ line: PreparationLine; work: PreparationWork }>;

/** What the kit says about a line: to be read, not said. */
export function LineNote({ line, work }: Props) {
  const note = work.noteFor(line);
  return note === null ? null : <span className={styles.note}>{note}</span>;
}
