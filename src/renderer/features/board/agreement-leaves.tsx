import type { AgreementPage } from '#shared/domain/board/agreement-page';
import styles from './export-board-dialog.module.css';

/** Everything that will be on the page, so that nothing leaves the laptop unseen. */
export function AgreementLeaves({ page }: Readonly<{ page: AgreementPage }>) {
  const [own, other] = page.names;
  return (
    <section className={styles.leaves}>
      <h3 id="agreement-leaves">What will be in the file</h3>
      <p>
        {own === null
          ? `The name ${other}, a line for yours, two lines to sign on, and:`
          : `The names ${own} and ${other}, two lines to sign on, and:`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, and has to be reachable by keyboard (WCAG 2.1.1). */}
      <section className={styles.list} tabIndex={0} aria-labelledby="agreement-leaves">
        <ul>
          {page.points.map(({ name, words }) => (
            <li key={name}>
              {name}
              <span className={styles.said}>{words ?? 'A line to fill in by hand'}</span>
            </li>
          ))}
        </ul>
        {page.points.length === 0 && (
          <p>No point yet. Write the agreement first, or leave lines to fill in together.</p>
        )}
      </section>
      <p>
        Nothing else you wrote about them is in it. The file is not encrypted: anyone who has it can
        read it.
      </p>
    </section>
  );
}
