import { useEffect, useId, useRef } from 'react';
import { counted } from '#shared/domain/board/wording';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import type { PreviewRow } from './several-preview';
import styles from './several-rows.module.css';
import type { Listed } from './several-source';

type Props = Readonly<{
  listed: Listed;
  rows: readonly PreviewRow[];
  isChosen: (row: PreviewRow) => boolean;
  onChoose: (rows: readonly PreviewRow[], isChosen: boolean) => void;
}>;

/** Who would be added, to be chosen one by one, with what is known of each. Nothing has been written yet. */
export function SeveralRows({ listed, rows, isChosen, onChoose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => heading.current?.focus(), []);
  const free = rows.filter(({ problem }) => problem === null);
  const isAll = free.length > 0 && free.every(isChosen);
  const twice = listed.people.length - rows.length;
  const leftOut = [
    ...(twice > 0
      ? [`${counted(twice, 'more line')} or card of the same name joined to the first.`]
      : []),
    ...listed.leftOut,
  ];
  return (
    <>
      <div className={styles.head}>
        <h3 id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>
          {rows.length === 1 ? '1 person' : `${rows.length} people`} in {listed.from}
        </h3>
        <Button size="small" onPress={() => onChoose(free, !isAll)} isDisabled={free.length === 0}>
          {isAll ? 'Choose nobody' : 'Choose everybody'}
        </Button>
      </div>
      {leftOut.length > 0 && (
        <ul className={styles.leftOut}>
          {leftOut.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <ul className={styles.rows} aria-labelledby={headingId}>
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            isChosen={isChosen(row)}
            onChoose={(chosen) => onChoose([row], chosen)}
          />
        ))}
      </ul>
    </>
  );
}

type RowProps = Readonly<{
  row: PreviewRow;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}>;

function Row({ row, isChosen, onChoose }: RowProps) {
  const aboutId = useId();
  const { person, facts, standing, problem } = row;
  const hasAbout = facts.length > 0 || standing !== null || problem !== null;
  return (
    <li className={styles.row}>
      <Checkbox
        isSelected={isChosen}
        onChange={onChoose}
        isDisabled={problem !== null}
        {...(hasAbout && { 'aria-describedby': aboutId })}
      >
        {[person.name.slice(0, 200), person.credentials.slice(0, 100)]
          .filter((one) => one !== '')
          .join(', ')}
      </Checkbox>
      {hasAbout && (
        <div id={aboutId} className={styles.about}>
          {facts.map((fact) => (
            <p key={fact}>{fact.slice(0, 300)}</p>
          ))}
          {standing !== null && <p className={styles.standing}>{standing}</p>}
          {problem !== null && <p className={styles.problem}>{problem}</p>}
        </div>
      )}
    </li>
  );
}
