import type { ReactNode } from 'react';
import type { KnownPerson } from '#shared/contract/board-person';
import type { BoardView } from '#shared/contract/board-seats';
import { seatRoleName } from '#shared/domain/board/roles';
import { isServing, stageName } from '#shared/domain/board/stages';
import { AreaName } from './person-area';
import { PersonAvatar } from './person-avatar';
import styles from './person-header.module.css';
import { heldRoles, placeParts } from './person-words';
import { shortDay } from './short-day';

type Props = Readonly<{
  person: KnownPerson;
  board: BoardView | undefined;
  today: string;
  actions: ReactNode;
}>;

/** Who this is at a glance: name, position, where the two stand, and what they are on the board for. */
export function PersonHeader({ person, board, today, actions }: Props) {
  const place = placeParts(person);
  return (
    <header className={styles.header}>
      <PersonAvatar person={{ id: person.id, name: person.name }} size="large" />
      <div className={styles.words}>
        <h1 tabIndex={-1}>
          {person.name}
          {person.credentials !== '' && (
            <span className={styles.credentials}>, {person.credentials}</span>
          )}
        </h1>
        {place.length > 0 && <p className={styles.position}>{place.join(' · ')}</p>}
        {person.removed && (
          <p className={styles.line}>No longer on the list. Text that names them keeps the name.</p>
        )}
        <StageLine person={person} />
        {board && person.stage !== null && isServing(person.stage) && (
          <Roles person={person} board={board} today={today} />
        )}
      </div>
      <div className={styles.actions}>{actions}</div>
    </header>
  );
}

function StageLine({ person: { stage, stages } }: Readonly<{ person: KnownPerson }>) {
  const since = stages[0]?.since;
  if (stage === null) return <p className={styles.line}>Named in the journal, not on the board.</p>;
  return (
    <p className={styles.line}>
      {stageName(stage)}
      {since && <> since {shortDay(since)}</>}
    </p>
  );
}

function Roles({
  person,
  board,
  today,
}: Readonly<{ person: KnownPerson; board: BoardView; today: string }>) {
  const roles = heldRoles(board, person.id, today);
  if (roles.length === 0) return <p className={styles.line}>No seat on the board yet.</p>;
  return (
    <ul className={styles.roles} aria-label="Roles and areas">
      {roles.map(({ role, areas }) => (
        <li key={role}>
          <span className={styles.role}>{seatRoleName(role)}</span>
          {areas.map((area) => (
            <AreaName key={area.id} area={area} />
          ))}
        </li>
      ))}
    </ul>
  );
}
