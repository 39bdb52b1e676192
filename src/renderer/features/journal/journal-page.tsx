import { useNavigate } from '@tanstack/react-router';
import { ListChecks, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { TextLink } from '../../ui/text-link';
import { FilterChips } from './filter-chips';
import { FilterMenu } from './filter-menu';
import { JournalByDay } from './journal-by-day';
import styles from './journal-page.module.css';
import { preloadEditor } from './lazy-editor';
import { useListPlace } from './list-place';
import { PickingBar } from './picking-bar';
import { isAsking } from './queries';
import { SavedSearches } from './saved-searches';
import { SearchResults } from './search-results';
import { useBinEntries } from './use-bin-entry';
import { useFilterNames } from './use-filter-names';
import { usePicking } from './use-picking';
import { useSearchAddress } from './use-search-address';
import { useSearchCommand } from './use-search-command';

/** All entries by month and day, or what a search found. */
export function JournalPage() {
  const navigate = useNavigate();
  const bin = useBinEntries();
  const { asked, setText, writeRoute, show, setFilters } = useSearchAddress();
  const nameOf = useFilterNames(asked.filters);
  const place = useListPlace();
  const { picking, start, stop } = usePicking();
  const field = useRef<HTMLInputElement>(null);

  useSearchCommand(field);
  useEffect(() => {
    const idle = requestIdleCallback(preloadEditor);
    return () => cancelIdleCallback(idle);
  }, []);

  const open = (entryId: string, index: number) => {
    writeRoute();
    place.keep({ id: entryId, index });
    void navigate({ to: '/journal/$entryId', params: { entryId } });
  };
  const binOne = (id: string, name: string) => bin([id], name);
  const write = () =>
    void navigate({
      to: '/journal/$entryId',
      params: { entryId: crypto.randomUUID() },
      search: { new: 1 },
    });

  return (
    <div className={styles.page}>
      <PageHeader
        title="Journal"
        actions={
          <>
            <TextLink href="/journal/bin">Bin</TextLink>
            <Button variant="primary" icon={Plus} onPress={write}>
              New entry
            </Button>
          </>
        }
      />
      <div className={styles.search}>
        <SearchField
          label="Search"
          placeholder="Words, “a phrase”, -without"
          value={asked.query}
          onChange={setText}
          onBlur={writeRoute}
          inputRef={field}
        />
        <div className={styles.filters}>
          <FilterMenu filters={asked.filters} onChange={setFilters} />
          <FilterChips filters={asked.filters} nameOf={nameOf} onChange={setFilters} />
          <span className={styles.tools}>
            <SavedSearches onShow={show} />
            {!picking && (
              <Button size="small" variant="plain" icon={ListChecks} onPress={start}>
                Select
              </Button>
            )}
          </span>
        </div>
      </div>
      {isAsking(asked) ? (
        <SearchResults
          asked={asked}
          nameOf={nameOf}
          picking={picking}
          onShow={show}
          onOpen={open}
          onBin={binOne}
        />
      ) : (
        <JournalByDay picking={picking} onOpen={open} onBin={binOne} onWrite={write} />
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
