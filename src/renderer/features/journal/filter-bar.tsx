import { ListChecks } from 'lucide-react';
import { memo } from 'react';
import type { EntryFilters } from '#shared/domain/entry-filters';
import { Button } from '../../ui/button';
import type { NameOfThing } from './entry-filter';
import styles from './filter-bar.module.css';
import { FilterChips } from './filter-chips';
import { FilterMenu } from './filter-menu';
import { SavedSearches } from './saved-searches';
import type { AskedSearch } from './search-address';

type Props = Readonly<{
  filters: EntryFilters;
  nameOf: NameOfThing;
  isPicking: boolean;
  onFilters: (filters: EntryFilters) => void;
  onShow: (asked: AskedSearch) => void;
  onPick: () => void;
}>;

/** What stands under the search field; typing in the field does not draw it anew. */
export const FilterBar = memo(function FilterBar(props: Props) {
  const { filters, nameOf, isPicking, onFilters, onShow, onPick } = props;
  return (
    <div className={styles.bar}>
      <FilterMenu filters={filters} onChange={onFilters} />
      <FilterChips filters={filters} nameOf={nameOf} onChange={onFilters} />
      <span className={styles.tools}>
        <SavedSearches onShow={onShow} />
        {!isPicking && (
          <Button size="small" variant="plain" icon={ListChecks} onPress={onPick}>
            Select
          </Button>
        )}
      </span>
    </div>
  );
});
