import { useId } from 'react';
import type { BriefPartId, OfferedPart } from '#shared/domain/meetings/brief';
import { Switch } from '../../../ui/checkbox';
import styles from './brief-page.module.css';

type Props = Readonly<{
  offered: readonly OfferedPart[];
  chosen: readonly BriefPartId[];
  onToggle: (id: BriefPartId, isOn: boolean) => void;
}>;

/** Every part with its words and where they come from, each to be left out or let in. */
export function BriefPartList({ offered, chosen, onToggle }: Props) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.leaves}>
      <h2 id={headingId}>What leaves</h2>
      <ul className={styles.parts}>
        {offered.map((part) => (
          <Part
            key={part.id}
            part={part}
            isOn={chosen.includes(part.id)}
            onToggle={(isOn) => onToggle(part.id, isOn)}
          />
        ))}
      </ul>
      <p className={styles.hint}>
        Nothing else of this meeting or your journal is in it. The file is not encrypted: anyone who
        has it can read it.
      </p>
    </section>
  );
}

type PartProps = Readonly<{
  part: OfferedPart;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
}>;

function Part({ part, isOn, onToggle }: PartProps) {
  const aboutId = useId();
  const { name, from, lines, isPrivate } = part;
  return (
    <li data-on={isOn} className={styles.part}>
      <Switch isSelected={isOn} onChange={onToggle} aria-describedby={aboutId}>
        {name}
      </Switch>
      <div id={aboutId} className={styles.about}>
        <p className={styles.from}>
          {from}
          {isPrivate && '. Private: out until you let it in.'}
        </p>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two points may have the same words, and none moves.
          <p key={index} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
    </li>
  );
}
