import type { DayWritten } from '#shared/contract/journal-calendar';

/** "1 entry, 240 words". */
export function writtenWords({ entries, words }: Pick<DayWritten, 'entries' | 'words'>): string {
  return `${counted(entries, 'entry', 'entries')}, ${counted(words, 'word', 'words')}`;
}

/** "1 day", "12 days". */
export function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
