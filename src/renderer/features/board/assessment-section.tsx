import { answered, assessmentKind } from '#shared/domain/board/assessments';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { TextLink } from '../../ui/text-link';
import { useAssessments } from './assessment-queries';
import styles from './relationship-section.module.css';
import { shortDay } from './short-day';
import { useBeginAssessment } from './use-begin-assessment';

type Props = Readonly<{
  person: Readonly<{ id: string; name: string; stage: string | null }>;
  today: string;
}>;

/** How this person is as a mentor, or for a candidate, whether they would fit. */
export function AssessmentSection({ person, today }: Props) {
  const { data = [] } = useAssessments();
  const { begin, error } = useBeginAssessment(today);
  const { traits } = assessmentKind('mentor');
  const here = data.filter(({ personId }) => personId === person.id);
  return (
    <section aria-labelledby="fit-heading" className={styles.section}>
      <h2 id="fit-heading">{person.stage === 'candidate' ? 'Would they fit?' : 'As a mentor'}</h2>
      {here.length === 0 ? (
        <p className={styles.nothing}>
          Twelve traits, each with something one can see. What you cannot judge yet is what to ask
          those who worked with them.
        </p>
      ) : (
        <ul className={styles.plain}>
          {here.map((one) => (
            <li key={one.id}>
              <TextLink href={`/board/assessments/${one.id}`}>
                Assessed on {shortDay(one.on)}
              </TextLink>{' '}
              {!one.isFinished && (
                <span className={styles.by}>
                  Draft, {answered('mentor', one.marks)} of {traits.length}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {error !== null && <ErrorNote error={error} />}
      <div>
        <Button size="small" onPress={() => void begin('mentor', person.id)}>
          Begin assessment
        </Button>
      </div>
    </section>
  );
}
