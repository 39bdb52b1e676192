import { useState } from 'react';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { EntryList } from './entry-list';
import { useJournalSearch } from './queries';
import styles from './search-results.module.css';
import { foundWords } from './search-words';

type Props = Readonly<{
  query: string;
  onOpen: (id: string) => void;
  onBin: (id: string, name: string) => void;
}>;

const atFirst = 50;
const atMost = 200;

/** What a search found, newest first; the last results stay until the next ones are there. */
export function SearchResults({ query, onOpen, onBin }: Props) {
  const [limit, setLimit] = useState(atFirst);
  const { data, error, refetch } = useJournalSearch(query, limit);

  if (error) {
    return (
      <ErrorNote error={error}>
        <Button size="small" onPress={() => void refetch()}>
          Search again
        </Button>
      </ErrorNote>
    );
  }
  return (
    <>
      <p role="status" className={styles.count}>
        {data && foundWords(data.total, query)}
      </p>
      {data?.total === 0 && <SearchAdvice />}
      {data && data.hits.length > 0 && (
        <EntryList
          label="Search results"
          rows={data.hits}
          total={data.hits.length}
          onOpen={onOpen}
          onBin={onBin}
        />
      )}
      {data && data.total > data.hits.length && data.hits.length >= limit && (
        <div className={styles.more}>
          {limit < atMost ? (
            <Button onPress={() => setLimit(atMost)}>Show more</Button>
          ) : (
            <p>These are the newest {atMost}. Add a word to find older ones.</p>
          )}
        </div>
      )}
    </>
  );
}

function SearchAdvice() {
  return (
    <ul className={styles.advice}>
      <li>Try fewer words, or only the beginning of a word.</li>
      <li>
        Words in quotation marks must stand together: <kbd>"protected time"</kbd>
      </li>
      <li>
        A minus leaves a word out: <kbd>mentor -research</kbd>
      </li>
    </ul>
  );
}
