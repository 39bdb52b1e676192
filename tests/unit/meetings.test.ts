import { describe, expect, it } from 'vitest';
import { agendaMinutes, hasFollowUp, sendOn } from '#shared/domain/meetings/meeting';
import {
  hasSameRhythm,
  isRepetitionRule,
  repetitionsFrom,
  ruleUntil,
} from '#shared/domain/meetings/repetition';

describe('rules for meetings', () => {
  it('offer rhythms by the weekday of the first date', () => {
    expect(repetitionsFrom('2026-12-01T09:00').map(({ name }) => name)).toEqual([
      'Every Tuesday',
      'Every second Tuesday',
      'Every four weeks, on Tuesday',
      'Every month, on the first Tuesday',
      'Every three months, on the first Tuesday',
    ]);
    expect(repetitionsFrom('2026-12-31')[3]).toEqual({
      rule: 'FREQ=MONTHLY;BYDAY=-1TH',
      name: 'Every month, on the last Thursday',
    });
    for (let day = 1; day <= 31; day += 1) {
      const offered = repetitionsFrom(`2026-12-${String(day).padStart(2, '0')}`);
      expect(offered.every(({ rule }) => isRepetitionRule(rule))).toBe(true);
    }
  });

  it('take the parts a calendar shows, and no others', () => {
    for (const rule of ['FREQ=DAILY;COUNT=3', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1;WKST=MO'])
      expect(isRepetitionRule(rule)).toBe(true);
    for (const rule of [
      ...['', 'FREQ=SECONDLY', 'INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=0', 'FREQ=WEEKLY;FREQ=DAILY'],
      ...['FREQ=WEEKLY;COUNT=2;UNTIL=20270101', 'FREQ=WEEKLY;X=1', 'FREQ=WEEKLY;BYDAY=XX'],
    ])
      expect(isRepetitionRule(rule)).toBe(false);
  });

  it.each([
    'FREQ=DAILY;BYDAY=5MO',
    'FREQ=WEEKLY;BYDAY=1MO,-1FR',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYDAY=TU;BYMONTH=2;BYSETPOS=50',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=6',
    'FREQ=MONTHLY;BYMONTHDAY=99',
    `FREQ=WEEKLY;BYDAY=${Array.from({ length: 50 }, () => 'TU').join()}`,
  ])('are not taken where the days they ask for may never come: %s', (rule) => {
    expect(isRepetitionRule(rule)).toBe(false);
  });

  it.each([
    'FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20270101',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=-1TH;INTERVAL=3',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=YEARLY;BYDAY=2TU;BYMONTH=10',
    'FREQ=YEARLY',
  ])('are taken as calendars write them: %s', (rule) => {
    expect(isRepetitionRule(rule)).toBe(true);
  });

  it('end on a day, and compare without their ends', () => {
    expect(ruleUntil('FREQ=WEEKLY;COUNT=5', '2026-12-01')).toBe(
      'FREQ=WEEKLY;UNTIL=20261201T235959',
    );
    expect(hasSameRhythm('FREQ=WEEKLY;COUNT=5', 'FREQ=WEEKLY')).toBe(true);
    expect(hasSameRhythm('FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2')).toBe(false);
  });
});

describe('a meeting', () => {
  it('counts the minutes of its agenda, and the day to send something', () => {
    expect(agendaMinutes([{ minutes: 10 }, { minutes: null }, { minutes: 5 }])).toBe(15);
    expect(sendOn('2027-03-01T09:00', 3)).toBe('2027-02-26');
    expect(sendOn('2027-03-01T09:00', 0)).toBe('2027-03-01');
    expect(sendOn('2027-03-01T09:00', null)).toBeNull();
  });

  it('is followed up by a word, a commitment, thanks, or by saying that there was nothing', () => {
    const nothing = {
      ...{ advice: ' ', decisions: '', introductions: '', thankedOn: null, energy: null },
      ...{ nextOn: null, nothingAfter: false },
    };
    expect(hasFollowUp(nothing, 0)).toBe(false);
    expect(hasFollowUp(nothing, 1)).toBe(true);
    for (const part of [
      { advice: 'Wait' },
      { decisions: 'June' },
      { introductions: 'Renée' },
      { thankedOn: '2026-10-14' },
      { energy: 'good' },
      { nextOn: '2026-11-10' },
      { nothingAfter: true },
    ])
      expect(hasFollowUp({ ...nothing, ...part }, 0)).toBe(true);
  });
});
