import { answerAt, type Scorecard, standingWords } from '#shared/domain/conversations/scorecard';
import { FindingMark } from './finding-mark';
import styles from './scorecard.module.css';
import paper from './scorecard-on-paper.module.css';

/** Institutions that stand beside each other on one sheet. */
const perTable = 4;

/** The scorecard as it is printed: the same questions side by side, four institutions to a table. */
export function ScorecardOnPaper({
  scorecard,
  withWho,
}: Readonly<{ scorecard: Scorecard; withWho: boolean }>) {
  const { institutions, questions } = scorecard;
  const starts = institutions.flatMap((_, index) => (index % perTable === 0 ? [index] : []));
  const nameOf = (index: number) => institutions[index]?.name.trim() || `Institution ${index + 1}`;
  return starts.map((start) => {
    const some = institutions.slice(start, start + perTable);
    return (
      <table key={start} className={paper.paper}>
        <thead>
          <tr>
            <th scope="col">Question</th>
            {some.map(({ id }, index) => (
              <th scope="col" key={id}>
                {nameOf(start + index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({ id, text }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              {some.map((institution) => {
                const answer = answerAt(scorecard, institution.id, id);
                return (
                  <td key={institution.id}>
                    {answer?.finding && <FindingMark finding={answer.finding} />}
                    {answer?.words && <span className={styles.words}>{answer.words}</span>}
                    {withWho && answer?.who && <span className={styles.who}>{answer.who}</span>}
                    {!answer?.finding && !answer?.words && (
                      <span className={styles.empty}>Not asked yet</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tbody>
          <tr>
            <th scope="row">How it stands</th>
            {some.map(({ id }) => (
              <td key={id}>{standingWords(scorecard, id)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    );
  });
}
