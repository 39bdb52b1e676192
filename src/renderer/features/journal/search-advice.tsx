import { Button } from '../../ui/button';
import { filterKey, filterName, filtersOf, type NameOfThing, withoutFilter } from './entry-filter';
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
  return (
    <ul className={styles.advice}>
      {filtersOf(filters).map((filter) => (
        <li key={filterKey(filter)}>
          <Button
            size="small"
            onPress={() => onShow({ ...asked, filters: withoutFilter(filters, filter) })}
          >
            Remove the filter {filterName(filter, filters, nameOf)}
          </Button>
        </li>
      ))}
      {query.trim() !== '' && (
        <>
          <li>Try fewer words, or only the beginning of a word.</li>
          <li>
            Words in quotation marks must stand together: <kbd>"protected time"</kbd>
          </li>
          <li>
            A minus leaves a word out: <kbd>mentor -research</kbd>
          </li>
        </>
      )}
    </ul>
  );
}
