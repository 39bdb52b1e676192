import { savedWords } from './saved-words';
import styles from './versions.module.css';

type Version = Readonly<{
  revision: number;
  /** Milliseconds since 1970. */
  savedAt: number;
  words: number;
}>;

type Props = Readonly<{
  /** Newest first; the first is the thing as it is now. */
  versions: readonly Version[];
  /** The revision that is shown. */
  shown: number;
  onChoose: (revision: number) => void;
}>;

/** The versions of a thing, a sitting each, to choose one to look at. */
export function VersionList({ versions, shown, onChoose }: Props) {
  return (
    <nav aria-label="Versions">
      <ul className={styles.list}>
        {versions.map(({ revision, savedAt, words }) => (
          <li key={revision}>
            <button
              type="button"
              className={styles.version}
              aria-current={revision === shown ? 'true' : undefined}
              onClick={() => onChoose(revision)}
            >
              <span>{savedWords(savedAt)}</span>
              <span className={styles.facts}>
                {revision === versions[0]?.revision && 'as it is now, '}
                {words.toLocaleString('en')} {words === 1 ? 'word' : 'words'}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
