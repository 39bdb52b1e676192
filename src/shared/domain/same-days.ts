/**
 * The months and days whose earlier years belong to a day: its own, and on 28 February of a year
 * without a 29th that one too, so that what was written on it is not lost for three years.
 * @param day an ISO day
 * @returns such as ['02-28', '02-29']
 */
export function sameDaysOf(day: string): string[] {
  const monthDay = day.slice(5);
  const year = Number(day.slice(0, 4));
  return monthDay === '02-28' && !isLeapYear(year) ? ['02-28', '02-29'] : [monthDay];
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
