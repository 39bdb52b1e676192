import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/** Milliseconds the route lags behind the search field; the search itself does not wait for it. */
const settle = 150;

/**
 * What is in the search field, kept in the route as ?q= so that back and forward work: the first
 * letter makes a step in the history, the next ones change it.
 */
export function useSearchText() {
  const navigate = useNavigate();
  const inRoute = useSearch({
    strict: false,
    select: (search: { q?: unknown }) => (search.q === undefined ? '' : String(search.q)),
  });
  const [text, setText] = useState(inRoute);
  const written = useRef(inRoute);

  useEffect(() => {
    if (inRoute === written.current) return;
    written.current = inRoute;
    setText(inRoute);
  }, [inRoute]);

  const writeRoute = () => {
    if (text === written.current) return;
    const replace = written.current !== '';
    written.current = text;
    void navigate({ to: '/journal', search: text === '' ? {} : { q: text }, replace });
  };
  const latest = useRef(writeRoute);
  latest.current = writeRoute;

  useEffect(() => {
    if (text === written.current) return;
    const timer = setTimeout(() => latest.current(), settle);
    return () => clearTimeout(timer);
  }, [text]);

  return { text, setText, writeRoute };
}
