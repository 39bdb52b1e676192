import { useState } from 'react';
import type { Assessment } from '#shared/contract/board-assessments';
import {
  type AssessmentKindId,
  answered,
  assessmentKind,
  assessmentKinds,
} from '#shared/domain/board/assessments';
import { useToday } from '../../bridge/use-today';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { Select } from '../../ui/select';
import { TextLink } from '../../ui/text-link';
import { useAssessments } from './assessment-queries';
import styles from './assessments-page.module.css';
import { useBoard } from './board-queries';
import { shortDay } from './short-day';
import { useBeginAssessment } from './use-begin-assessment';

type Named = Readonly<{ id: string; name: string }>;

/** The three assessments: begun here, gone on with, looked at again. None has a total. */
export function AssessmentsPage() {
  const board = useBoard();
  const { data, error, refetch } = useAssessments();
  const today = useToday();
  return (
    <div className={styles.page}>
      <BackLink href="/board">Board</BackLink>
      <PageHeader title="Assessments">
        A few minutes each, for your eyes. Repeated after some months, they show what moved.
      </PageHeader>
      {error && (
        <ErrorNote error={error}>
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {!data && !error && <LateNote>The assessments are being read…</LateNote>}
      {data &&
        today &&
        assessmentKinds.map(({ id }) => (
          <KindSection
            key={id}
            kind={id}
            today={today}
            people={board.data?.people ?? []}
            assessments={data.filter((one) => one.kind === id)}
          />
        ))}
    </div>
  );
}

type Props = Readonly<{
  kind: AssessmentKindId;
  today: string;
  people: readonly Named[];
  assessments: readonly Assessment[];
}>;

function KindSection({ kind, today, people, assessments }: Props) {
  const { name, about, traits } = assessmentKind(kind);
  const [personId, setPersonId] = useState<string | null>(null);
  const { begin, error } = useBeginAssessment(today);
  const isAboutPerson = kind === 'mentor';
  return (
    <section aria-labelledby={`${kind}-heading`} className={styles.kind}>
      <h2 id={`${kind}-heading`}>{name}</h2>
      <p className={styles.about}>
        {about} {traits.length} traits.
      </p>
      <div className={styles.begin}>
        {isAboutPerson && (
          <Select
            label="Person"
            options={people}
            value={personId}
            onChange={setPersonId}
            placeholder="Choose a person"
          />
        )}
        <Button
          onPress={() => void begin(kind, isAboutPerson ? personId : null)}
          isDisabled={isAboutPerson && personId === null}
        >
          Begin assessment
        </Button>
      </div>
      {error !== null && <ErrorNote error={error} />}
      <ul className={styles.list} aria-label={name}>
        {assessments.map((one) => {
          const who = people.find(({ id }) => id === one.personId)?.name;
          return (
            <li key={one.id}>
              <TextLink href={`/board/assessments/${one.id}`}>
                {[who, shortDay(one.on)].filter(Boolean).join(', ')}
              </TextLink>{' '}
              {!one.isFinished && (
                <span className={styles.faint}>
                  Draft, {answered(kind, one.marks)} of {traits.length}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
