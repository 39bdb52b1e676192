/**
 * How meetings repeat: a rule of RFC 5545 (3.3.10) without its name, such as FREQ=MONTHLY;BYDAY=2TU.
 * Only the parts that a person's calendar shows are taken; a rule by the minute would lay out thousands.
 */
const part =
  /^(FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9]\d?|COUNT=[1-9]\d{0,2}|UNTIL=\d{8}(T\d{6}Z?)?|BYDAY=[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)(,[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU))*|BYMONTHDAY=-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01]))*|BYMONTH=([1-9]|1[0-2])(,([1-9]|1[0-2]))*|BYSETPOS=-?[1-5]|WKST=(MO|SU|SA))$/;

/** Whether a text is a rule that can be laid out. */
export function isRepetitionRule(rule: string): boolean {
  const parts = rule.split(';');
  const names = parts.map((text) => text.split('=')[0]);
  return (
    names.filter((name) => name === 'FREQ').length === 1 &&
    new Set(names).size === names.length &&
    !(names.includes('COUNT') && names.includes('UNTIL')) &&
    rule.length <= longestRule &&
    parts.every((text) => part.test(text)) &&
    isFound(parts)
  );
}

/** Rules of calendars are shorter by far; ending one adds its UNTIL. */
const longestRule = 150;

/**
 * Whether a rule asks for days that come. The parser looks for others without an end: a fifth Monday of a
 * day or a week, a thirty-first of February, the last day of a month asked for by its place.
 */
function isFound(parts: readonly string[]): boolean {
  const listOf = (name: string) =>
    parts
      .find((text) => text.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .split(',') ?? [];
  const [byDay, monthDays, months] = ['BYDAY', 'BYMONTHDAY', 'BYMONTH'].map(listOf) as [
    string[],
    string[],
    string[],
  ];
  const isAt = listOf('BYSETPOS').length > 0;
  if (new Set(byDay).size < byDay.length || (byDay.length > 0 && monthDays.length > 0))
    return false;
  if (parts.includes('FREQ=MONTHLY')) {
    // A year's step stays in one month, which may have no such day.
    const isYearly = Number(listOf('INTERVAL')[0] ?? 1) >= 12;
    const isRare = monthDays.some((day) => Math.abs(Number(day)) > 28) || /5/.test(byDay.join());
    return months.length === 0 && !(isAt && monthDays.length > 0) && !(isYearly && isRare);
  }
  if (isAt) return false;
  if (parts.includes('FREQ=YEARLY')) return monthDays.length === 0 || months.some(holds(monthDays));
  return !/\d/.test(byDay.join()) && monthDays.length + months.length === 0;
}

/** Whether a month, in its longest year, has one of these days. */
const holds = (monthDays: readonly string[]) => (month: string) =>
  monthDays.some((day) => Math.abs(Number(day)) <= new Date(2024, Number(month), 0).getDate());

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
const places = ['first', 'second', 'third', 'fourth', 'last'] as const;

export type Repetition = Readonly<{ rule: string; name: string }>;

/**
 * The rhythms offered for a meeting that begins on a day: by weekday, as two calendars find it easiest to
 * keep. A fifth Tuesday is offered as the last.
 * @param start wall time or ISO day
 */
export function repetitionsFrom(start: string): readonly Repetition[] {
  const date = new Date(`${start.slice(0, 10)}T00:00Z`);
  const weekday = date.getUTCDay();
  const place = Math.ceil(date.getUTCDate() / 7);
  const day = weekdays[weekday] ?? 'MO';
  const name = weekdayNames[weekday] ?? '';
  const nth = `${place === 5 ? '-1' : place}${day}`;
  const words = `${places[place - 1] ?? 'last'} ${name}`;
  return [
    { rule: `FREQ=WEEKLY;BYDAY=${day}`, name: `Every ${name}` },
    { rule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`, name: `Every second ${name}` },
    { rule: `FREQ=WEEKLY;INTERVAL=4;BYDAY=${day}`, name: `Every four weeks, on ${name}` },
    { rule: `FREQ=MONTHLY;BYDAY=${nth}`, name: `Every month, on the ${words}` },
    { rule: `FREQ=MONTHLY;INTERVAL=3;BYDAY=${nth}`, name: `Every three months, on the ${words}` },
  ];
}

/** A rule that ends with a day, whatever end it had. @param day ISO day, itself included */
export function ruleUntil(rule: string, day: string): string {
  return [...withoutEnd(rule), `UNTIL=${day.replaceAll('-', '')}T235959`].join(';');
}

/** Whether two rules make the same rhythm, wherever they end. */
export function hasSameRhythm(one: string, other: string): boolean {
  return withoutEnd(one).join(';') === withoutEnd(other).join(';');
}

function withoutEnd(rule: string): string[] {
  return rule.split(';').filter((text) => !/^(UNTIL|COUNT)=/.test(text));
}
