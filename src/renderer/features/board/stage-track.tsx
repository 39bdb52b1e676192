import { type StageId, stages } from '#shared/domain/board/stages';
import styles from './stage-track.module.css';

type Props = Readonly<{
  current: StageId;
  /** Stages that are somewhere in the history. */
  seen: ReadonlySet<StageId>;
}>;

/** The six stages in their order, and where this relationship stands among them. */
export function StageTrack({ current, seen }: Props) {
  return (
    <ol className={styles.track} aria-label="Stages in their order">
      {stages.map(({ id, name }) => (
        <li
          key={id}
          aria-current={id === current ? 'step' : undefined}
          data-seen={seen.has(id) || undefined}
          className={styles.stage}
        >
          {name}
        </li>
      ))}
    </ol>
  );
}
