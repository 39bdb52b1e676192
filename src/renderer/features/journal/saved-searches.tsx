import { Bookmark, Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { SavedSearch } from '#shared/contract/journal-search';
import { Button } from '../../ui/button';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { IconButton } from '../../ui/icon-button';
import { Popover } from '../../ui/popover';
import styles from './saved-searches.module.css';
import { SearchNameForm } from './search-name-form';
import { useSavedSearchChanges, useSavedSearches } from './use-saved-searches';

type Props = Readonly<{ onShow: (search: SavedSearch) => void }>;

/** The searches that were kept: each can be shown, renamed and removed. */
export function SavedSearches({ onShow }: Props) {
  return (
    <Popover
      label="Saved searches"
      trigger={
        <Button size="small" icon={Bookmark}>
          Saved searches
        </Button>
      }
      placement="bottom end"
    >
      {(close) => (
        <SavedList
          onShow={(search) => {
            close();
            onShow(search);
          }}
        />
      )}
    </Popover>
  );
}

function SavedList({ onShow }: Props) {
  const { data: searches, error } = useSavedSearches(true);
  const { rename, remove } = useSavedSearchChanges();
  const place = useRef<HTMLDivElement>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const giveName = async (search: SavedSearch, name: string) => {
    try {
      await rename(search, name);
      setRenamed(null);
    } catch (failure) {
      setProblem(errorMessage(failure));
    }
  };

  // What goes takes no focus with it: Escape must still close the list.
  const takeOut = (search: SavedSearch) => {
    place.current?.focus();
    void remove(search);
  };

  if (error) return <ErrorNote error={error} />;
  if (!searches) return null;
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {searches.length === 0 ? (
        <p className={styles.none}>
          None yet. Search for something, then choose “Save search” to come back to it from here.
        </p>
      ) : (
        <ul className={styles.list} aria-label="Saved searches">
          {searches.map((search) => (
            <li key={search.id} className={styles.row}>
              {renamed === search.id ? (
                <SearchNameForm
                  start={search.name}
                  action="Rename"
                  error={problem}
                  onName={(name) => void giveName(search, name)}
                />
              ) : (
                <>
                  <AriaButton className={styles.show ?? ''} onPress={() => onShow(search)}>
                    {search.name}
                  </AriaButton>
                  <IconButton
                    size="small"
                    icon={Pencil}
                    label={`Rename ${search.name}`}
                    onPress={() => {
                      setProblem(null);
                      setRenamed(search.id);
                    }}
                  />
                  <IconButton
                    size="small"
                    icon={Trash2}
                    label={`Remove ${search.name}`}
                    onPress={() => takeOut(search)}
                  />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
