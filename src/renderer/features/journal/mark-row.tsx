import { Copy } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'react-aria-components';
import type { Passage } from '#shared/contract/journal-passages';
import { AreaMark } from '../../ui/area-mark';
import { Checkbox } from '../../ui/checkbox';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { PassageKind } from '../../ui/passage-kind';
import { passagePath } from './entry-path';
import styles from './marks-list.module.css';
import { markWords } from './marks-text';
import { dayHeading } from './wall-clock';

type Props = Readonly<{
  passage: Passage;
  person: string | null;
  onCopy: (passage: Passage) => void;
  onSettle: (passage: Passage, isSettled: boolean) => void;
}>;

/** A passage with what it is marked as and where it comes from; the words lead back to it. */
export const MarkRow = memo(function MarkRow(props: Props) {
  const { passage, person, onCopy, onSettle } = props;
  const isSettled = passage.settledAt !== null && passage.kind === 'bring-up';
  return (
    <article
      aria-label={`${markWords(passage, person)}, ${dayHeading(passage.day)}`}
      className={classNames(styles.row, isSettled && styles.settled)}
    >
      <div className={styles.words}>
        <Link href={passagePath(passage)} className={styles.text ?? ''}>
          {passage.text}
        </Link>
        <div className={styles.facts}>
          <PassageKind kind={passage.kind} name={markWords(passage, person)} />
          <span>{dayHeading(passage.day)}</span>
          {passage.entryTitle.trim() !== '' && <span>“{passage.entryTitle.trim()}”</span>}
          {passage.areas.map((area) => (
            <AreaMark key={area} area={area} />
          ))}
        </div>
      </div>
      {passage.kind === 'bring-up' && (
        <span className={styles.settle}>
          <Checkbox isSelected={isSettled} onChange={(next) => onSettle(passage, next)}>
            Brought up
          </Checkbox>
        </span>
      )}
      <IconButton label="Copy as text" icon={Copy} size="small" onPress={() => onCopy(passage)} />
    </article>
  );
});
