import styles from './wordmark.module.css';

/** The app's name under its ribbon, the bookmark of a notebook. Short: the ribbon alone. */
export function Wordmark({ isShort = false }: Readonly<{ isShort?: boolean }>) {
  return (
    <div className={styles.wordmark} data-short={isShort || undefined}>
      <svg className={styles.ribbon} width="14" height="44" viewBox="0 0 14 44" aria-hidden="true">
        <path d="M0 0 H14 V44 L7 37 L0 44 Z" fill="currentColor" />
      </svg>
      {!isShort && <span className={styles.name}>Preround</span>}
    </div>
  );
}
