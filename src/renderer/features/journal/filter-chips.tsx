import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import type { EntryFilters } from '#shared/domain/entry-filters';
import { focusIfLost } from '../../ui/focus-if-lost';
import {
  type EntryFilter,
  filterKey,
  filterName,
  filtersOf,
  type NameOfThing,
  withoutFilter,
} from './entry-filter';
import styles from './filter-chips.module.css';
import { filterButton } from './filter-menu';

type Props = Readonly<{
  filters: EntryFilters;
  nameOf: NameOfThing;
  onChange: (filters: EntryFilters) => void;
}>;

/** The filters in use. Delete or the cross takes one away. */
export function FilterChips({ filters, nameOf, onChange }: Props) {
  const chosen = filtersOf(filters);
  if (chosen.length === 0) return null;
  const remove = (keys: ReadonlySet<unknown>) => {
    onChange(
      chosen
        .filter((filter) => keys.has(filterKey(filter)))
        .reduce<EntryFilters>((left, filter: EntryFilter) => withoutFilter(left, filter), filters),
    );
    focusIfLost(filterButton);
  };
  return (
    <TagGroup aria-label="Filters" className={styles.group ?? ''} onRemove={remove}>
      <TagList className={styles.list ?? ''}>
        {chosen.map((filter) => {
          const name = filterName(filter, filters, nameOf);
          return (
            <Tag
              key={filterKey(filter)}
              id={filterKey(filter)}
              textValue={name}
              className={styles.chip ?? ''}
            >
              <span className={styles.name}>{name}</span>
              <Button slot="remove" className={styles.remove ?? ''}>
                <X size={14} strokeWidth={1.75} aria-hidden />
              </Button>
            </Tag>
          );
        })}
      </TagList>
    </TagGroup>
  );
}
