import { useQueries, useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { AgendaPoint } from '#shared/contract/meetings';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import styles from './agenda-list.module.css';
import { type OfferedPoint, offeredPoints } from './offered-points';
import { usePeopleNames, useToBringUp } from './queries';

type Props = Readonly<{
  people: readonly string[];
  /** The day of the meeting. */
  day: string;
  agenda: readonly AgendaPoint[];
  onTake: (offered: OfferedPoint) => void;
}>;

/** What could come on the agenda, each with where it stands; taking one copies its words. */
export function AgendaOffers({ people, day, agenda, onTake }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const taken = new Set(agenda.map(({ origin }) => origin?.id));
  const offers = useOffers(people, day).filter(({ origin }) => !taken.has(origin.id));
  if (offers.length === 0) {
    return (
      <p className={styles.empty}>
        Open commitments with these people, passages you marked to bring up with them, and what is
        due in your plan are offered here.
      </p>
    );
  }
  const shown = showsAll ? offers : offers.slice(0, few);
  return (
    <>
      <ul className={styles.offers} aria-label="Could come on the agenda">
        {shown.map((offered) => (
          <li key={offered.origin.id} className={styles.offer}>
            <span className={styles.offered}>
              {offered.words}
              <span className={styles.origin}>{offered.from}</span>
            </span>
            <Button
              size="small"
              icon={Plus}
              aria-label={`Add to the agenda: ${offered.words}`}
              onPress={() => onTake(offered)}
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
      {offers.length > few && (
        <div>
          <Button variant="plain" size="small" onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? 'Show fewer' : `Show ${offers.length - few} more`}
          </Button>
        </div>
      )}
    </>
  );
}

/** So many are in sight at first: what is between these people comes before what is due. */
const few = 6;

function useOffers(people: readonly string[], day: string): OfferedPoint[] {
  const names = usePeopleNames();
  const goals = useQuery({ queryKey: ['plan', 'goals'], queryFn: () => call('plan.goals', {}) });
  const relationships = useQueries({
    queries: people.map((personId) => ({
      queryKey: ['board', 'relationship', personId],
      queryFn: () => call('board.relationship', { personId }),
    })),
  });
  const passages = useToBringUp(people);
  return offeredPoints({
    people: people.map((id, index) => ({
      name: names.get(id) ?? 'them',
      commitments: relationships[index]?.data?.commitments ?? [],
    })),
    passages,
    goals: goals.data ?? [],
    day,
  });
}
