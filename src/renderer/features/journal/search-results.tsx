import { useMemo } from 'react';
import { Button, ButtonLink } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import type { NameOfThing } from './entry-filter';
import { filterWords } from './filter-words';
import { HitList } from './hit-list';
import type { JournalSearch } from './queries';
import { SaveSearch } from './save-search';
import { type AskedSearch, searchAddress } from './search-address';
import { SearchAdvice } from './search-advice';
import styles from './search-results.module.css';
import { foundWords } from './search-words';
import { SortMenu } from './sort-menu';
import type { Picking } from './use-picking';

type Props = Readonly<{
  search: JournalSearch;
  asked: AskedSearch;
  nameOf: NameOfThing;
  picking: Picking | null;
  onShow: (asked: AskedSearch) => void;
  onOpen: (id: string, index: number, found?: string) => void;
  onBin: (id: string, name: string) => void;
}>;

/** The store counts no further; nobody reads on that far either. */
const mostShown = 1_000;

/** What a search found; the last results stay until the next ones are there. */
export function SearchResults({ search, asked, nameOf, picking, onShow, onOpen, onBin }: Props) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = search;
  const pages = data?.pages;
  const hits = useMemo(() => pages?.flatMap((page) => page.hits) ?? [], [pages]);
  if (error) {
    return (
      <ErrorNote error={error}>
        <Button size="small" onPress={() => void refetch()}>
          Search again
        </Button>
      </ErrorNote>
    );
  }
  const total = pages?.[0]?.total ?? 0;
  // What is shown may still be the answer to the search before.
  const answered = pages?.[0]?.asked ?? asked;
  const narrowed = filterWords(answered.filters, nameOf);
  return (
    <>
      <div className={styles.line}>
        <p role="status" className={styles.count}>
          {pages && foundWords(total, answered.query, narrowed)}
        </p>
        {!picking && (
          <div className={styles.actions}>
            {total > 0 && asked.query.trim() !== '' && (
              <SortMenu order={asked.order} onChange={(order) => onShow({ ...asked, order })} />
            )}
            {total > 0 && (
              <ButtonLink
                size="small"
                variant="plain"
                href={`/journal/export?${new URLSearchParams(searchAddress(asked))}`}
              >
                Export…
              </ButtonLink>
            )}
            <SaveSearch asked={asked} suggestedName={asked.query.trim() || narrowed} />
          </div>
        )}
      </div>
      {pages && total === 0 && <SearchAdvice asked={answered} nameOf={nameOf} onShow={onShow} />}
      {hits.length > 0 && (
        <HitList hits={hits} total={total} picking={picking} onOpen={onOpen} onBin={onBin} />
      )}
      {hits.length > 0 && (hasNextPage || asked.order === 'best') && total > hits.length && (
        <div className={styles.more}>
          {hasNextPage && hits.length < mostShown ? (
            <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
              Show more
            </Button>
          ) : (
            <p>
              These are the {asked.order === 'best' ? 'best' : 'newest'}{' '}
              {hits.length.toLocaleString('en')}. Add a word or a filter to find others.
            </p>
          )}
        </div>
      )}
    </>
  );
}
