import { nameList } from '../board/wording';
import { type MeetingModeId, meetingModeName } from './meeting';

const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const longDayOfYear = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

type Timed = Readonly<{ start: string; minutes: number }>;

/** "Tuesday 1 December", with the year when it is another than today's. @param start wall time or ISO day */
export function meetingDay(start: string, today: string): string {
  const date = Date.parse(`${start.slice(0, 10)}T00:00Z`);
  const format = start.slice(0, 4) === today.slice(0, 4) ? longDay : longDayOfYear;
  return format.format(date).replace(',', '');
}

/** "Today", "Tomorrow", or the day. */
export function meetingNear(start: string, today: string): string {
  const days = (Date.parse(start.slice(0, 10)) - Date.parse(today)) / 86_400_000;
  if (days === 0) return 'Today';
  return days === 1 ? 'Tomorrow' : meetingDay(start, today);
}

const clock = new Intl.DateTimeFormat(undefined, {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** "9:00 AM to 9:30 AM" by the clock where one meets, as this laptop's owner writes times. */
export function meetingTimes({ start, minutes }: Timed): string {
  const begin = Date.parse(`${start}Z`);
  return `${clock.format(begin)} to ${clock.format(begin + minutes * 60_000)}`;
}

/** "Chicago time", for a zone of the IANA list. */
export function zoneWords(zone: string): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return zone === 'UTC' ? 'UTC' : `${city} time`;
}

/** Where one meets in a few words: "Her office", "Video". */
export function placeWords({ mode, place }: Readonly<{ mode: MeetingModeId; place: string }>) {
  if (place.trim() === '') return meetingModeName(mode);
  return mode === 'in-person' ? place : `${meetingModeName(mode)}, ${place}`;
}

/** Whom one meets, as a title: "Ana and Ben". @param names those that are known, by id */
export function withWords(people: readonly string[], names: ReadonlyMap<string, string>): string {
  const known = people.map((id) => ({ name: names.get(id) ?? 'somebody who is no longer here' }));
  return known.length === 0 ? 'Nobody yet' : nameList(known);
}

/** What the agenda asks for beside the length of the meeting, in one sentence; '' where it fits without a word. */
export function agendaLengthWords(asked: number, minutes: number, open: number): string {
  if (asked === 0) return '';
  const rest = minutes - asked;
  if (rest < 0) return `The agenda asks for ${asked} minutes; the meeting has ${minutes}.`;
  if (rest === 0) return `The agenda fills all ${minutes} minutes.`;
  const points = open === 1 ? 'one point without a length' : `${open} points without a length`;
  const left = open === 0 ? 'to think and to say thanks' : `for ${points}`;
  return `The agenda asks for ${asked} of ${minutes} minutes, which leaves ${rest} ${left}.`;
}
