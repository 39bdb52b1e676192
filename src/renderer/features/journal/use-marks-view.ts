import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type PassageFilters, passageFilters } from '#shared/contract/journal-passages';
import type { MarksGrouping } from './marks-rows';

/** What the page of marks shows. It is kept in the address, so that coming back finds it. */
export type MarksView = Readonly<{
  filters: PassageFilters;
  by: MarksGrouping;
  isFiltered: boolean;
  setFilters: (change: Partial<PassageFilters>) => void;
  setBy: (by: MarksGrouping) => void;
  clear: () => void;
}>;

const noFilters = passageFilters.parse({});

export function useMarksView(): MarksView {
  const navigate = useNavigate();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const by = search.by === 'kind' ? 'kind' : 'month';
  const filters = useMemo(() => {
    const read = passageFilters.safeParse(search);
    return read.success ? read.data : noFilters;
  }, [search]);
  const go = (next: PassageFilters, grouping: MarksGrouping) => {
    const given = Object.entries(next).filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(noFilters[name as keyof PassageFilters]),
    );
    const words = { ...Object.fromEntries(given), ...(grouping === 'kind' && { by: grouping }) };
    void navigate({ to: '/journal/marks', search: words, replace: true });
  };
  return {
    filters,
    by,
    isFiltered: JSON.stringify(filters) !== JSON.stringify(noFilters),
    setFilters: (change) => go({ ...filters, ...change }, by),
    setBy: (grouping) => go(filters, grouping),
    clear: () => go(noFilters, by),
  };
}
