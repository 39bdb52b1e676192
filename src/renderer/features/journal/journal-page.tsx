import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { SearchField } from '../../ui/search-field';
import { FilterBar } from './filter-bar';
import { JournalByDay } from './journal-by-day';
import { JournalHeader } from './journal-header';
import styles from './journal-page.module.css';
import { preloadEditor } from './lazy-editor';
import { useKeepPlace } from './list-place';
import { PickingBar } from './picking-bar';
import { isAsking, useJournalSearch } from './queries';
import { rowInReach } from './row-in-reach';
import { SearchResults } from './search-results';
import { useBinEntries } from './use-bin-entry';
import { useFilterNames } from './use-filter-names';
import { usePicking } from './use-picking';
import { useSearchAddress } from './use-search-address';
import { useSearchCommand } from './use-search-command';

/** All entries by month and day, or what a search found. The list stays until something was found. */
export function JournalPage() {
  const navigate = useNavigate();
  const bin = useBinEntries();
  const { asked, setText, writeRoute, show, setFilters } = useSearchAddress();
  const search = useJournalSearch(asked);
  const nameOf = useFilterNames(asked.filters);
  const keepPlace = useKeepPlace();
  const { picking, start, stop } = usePicking();
  const field = useRef<HTMLInputElement>(null);
  const isFinding = isAsking(asked);
  const isAnswered = isFinding && (search.data !== undefined || search.error !== null);
  // A page that opens with a search does not show the list first.
  const [hasListed, setListed] = useState(!isFinding);
  if (!hasListed && !isFinding) setListed(true);

  useSearchCommand(field);
  useEffect(() => {
    const idle = requestIdleCallback(preloadEditor);
    return () => cancelIdleCallback(idle);
  }, []);

  const open = useCallback(
    (entryId: string, index: number, found?: string) => {
      writeRoute();
      keepPlace({ list: isFinding ? 'found' : 'all', id: entryId, index });
      void navigate({
        to: '/journal/$entryId',
        params: { entryId },
        search: found ? { found } : {},
      });
    },
    [writeRoute, keepPlace, navigate, isFinding],
  );
  const binOne = useCallback((id: string, name: string) => bin([id], name), [bin]);
  const write = useCallback(
    () =>
      void navigate({
        to: '/journal/$entryId',
        params: { entryId: crypto.randomUUID() },
        search: { new: 1 },
      }),
    [navigate],
  );

  return (
    <div className={styles.page}>
      <JournalHeader onWrite={write} />
      <div className={styles.search}>
        <SearchField
          label="Search"
          placeholder="Words, “a phrase”, -without"
          value={asked.query}
          onChange={setText}
          onBlur={writeRoute}
          onKeyDown={({ key }) => {
            if (key === 'ArrowDown') rowInReach()?.focus();
          }}
          inputRef={field}
        />
        <FilterBar
          filters={asked.filters}
          nameOf={nameOf}
          isPicking={picking !== null}
          onFilters={setFilters}
          onShow={show}
          onPick={start}
        />
      </div>
      {isAnswered ? (
        <SearchResults
          search={search}
          asked={asked}
          nameOf={nameOf}
          picking={picking}
          onShow={show}
          onOpen={open}
          onBin={binOne}
        />
      ) : (
        hasListed && <JournalByDay picking={picking} onOpen={open} onBin={binOne} onWrite={write} />
      )}
      {picking && (
        <PickingBar
          picking={picking}
          onBin={(ids) => {
            bin(ids);
            stop();
          }}
          onStop={stop}
        />
      )}
    </div>
  );
}
