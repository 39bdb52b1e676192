type Month = Readonly<{ month: string; entries: number }>;
type Year = Readonly<{ year: string; months: readonly (Month & Readonly<{ row: number }>)[] }>;

/** Months, newest first, by year, each with the row of the list at which it begins. */
export function monthRows(months: readonly Month[]): Year[] {
  const years: { year: string; months: (Month & { row: number })[] }[] = [];
  let row = 0;
  for (const each of months) {
    const year = each.month.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.months.push({ ...each, row });
    else years.push({ year, months: [{ ...each, row }] });
    row += each.entries;
  }
  return years;
}
