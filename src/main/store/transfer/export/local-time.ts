/** The clock on the wall, and the moment with its offset as in ISO 8601: 2026-11-23T14:05:00+01:00. */
export function localTime(occurredAt: number, offsetMinutes: number) {
  const wall = new Date(occurredAt + offsetMinutes * 60_000).toISOString();
  const ahead = Math.abs(offsetMinutes);
  const two = (value: number) => String(value).padStart(2, '0');
  const offset = `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
  return { day: wall.slice(0, 10), time: wall.slice(11, 16), iso: `${wall.slice(0, 19)}${offset}` };
}
