const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names as a sentence lists them, of more than three the first two: "Ana, Ben and 2 more". */
export function nameList(named: readonly Readonly<{ name: string }>[]): string {
  const names = named.map(({ name }) => name);
  return and.format(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names);
}

/** Words as a sentence lists them, all of them: "mentor, coach and peer". */
export function wordList(words: readonly string[]): string {
  return and.format(words);
}

/** "1 area", "3 areas". */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
