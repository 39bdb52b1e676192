import type { Assessment } from '#shared/contract/board-assessments';
import { assessmentKind, lowestTwo, trendOf, trendWords } from '#shared/domain/board/assessments';
import { AssessmentRadar } from './assessment-radar';
import { AssessmentTrend } from './assessment-trend';
import styles from './assessments-page.module.css';

type Props = Readonly<{
  assessment: Assessment;
  /** Finished ones of the same kind about the same person, this one among them. */
  all: readonly Assessment[];
}>;

/** What was said of each trait, beside what was said before. */
export function AssessmentResult({ assessment, all }: Props) {
  const { traits } = assessmentKind(assessment.kind);
  const lowest = new Set(lowestTwo(assessment.kind, assessment.marks).map(({ id }) => id));
  const isRepeated = all.length > 1;
  return (
    <div className={styles.outcome}>
      <AssessmentRadar assessment={assessment} all={all} />
      <table className={styles.result}>
        <caption className={styles.faint}>
          {isRepeated ? `Over ${all.length} assessments, oldest first` : 'What you said'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Trait</th>
            <th scope="col">Mark</th>
            {isRepeated && <th scope="col">Over time</th>}
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {traits.map((trait) => {
            const said = assessment.marks.find((mark) => mark.trait === trait.id);
            return (
              <tr key={trait.id} data-lowest={lowest.has(trait.id) || undefined}>
                <th scope="row">{trait.name}</th>
                <td>{said === undefined ? 'No answer' : (said.mark ?? 'Cannot judge')}</td>
                {isRepeated && <td>{trendWords(trendOf(all, trait.id))}</td>}
                <td className={styles.noteCell}>{said?.note}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <AssessmentTrend all={all} />
    </div>
  );
}
