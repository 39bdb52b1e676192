import type { KnownPerson } from '#shared/contract/board-person';
import { type StageId, stageName, stages } from '#shared/domain/board/stages';
import { shortDay } from './short-day';
import { StageHistory } from './stage-history';
import styles from './stage-section.module.css';
import { StageTrack } from './stage-track';

type Props = Readonly<{
  person: KnownPerson;
  stage: StageId;
}>;

/** Where the relationship stands, what that asks of both, and how it came here. */
export function StageSection({ person, stage }: Props) {
  const about = stages.find(({ id }) => id === stage);
  const since = person.stages[0]?.since;
  return (
    <section aria-labelledby="stage-heading" className={styles.section}>
      <header className={styles.head}>
        <h2 id="stage-heading" tabIndex={-1}>
          {stageName(stage)}
        </h2>
        {since && <p className={styles.since}>since {shortDay(since)}</p>}
      </header>
      <p className={styles.about}>{about?.description}</p>
      <StageTrack current={stage} seen={new Set(person.stages.map((one) => one.stage))} />
      {about && (
        <dl className={styles.asks}>
          <div>
            <dt>It asks of you</dt>
            <dd>{about.asksOfYou}</dd>
          </div>
          <div>
            <dt>It asks of them</dt>
            <dd>{about.asksOfThem}</dd>
          </div>
          <div>
            <dt>What usually goes wrong</dt>
            <dd>{about.goesWrong}</dd>
          </div>
        </dl>
      )}
      <StageHistory person={person} />
    </section>
  );
}
