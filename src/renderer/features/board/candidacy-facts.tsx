import type { BoardView, Candidacy } from '#shared/contract/board-seats';
import { seatRoleName } from '#shared/domain/board/roles';
import { TextLink } from '../../ui/text-link';
import styles from './candidacy-section.module.css';
import { AreaName } from './person-area';
import { usePeople } from './person-queries';
import { shortDay } from './short-day';

type Props = Readonly<{ said: Candidacy; areas: BoardView['areas']; today: string }>;

/** What was thought through about a candidate; what was left open is left out. */
export function CandidacyFacts({ said, areas, today }: Props) {
  const people = usePeople();
  const area = areas.find(({ id }) => id === said.areaId);
  const introducer = people.data?.find(({ id }) => id === said.introducerId);
  const isLate = said.nextOn !== null && said.nextOn < today;
  return (
    <dl className={styles.facts}>
      {(said.role !== null || area) && (
        <div>
          <dt>For</dt>
          <dd className={styles.seat}>
            {said.role !== null && seatRoleName(said.role)}
            {area && <AreaName area={area} />}
          </dd>
        </div>
      )}
      {said.reason !== '' && (
        <div>
          <dt>Why this person</dt>
          <dd className={styles.own}>{said.reason}</dd>
        </div>
      )}
      {introducer && (
        <div>
          <dt>Could introduce you</dt>
          <dd>
            <TextLink href={`/people/${introducer.id}`}>{introducer.name}</TextLink>
          </dd>
        </div>
      )}
      {(said.nextStep !== '' || said.nextOn !== null) && (
        <div>
          <dt>Next step</dt>
          <dd>
            {said.nextStep}{' '}
            {said.nextOn !== null && (
              <time dateTime={said.nextOn} className={styles.by}>
                {isLate ? 'was due' : 'by'} {shortDay(said.nextOn)}
              </time>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
