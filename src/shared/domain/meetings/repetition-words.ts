import { counted, wordList } from '../board/wording';

const weekdays: Readonly<Record<string, string>> = {
  ...{ MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday' },
  ...{ SA: 'Saturday', SU: 'Sunday' },
};
const places: Readonly<Record<string, string>> = {
  ...{ 1: 'first ', 2: 'second ', 3: 'third ', 4: 'fourth ', 5: 'fifth ', '-1': 'last ' },
};
const units: Readonly<Record<string, string>> = {
  ...{ DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' },
};
const endDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A rule of RFC 5545 in words: "Every 2 weeks on Tuesday, until 1 June 2027". Parts that have no plain
 * words are left out.
 */
export function rhythmWords(rule: string): string {
  const parts = new Map(rule.split(';').map((text) => text.split('=') as [string, string]));
  const unit = units[parts.get('FREQ') ?? ''] ?? 'time';
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const days = (parts.get('BYDAY') ?? '').split(',').map(dayWords).filter(Boolean);
  const dates = (parts.get('BYMONTHDAY') ?? '').split(',').filter((date) => /^\d+$/.test(date));
  const on = [...days, ...dates.map((date) => `day ${date}`)];
  return [
    `Every ${interval === 1 ? unit : counted(interval, unit)}`,
    on.length > 0 ? ` on ${wordList(on)}` : '',
    endWords(parts.get('UNTIL'), parts.get('COUNT')),
  ].join('');
}

function dayWords(text: string): string {
  const [, place = '', day = ''] = /^([+-]?\d)?([A-Z]{2})$/.exec(text) ?? [];
  const name = weekdays[day] ?? '';
  const which = places[place.replace('+', '')];
  return which === undefined ? name : `the ${which}${name}`;
}

function endWords(until: string | undefined, count: string | undefined): string {
  if (count !== undefined) return `, ${counted(Number(count), 'time')}`;
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(until ?? '') ?? [];
  if (year === undefined) return '';
  return `, until ${endDay.format(Date.parse(`${year}-${month}-${day}T00:00Z`))}`;
}
