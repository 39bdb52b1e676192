import type { KnownPerson } from '#shared/contract/board-person';
import { StagePast } from './stage-past';
import styles from './stage-section.module.css';

/** All stages that were written down, newest first. */
export function StageHistory({ person }: Readonly<{ person: KnownPerson }>) {
  return (
    <div>
      <h3 id="stages-heading" tabIndex={-1} className={styles.historyTitle}>
        How it went
      </h3>
      <ul className={styles.history} aria-labelledby="stages-heading">
        {person.stages.map((change) => (
          <StagePast key={change.id} person={person} change={change} />
        ))}
      </ul>
    </div>
  );
}
