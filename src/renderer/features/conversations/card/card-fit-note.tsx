import { type CardSection, cardType } from '#shared/domain/conversations/card';
import { Button } from '../../../ui/button';
import styles from './points-card-dialog.module.css';
import type { Fit } from './use-fitted-card';

type Props = Readonly<{
  fit: Fit;
  sections: readonly CardSection[];
  onLeaveOut: (ids: readonly string[]) => void;
}>;

/** Says when a card is too full to be read, and which lines to leave out. */
export function CardFitNote({ fit, sections, onLeaveOut }: Props) {
  if (fit.tooMuch.length === 0) return null;
  const lines = sections.flatMap((section) => section.lines);
  const out = lines.filter(({ id }) => fit.tooMuch.includes(id));
  return (
    <div role="status" className={styles.full}>
      <p>
        {fit.size === null
          ? 'All of this does not fit on one page of this size.'
          : `On this paper it would be set in ${fit.size} pt. Under ${cardType.readable} pt it is hard to read at arm’s length.`}{' '}
        Choose a larger paper, or leave out:
      </p>
      <ul>
        {out.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <Button size="small" onPress={() => onLeaveOut(fit.tooMuch)}>
        {out.length === 1 ? 'Leave this line out' : `Leave these ${out.length} lines out`}
      </Button>
    </div>
  );
}
