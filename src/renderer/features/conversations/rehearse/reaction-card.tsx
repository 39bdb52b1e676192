import type { ReactionCard } from '#shared/domain/conversations/rehearse';
import { reactionKinds } from '#shared/domain/kits/kit';
import { lengthOf } from './rehearsal-point';
import styles from './rehearse-page.module.css';

type Props = Readonly<{
  card: ReactionCard;
  /** Whether the other side is up: what may be behind it, and my reply. */
  isTurned: boolean;
  them: string | null;
}>;

/** What they may do; then, turned, what may be behind it and what to answer. */
export function ReactionCardView({ card, isTurned, them }: Props) {
  const kind = reactionKinds.find(({ id }) => id === card.kind)?.name ?? 'Reaction';
  return (
    <div className={styles.card}>
      <p className={styles.eyebrow}>{them === null ? kind : `${kind} · ${them}`}</p>
      <p className={styles.said} data-length={lengthOf(card.they)}>
        {card.they}
      </p>
      {isTurned ? (
        <>
          {card.behind && (
            <p className={styles.note}>
              <span className={styles.eyebrow}>What may be behind it</span>
              {card.behind}
            </p>
          )}
          <div className={styles.answers}>
            <p className={styles.eyebrow}>Your reply</p>
            <p>{card.reply}</p>
          </div>
        </>
      ) : (
        <p className={styles.note}>Answer aloud before you turn the card.</p>
      )}
    </div>
  );
}
