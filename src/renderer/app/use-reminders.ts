import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { MeetingSummary } from '#shared/contract/meetings';
import { isReminderDue } from '#shared/domain/meetings/reminders';
import { call } from '../bridge/client';

/** Milliseconds between looks at the clock. */
const lookEvery = 30_000;

/**
 * Asks main for a notification when a meeting is near, if they are switched on. It runs with the page, and
 * so only while the vault is open; which meeting it is never leaves the page.
 */
export function useReminders(): void {
  const preferences = useQuery({
    queryKey: ['preferences'],
    queryFn: () => call('application.preferences', {}),
  });
  const isOn = preferences.data?.reminders === true;
  const { data } = useQuery({
    queryKey: ['meetings', 'list'],
    queryFn: () => call('meetings.list', {}),
    enabled: isOn,
  });
  const meetings = useRef<readonly MeetingSummary[]>([]);
  meetings.current = data ?? [];
  useEffect(() => {
    if (!isOn) return;
    let before = Date.now();
    const look = () => {
      const now = Date.now();
      // A reminder that fails is no reason to disturb anybody.
      if (isReminderDue(meetings.current, { before, now })) {
        void call('application.remind', {}).catch(() => undefined);
      }
      before = now;
    };
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, [isOn]);
}
