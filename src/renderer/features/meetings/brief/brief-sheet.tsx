import type { RefObject } from 'react';
import { counted } from '#shared/domain/board/wording';
import type { Brief, BriefTextSize } from '#shared/domain/meetings/brief';
import '../../../styles/print-fonts.css';
import styles from './brief-sheet.module.css';

export type Sheet = 'letter' | 'a4';

type Props = Readonly<{
  brief: Brief;
  paper: Sheet;
  text: BriefTextSize;
  /** Points of the agenda that are shown, from the first; how many are not is said. */
  points: number;
  sheet?: RefObject<HTMLDivElement | null>;
  words?: RefObject<HTMLDivElement | null>;
}>;

/** A brief on one sheet of paper, with its margins: on the page and in the PDF the same. */
export function BriefSheet({ brief, paper, text, points, sheet, words }: Props) {
  return (
    <div ref={sheet} className={styles.sheet} data-paper={paper} data-text={text}>
      <div ref={words}>
        <header className={styles.opening}>
          {brief.when.length > 0 && (
            <p className={styles.when}>
              {brief.when.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </p>
          )}
          <h1>{brief.title}</h1>
          {brief.people.length > 0 && (
            <ul className={styles.people} aria-label="People">
              {brief.people.map((person) => (
                <li key={person}>{person}</li>
              ))}
            </ul>
          )}
        </header>
        {brief.focus !== '' && (
          <section className={styles.focus}>
            <h2>The one thing</h2>
            <p>{brief.focus}</p>
          </section>
        )}
        <Agenda agenda={brief.agenda} points={points} />
        <div className={styles.pair}>
          <Words name="Decisions wanted" words={brief.decisions} />
          <Words name="Feedback sought" words={brief.feedback} />
        </div>
        <div className={styles.pair}>
          <Promises name="I have promised" promises={brief.mine} />
          <Promises name="I was promised" promises={brief.theirs} />
        </div>
        <Words name="Sent ahead" words={brief.sent} />
        <Words name="Not to raise" words={brief.notToRaise} />
        <Words name="Notes" words={brief.notes} />
        <Words name="Energy afterwards" words={brief.energy} />
      </div>
    </div>
  );
}

function Agenda({ agenda, points }: Readonly<{ agenda: Brief['agenda']; points: number }>) {
  if (agenda.length === 0) return null;
  const missing = agenda.length - points;
  return (
    <section>
      <h2>Agenda</h2>
      <ol className={styles.agenda}>
        {agenda.slice(0, points).map(({ id, words, minutes }) => (
          <li key={id} data-point>
            <span>{words}</span>
            {minutes !== null && <span className={styles.minutes}>{minutes} min</span>}
          </li>
        ))}
      </ol>
      {missing > 0 && <p className={styles.more}>And {counted(missing, 'more point')}.</p>}
    </section>
  );
}

function Words({ name, words }: Readonly<{ name: string; words: string }>) {
  if (words === '') return null;
  return (
    <section>
      <h2>{name}</h2>
      <p className={styles.words}>{words}</p>
    </section>
  );
}

function Promises({ name, promises }: Readonly<{ name: string; promises: Brief['mine'] }>) {
  if (promises.length === 0) return null;
  return (
    <section>
      <h2>{name}</h2>
      <ul className={styles.promises}>
        {promises.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
