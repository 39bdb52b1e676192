import type { KnownPerson } from '#shared/contract/board-person';
import styles from './person-about.module.css';
import { personFactsInWords } from './person-words';

/** What is written down of a person; one sentence on what belongs here when nothing is. */
export function PersonAbout({ person }: Readonly<{ person: KnownPerson }>) {
  const facts = personFactsInWords(person);
  return (
    <section aria-labelledby="about-heading" className={styles.about}>
      <h2 id="about-heading" className={styles.title}>
        What you know
      </h2>
      {facts.length === 0 && (
        <p className={styles.nothing}>
          What they decide, how it began, how to reach them, and how often you mean to be in touch.
          Write it down with “Edit”.
        </p>
      )}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ term, words }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
