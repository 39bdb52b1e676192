import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EntryFilters } from '#shared/domain/entry-filters';
import { keepLeftJournal } from '../../ui/left-journal';
import {
  type AskedSearch,
  readSearchAddress,
  type SearchAddress,
  searchAddress,
} from './search-address';

/** Milliseconds the route lags behind the search field; the search itself does not wait for it. */
const settle = 150;

/**
 * The search that the page shows, kept in its address so that back and forward work. Of what is typed
 * the first letter makes a step in the history and the next ones change it; every change of a filter
 * is a step of its own.
 */
export function useSearchAddress() {
  const navigate = useNavigate();
  const router = useRouter();
  const address = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const inRoute = useMemo(() => readSearchAddress(address), [address]);
  const [text, setText] = useState(inRoute.query);
  const written = useRef(inRoute.query);

  useEffect(() => {
    if (inRoute.query === written.current) return;
    written.current = inRoute.query;
    setText(inRoute.query);
  }, [inRoute.query]);

  const keep = useCallback(
    (search: SearchAddress) =>
      keepLeftJournal(router.buildLocation({ to: '/journal', search }).href),
    [router],
  );
  useEffect(() => keep(searchAddress(inRoute)), [keep, inRoute]);

  const go = (asked: AskedSearch, replace = false) => {
    written.current = asked.query;
    const search = searchAddress(asked);
    // An entry opened with the last key takes this page away before the address has come round.
    keep(search);
    void navigate({ to: '/journal', search, replace });
  };
  const writeRoute = () => {
    if (text !== written.current) go({ ...inRoute, query: text }, written.current !== '');
  };
  const asked = useMemo<AskedSearch>(() => ({ ...inRoute, query: text }), [inRoute, text]);
  const latest = useRef({ go, writeRoute, asked });

  useEffect(() => {
    if (text === written.current) return;
    const timer = setTimeout(() => latest.current.writeRoute(), settle);
    return () => clearTimeout(timer);
  }, [text]);

  latest.current = { go, writeRoute, asked };

  const show = useCallback((next: AskedSearch) => {
    setText(next.query);
    latest.current.go(next);
  }, []);
  return {
    asked,
    setText,
    /** Brings the address up to what is typed, at once. */
    writeRoute: useCallback(() => latest.current.writeRoute(), []),
    /** Shows another search, as a step in the history. */
    show,
    setFilters: useCallback(
      (filters: EntryFilters) => show({ ...latest.current.asked, filters }),
      [show],
    ),
  };
}
