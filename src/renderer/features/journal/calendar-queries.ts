import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client';

const keys = {
  days: (from: string, to: string) => ['journal', 'days', from, to],
  ofDay: (day: string) => ['journal', 'of-day', day],
  onThisDay: (day: string) => ['journal', 'on-this-day', day],
  span: ['journal', 'span'],
} as const;

/** Days written between two, both included. */
export function useDays(from: string, to: string) {
  return useQuery({
    queryKey: keys.days(from, to),
    queryFn: () => call('journal.days', { from, to }),
    placeholderData: keepPreviousData,
  });
}

export function useEntriesOfDay(day: string) {
  return useQuery({ queryKey: keys.ofDay(day), queryFn: () => call('journal.ofDay', { day }) });
}

/** Entries of the same day in earlier years. */
export function useOnThisDay(day: string) {
  return useQuery({
    queryKey: keys.onThisDay(day),
    queryFn: () => call('journal.onThisDay', { day }),
  });
}

/** The first and last day written; null in an empty journal. */
export function useSpan() {
  return useQuery({ queryKey: keys.span, queryFn: () => call('journal.span', {}) });
}
