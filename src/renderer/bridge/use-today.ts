import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { wallDay } from '#shared/domain/wall-time';
import { call } from './client';

/** Milliseconds between looks at the clock, for a page that stays open over midnight. */
const lookEvery = 60_000;

/** The day on this laptop's wall now. @param dayStartsAt the hour at which a day begins */
export function currentDay(dayStartsAt: number): string {
  return dayAt(Date.now(), dayStartsAt);
}

/** The day on this laptop's wall at a moment, in milliseconds since 1970. @param dayStartsAt the hour at which a day begins */
export function dayAt(moment: number, dayStartsAt: number): string {
  return wallDay(moment, -new Date(moment).getTimezoneOffset(), dayStartsAt);
}

/** How the journal behaves, once it is read. */
export function useJournalSettings() {
  return useQuery({
    queryKey: ['settings', 'journal'],
    queryFn: () => call('settings.journal', {}),
  });
}

/** Today as the person's settings have it; undefined until they are read. Follows the clock. */
export function useToday(): string | undefined {
  const dayStartsAt = useJournalSettings().data?.dayStartsAt;
  const [, setLooked] = useState('');
  useEffect(() => {
    if (dayStartsAt === undefined) return;
    const look = () => setLooked(currentDay(dayStartsAt));
    const timer = setInterval(look, lookEvery);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [dayStartsAt]);
  return dayStartsAt === undefined ? undefined : currentDay(dayStartsAt);
}
