import { Link } from 'react-aria-components';
import type { BoardView } from '#shared/contract/board-seats';
import { fitWords } from '#shared/domain/board/assessments';
import { seatRoleName } from '#shared/domain/board/roles';
import { TextLink } from '../../ui/text-link';
import { useAssessments } from './assessment-queries';
import styles from './candidates-lane.module.css';
import { PersonAvatar } from './person-avatar';
import { usePeople } from './person-queries';
import { shortDay } from './short-day';

/** People not yet asked, with why, and what comes next. */
export function CandidatesLane({ board }: Readonly<{ board: BoardView }>) {
  const candidates = board.people.filter(({ stage }) => stage === 'candidate');
  const { data: people = [] } = usePeople();
  if (candidates.length === 0) return null;
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name;
  return (
    <section aria-labelledby="candidates-heading" className={styles.lane}>
      <h2 id="candidates-heading" className={styles.heading}>
        Candidates
      </h2>
      <ul className={styles.list}>
        {candidates.map((person) => {
          const said = board.candidacies.find(({ personId }) => personId === person.id);
          const area = board.areas.find(({ id }) => id === said?.areaId)?.name;
          const role = said?.role ? seatRoleName(said.role) : null;
          const introducer = nameOf(said?.introducerId ?? null);
          return (
            <li key={person.id} className={styles.candidate}>
              <Link href={`/people/${person.id}`} className={styles.name ?? ''}>
                <PersonAvatar person={person} />
                <span>{person.name}</span>
              </Link>
              <span className={styles.facts}>{[role, area].filter(Boolean).join(', ')}</span>
              {said?.reason && <p className={styles.reason}>{said.reason}</p>}
              <Fit personId={person.id} />
              {introducer && <p className={styles.facts}>Could introduce us: {introducer}</p>}
              {said?.nextStep && (
                <p className={styles.next}>
                  {said.nextStep}
                  {said.nextOn && <span className={styles.facts}> {shortDay(said.nextOn)}</span>}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How the last finished assessment of a candidate went, in words; it leads there. */
function Fit({ personId }: Readonly<{ personId: string }>) {
  const { data = [] } = useAssessments();
  const last = data.find((one) => one.personId === personId && one.isFinished);
  if (!last) return null;
  return (
    <p className={styles.next}>
      <TextLink href={`/board/assessments/${last.id}`}>Fit, on {shortDay(last.on)}</TextLink>{' '}
      <span className={styles.facts}>{fitWords(last.marks)}</span>
    </p>
  );
}
