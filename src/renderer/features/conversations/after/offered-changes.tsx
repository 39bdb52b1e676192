import { offeredChanges } from '#shared/domain/conversations/after';
import { usePersonName } from '../queries';
import type { PreparationWork } from '../use-preparation-work';
import { ChangeRow } from './change-row';
import styles from './debrief-page.module.css';
import { useChanges } from './use-changes';

/** What the kit offers to change now that the talk is over, each accepted or not. */
export function OfferedChanges({
  work,
  today,
}: Readonly<{ work: PreparationWork; today: string }>) {
  const them = usePersonName()(work.draft.personId);
  const changes = useChanges(work, them, today);
  const offered = offeredChanges(work.kit, work.draft.answers, them);
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby="offered-changes" className={styles.part}>
      <h2 id="offered-changes">What may change now</h2>
      <p className={styles.quiet}>
        Nothing changes until you accept it. Decide by what was said, not by what you had hoped.
      </p>
      <ul className={styles.changes}>
        {offered.map((each) => (
          <ChangeRow key={each.change.id} offered={each} work={work} changes={changes} />
        ))}
      </ul>
    </section>
  );
}
