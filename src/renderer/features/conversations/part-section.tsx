import { Plus, X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { ofPart } from '#shared/domain/conversations/edit-lines';
import type { PartId, PreparationLine } from '#shared/domain/conversations/line';
import { Button } from '../../ui/button';
import { focusIfLost } from '../../ui/focus-if-lost';
import { IconButton } from '../../ui/icon-button';
import { LineNote } from './line-note';
import { LineWords } from './line-words';
import styles from './part-section.module.css';
import type { PreparationWork } from './use-preparation-work';

type Props = Readonly<{
  part: PartId;
  heading: string;
  about: string;
  title: string | null;
  words: string;
  add: string;
  /** Holds one at most. */
  isSingle: boolean;
  work: PreparationWork;
  /** What else can be done with a line. */
  extra?: (line: PreparationLine) => ReactNode;
}>;

/** A part of the preparation outside the columns, each of its lines written where it stands. */
export function PartSection(props: Props) {
  const { part, heading, about, title, words, add, isSingle, work, extra } = props;
  const lines = ofPart(work.draft.lines, part);
  const [writing, setWriting] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const headingId = `part-${part}`;
  const addOne = () => {
    const id = work.addLine(part, null);
    setWriting(`${id} ${title === null ? 'text' : 'title'}`);
  };
  const wordsOf = (line: PreparationLine, which: 'title' | 'text', label: string): ReactNode => (
    <LineWords
      kit={work.kit}
      text={line[which]}
      label={label}
      longest={which === 'title' ? 400 : 2_500}
      isWriting={writing === `${line.id} ${which}`}
      onWrite={() => setWriting(`${line.id} ${which}`)}
      onChange={(typed) => work.changeLine(line.id, { [which]: typed })}
      onDone={() => {
        // A rung or reaction of one's own goes on from its name to its words.
        const goesOn = which === 'title' && line.title.trim() !== '' && line.text === '';
        setWriting(goesOn ? `${line.id} text` : null);
        if (!goesOn) work.doneWith(line.id);
      }}
    />
  );
  return (
    <section ref={section} aria-labelledby={headingId} className={styles.part}>
      <h2 id={headingId}>{heading}</h2>
      {about !== '' && <p className={styles.about}>{about}</p>}
      <ul className={styles.lines} aria-labelledby={headingId}>
        {lines.map((line) => {
          const name = (line.title || line.text).trim().slice(0, 80) || 'empty line';
          return (
            <li key={line.id} className={styles.line}>
              <div className={styles.words}>
                {title !== null && (
                  <div className={styles.title}>{wordsOf(line, 'title', title)}</div>
                )}
                {wordsOf(line, 'text', words)}
                <LineNote line={line} work={work} />
                {extra?.(line)}
              </div>
              <span className={styles.actions}>
                <Button
                  size="small"
                  variant="plain"
                  aria-label={`Edit: ${name}`}
                  onPress={() => setWriting(`${line.id} text`)}
                >
                  Edit
                </Button>
                <IconButton
                  label={`Take out: ${name}`}
                  icon={X}
                  size="small"
                  onPress={() => {
                    work.takeOut(line);
                    focusIfLost(() => section.current?.querySelector('button') ?? null);
                  }}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {!(isSingle && lines.length > 0) && (
        <Button size="small" variant="plain" icon={Plus} onPress={addOne}>
          {add}
        </Button>
      )}
    </section>
  );
}
