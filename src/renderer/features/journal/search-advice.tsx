import { Button } from '../../ui/button';
import { focusIfLost } from '../../ui/focus-if-lost';
import {
  type EntryFilter,
  filterKey,
  filterName,
  filtersOf,
  type NameOfThing,
  withoutFilter,
} from './entry-filter';
import { filterButton } from './filter-menu';
import type { AskedSearch } from './search-address';
import styles from './search-results.module.css';

type Props = Readonly<{
  asked: AskedSearch;
  nameOf: NameOfThing;
  onShow: (asked: AskedSearch) => void;
}>;

/** What to try when nothing was found. */
export function SearchAdvice({ asked, nameOf, onShow }: Props) {
  const { filters, query } = asked;
  const removed = (filter: EntryFilter) => {
    onShow({ ...asked, filters: withoutFilter(filters, filter) });
    focusIfLost(filterButton);
  };
  return (
    <>
      <div className={styles.removals}>
        {filtersOf(filters).map((filter) => (
          <Button key={filterKey(filter)} size="small" onPress={() => removed(filter)}>
            Remove the filter {filterName(filter, filters, nameOf)}
          </Button>
        ))}
      </div>
      {query.trim() !== '' && (
        <ul className={styles.advice}>
          <li>Try fewer words, or only the beginning of a word.</li>
          <li>
            Words in quotation marks must stand together: <kbd>"protected time"</kbd>
          </li>
          <li>
            A minus leaves a word out: <kbd>mentor -research</kbd>
          </li>
        </ul>
      )}
    </>
  );
}
