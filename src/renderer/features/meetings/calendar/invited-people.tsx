import { useId } from 'react';
import { Checkbox } from '../../../ui/checkbox';
import styles from './from-calendar-page.module.css';
import type { MatchedPerson } from './match-people';

type Props = Readonly<{
  matched: readonly MatchedPerson[];
  /** Ids of those who are chosen. */
  people: readonly string[];
  onChange: (people: readonly string[]) => void;
}>;

/** Those the file names: who of the vault they could be is offered, the others are only said. */
export function InvitedPeople({ matched, people, onChange }: Props) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>In the file</h2>
      <ul className={styles.invited}>
        {matched.map(({ invited, person }) => (
          <li key={`${invited.name} ${invited.address}`}>
            {person ? (
              <Checkbox
                isSelected={people.includes(person.id)}
                onChange={(isChosen) =>
                  onChange(
                    isChosen ? [...people, person.id] : people.filter((id) => id !== person.id),
                  )
                }
              >
                {invited.name === person.name
                  ? person.name
                  : `${person.name}, as ${invited.name} in the file`}
              </Checkbox>
            ) : (
              <span className={styles.unknown}>{invited.name}, who is not in the vault</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
