import type { KnownPerson } from '#shared/contract/board-person';
import { type StageId, stageName, stages } from '#shared/domain/board/stages';
import type { OpenForm } from './person-kept-form';
import { shortDay } from './short-day';
import { newStageDraft, type StageDraft, stageDraftKind } from './stage-draft';
import { StageForm } from './stage-form';
import { StageHistory } from './stage-history';
import styles from './stage-section.module.css';
import { StageTrack } from './stage-track';

type Props = Readonly<{
  person: KnownPerson;
  stage: StageId;
  today: string;
  changing: OpenForm;
  draftKey: string;
}>;

/** Where the relationship stands, what that asks of both, and how it came here. */
export function StageSection({ person, stage, today, changing, draftKey }: Props) {
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
      {changing.isOpen && (
        <StageForm
          label={`Change stage of ${person.name}`}
          submitLabel="Save stage"
          draftKey={draftKey}
          initial={newStageDraft(person.id, today)}
          kind={stageDraftKind}
          saidWhenSaved={(draft) => savedWords(draft, person)}
          onClose={changing.close}
          onReopen={changing.open}
        />
      )}
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

/** A stage from before the latest one changes the history, and not where the two stand. */
function savedWords({ stage, since }: StageDraft, { stages: [latest] }: KnownPerson): string {
  const name = stage === null ? '' : stageName(stage);
  if (latest && since !== null && since < latest.since) {
    return `${name} is in the history. ${stageName(latest.stage)}, since ${shortDay(latest.since)}, came later and stays.`;
  }
  return `The stage is ${name.toLowerCase()} now.`;
}
