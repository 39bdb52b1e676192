import styles from './key-card.module.css';

/** The recovery key as it is printed: this card is all that a printer gets of the page. */
export function KeyCard({ recoveryKey }: Readonly<{ recoveryKey: string }>) {
  const groups = recoveryKey.split('-');
  return (
    <section className={styles.card} aria-label="Recovery key" data-print-only>
      <h2 className={styles.title}>Preround recovery key</h2>
      <ol className={styles.groups}>
        {groups.map((group, index) => (
          <li key={group} className={styles.group}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            {group}
          </li>
        ))}
      </ol>
      <p className={styles.paper}>
        If you forget your passphrase: start Preround, choose “Use the recovery key instead”, and
        type this key. Anyone who has it and your laptop can read your journal. Nobody else has a
        copy.
      </p>
    </section>
  );
}
