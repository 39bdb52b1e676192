import { mentorOrSponsor } from '#shared/domain/guide/mentor-or-sponsor';
import { TextLink } from '../../ui/text-link';
import styles from './start.module.css';
import { StepHeader } from './step-header';
import { StepWays } from './step-ways';

/** As many rows of the guide's comparison as are read at a glance. */
const shownRows = 3;

const blocks = mentorOrSponsor.sections.flatMap((section) => section.blocks);
const comparison = blocks.find((block) => typeof block !== 'string' && block.kind === 'comparison');
/** The question that page ends its section on the two with. */
const question = mentorOrSponsor.sections
  .find(({ id }) => id === 'asked-for-the-other')
  ?.blocks.findLast((block) => typeof block === 'string');

/** The difference in a few lines of the guide's. */
export function MentorStep() {
  return (
    <>
      <StepHeader step="mentor-or-sponsor">
        Four short steps end with a first board, a first gap and a first goal. Each can be skipped,
        and what you have done stays done.
      </StepHeader>
      <div className={styles.body}>
        <p className={styles.lead}>{mentorOrSponsor.summary}</p>
        {typeof comparison === 'object' && comparison.kind === 'comparison' && (
          <table aria-label={comparison.name} className={styles.table}>
            <thead>
              <tr>
                <td />
                {comparison.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {comparison.rows.slice(0, shownRows).map(({ of, cells }) => (
                <tr key={of}>
                  <th scope="row">{of}</th>
                  {cells.map((cell) => (
                    <td key={cell}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p className={styles.said}>{question}</p>
        <p>
          More of it is in the guide:{' '}
          <TextLink href={`/guide/${mentorOrSponsor.id}`}>{mentorOrSponsor.title}</TextLink>.
        </p>
      </div>
      <StepWays step="mentor-or-sponsor" />
    </>
  );
}
