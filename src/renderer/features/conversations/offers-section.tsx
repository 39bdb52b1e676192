import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isTaken, type Offer, offersOf, originPath } from '#shared/domain/conversations/offers';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { TextLink } from '../../ui/text-link';
import styles from './offers-section.module.css';
import { useGoals } from './queries';
import type { PreparationWork } from './use-preparation-work';

const mostPassages = 60;
const shownAtFirst = 6;

/** Marks in entries that name the person, or with nobody chosen one's wins; newest first. */
function usePassages(personId: string | null) {
  return useQuery({
    queryKey: ['journal', 'passages', 'for-preparation', personId],
    queryFn: () =>
      call('journal.passages', {
        filters: personId === null ? { kinds: ['win'] } : { aboutPersonId: personId },
        limit: mostPassages,
      }),
  });
}

function useCommitments(personId: string | null) {
  return useQuery({
    queryKey: ['board', 'relationship', personId],
    queryFn: () => call('board.relationship', { personId: personId ?? '' }),
    enabled: personId !== null,
  });
}

/** What the journal and the board hold for this talk, to be copied in. Nothing at all when there is nothing. */
export function OffersSection({ work }: Readonly<{ work: PreparationWork }>) {
  const { draft, take } = work;
  const { personId, lines } = draft;
  const passages = usePassages(personId);
  const commitments = useCommitments(personId);
  const goals = useGoals();
  const [isAll, setAll] = useState(false);
  const offers = offersOf({
    personId,
    passages: passages.data?.passages ?? [],
    commitments: commitments.data?.commitments ?? [],
    goals: goals.data ?? [],
  });
  if (offers.length === 0) return null;
  const shown = isAll ? offers : offers.slice(0, shownAtFirst);
  return (
    <details className={styles.offers}>
      <summary>From your journal and board ({offers.length})</summary>
      <p className={styles.about}>
        What you take is copied into “Say”, to be put into your own words. What it comes from stays
        as it is.
      </p>
      <ul className={styles.list} aria-label="From your journal and board">
        {shown.map((offer) => (
          <OfferRow
            key={`${offer.origin.kind} ${offer.origin.id}`}
            offer={offer}
            isTaken={isTaken(lines, offer)}
            onTake={() => take(offer)}
          />
        ))}
      </ul>
      {offers.length > shown.length && (
        <Button size="small" variant="plain" onPress={() => setAll(true)}>
          Show all {String(offers.length)}
        </Button>
      )}
    </details>
  );
}

type RowProps = Readonly<{ offer: Offer; isTaken: boolean; onTake: () => void }>;

function OfferRow({ offer: { text, origin }, isTaken: taken, onTake }: RowProps) {
  const path = originPath(origin);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.text}>{text}</span>
        <span className={styles.origin}>
          {path === null ? origin.label : <TextLink href={path}>{origin.label}</TextLink>}
        </span>
      </div>
      {taken ? (
        <span className={styles.taken}>Taken</span>
      ) : (
        <Button size="small" aria-label={`Take: ${text.slice(0, 80)}`} onPress={onTake}>
          Take
        </Button>
      )}
    </li>
  );
}
