import { describe, expect, it, vi } from 'vitest';
import { isReminderDue } from '#shared/domain/meetings/reminders';
import { createReminder } from '../../src/main/window/reminder';

const at = (moment: string) => Date.parse(moment);
const meeting = (given: object = {}) => ({
  ...{ id: '1', startsAt: at('2027-03-16T09:00Z'), toSend: '', sentOn: null, sendOn: null },
  ...given,
});
const isDue = (before: string, now: string, given: object = {}) =>
  isReminderDue([meeting(given)], { before: at(before), now: at(now) });

describe('a reminder is due', () => {
  it('fifteen minutes before a meeting, once', () => {
    expect(isDue('2027-03-16T08:44:00Z', '2027-03-16T08:44:30Z')).toBe(false);
    expect(isDue('2027-03-16T08:44:30Z', '2027-03-16T08:45:00Z')).toBe(true);
    expect(isDue('2027-03-16T08:45:00Z', '2027-03-16T08:45:30Z')).toBe(false);
  });

  it('not late: a laptop that slept past it stays silent', () => {
    expect(isDue('2027-03-15T20:00Z', '2027-03-16T08:54:00Z')).toBe(true);
    expect(isDue('2027-03-15T20:00Z', '2027-03-16T08:56:00Z')).toBe(false);
  });

  it('on the morning something has to be sent, unless it was', () => {
    const asked = { toSend: 'The aims page', sendOn: '2027-03-13' };
    const eight = new Date('2027-03-13T08:00').getTime();
    const due = (given: object) =>
      isReminderDue([meeting(given)], { before: eight - 30_000, now: eight });
    expect(due(asked)).toBe(true);
    expect(due({ ...asked, sentOn: '2027-03-12' })).toBe(false);
    expect(due({ ...asked, toSend: ' ' })).toBe(false);
    expect(due({})).toBe(false);
  });

  it('never where nothing is arranged', () => {
    expect(isReminderDue([], { before: 0, now: at('2027-03-16T08:45Z') })).toBe(false);
  });
});

describe('a notification', () => {
  function setUp(given: Partial<Parameters<typeof createReminder>[0]> = {}) {
    let now = at('2027-03-16T08:45Z');
    const made = vi.fn();
    const focus = vi.fn();
    const clicks: (() => void)[] = [];
    const shown = {
      show: vi.fn(),
      once: (_: string, act: () => void) => void clicks.push(act),
    };
    const remind = createReminder({
      isSupported: () => true,
      make: (words) => {
        made(words);
        return shown as never;
      },
      isOpen: () => true,
      isWanted: () => true,
      clock: () => now,
      focus,
      ...given,
    });
    const pass = (milliseconds: number) => {
      now += milliseconds;
    };
    return { remind, made, shown, focus, clicks, pass };
  }

  it('says nothing but that something is today, and leads to the app', () => {
    const { remind, made, shown, focus, clicks } = setUp();
    expect(remind()).toBe(true);
    expect(made.mock.calls).toEqual([
      [{ title: 'Preround', body: 'Something today', silent: true }],
    ]);
    expect(shown.show).toHaveBeenCalledOnce();
    clicks[0]?.();
    expect(focus).toHaveBeenCalledOnce();
  });

  it.each([
    ['switched off', { isWanted: () => false }],
    ['while the vault is locked', { isOpen: () => false }],
    ['where the system has none', { isSupported: () => false }],
  ])('is not shown %s', (_, given) => {
    const { remind, made } = setUp(given);
    expect(remind()).toBe(false);
    expect(made).not.toHaveBeenCalled();
  });

  it('comes at most once a minute, however often a page asks', () => {
    const { remind, made, pass } = setUp();
    expect([remind(), remind()]).toEqual([true, false]);
    pass(59_000);
    expect(remind()).toBe(false);
    pass(1_000);
    expect(remind()).toBe(true);
    expect(made).toHaveBeenCalledTimes(2);
  });
});
