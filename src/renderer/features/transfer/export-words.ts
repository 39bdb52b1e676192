import type { ExportedEntry, ExportSelection } from '#shared/contract/transfer-export';

export type Format = 'markdown' | 'pdf' | 'archive' | 'text';

export const formats = [
  {
    id: 'markdown',
    name: 'Markdown',
    description: 'One text file an entry and its images, in a ZIP. Most note apps read it.',
  },
  {
    id: 'pdf',
    name: 'Book',
    description: 'A PDF to read and print: a title page, the months, the entries.',
  },
  {
    id: 'archive',
    name: 'Archive',
    description:
      'All of the journal, earlier versions too, to bring back into Preround. JSON in a ZIP. The board is not in it.',
  },
  { id: 'text', name: 'Plain text', description: 'One file with the words alone.' },
] as const;

const number = new Intl.NumberFormat('en-GB');
const shortDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "1 entry", "3,400 entries". */
export function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** "23 Nov 2026". */
export function dayWords(day: string): string {
  return shortDay.format(Date.parse(`${day}T00:00Z`));
}

/** What to call an entry in a list: its title, or how its text begins. */
export function entryName({ title, opening }: Pick<ExportedEntry, 'title' | 'opening'>): string {
  return title.trim() || opening.trim() || 'Untitled';
}

/** What an export is of, as the page's headings name it. */
export function exportedThing(selection: ExportSelection): 'journal' | 'entry' | 'entries' {
  if (selection.kind === 'all') return 'journal';
  return selection.kind === 'entries' && selection.ids.length === 1 ? 'entry' : 'entries';
}

/** The line under the page's heading: what the export begins with. */
export function selectionWords(selection: ExportSelection): string {
  switch (selection.kind) {
    case 'all':
      return 'All of the journal.';
    case 'entries':
      return selection.ids.length === 1 ? 'One entry.' : 'The entries you chose.';
    case 'search':
      return selection.query.trim() === ''
        ? 'The entries your filters find.'
        : `The entries a search for “${selection.query.trim()}” finds.`;
  }
}

/** "3 entries from 2 Mar 2026 to 23 Nov 2026, with 1,204 words and 2 images." */
export function countWords(entries: readonly ExportedEntry[], showImages: boolean): string {
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last) return 'No entries.';
  const span =
    first.day === last.day
      ? `of ${dayWords(first.day)}`
      : `from ${dayWords(first.day)} to ${dayWords(last.day)}`;
  const words = entries.reduce((sum, entry) => sum + entry.words, 0);
  const images = entries.reduce((sum, entry) => sum + entry.images, 0);
  const pictures = showImages && images > 0 ? ` and ${counted(images, 'image', 'images')}` : '';
  return `${counted(entries.length, 'entry', 'entries')} ${span}, with ${counted(words, 'word', 'words')}${pictures}.`;
}

/** The name a file is offered under. @param today an ISO day */
export function fileName(entries: readonly ExportedEntry[], today: string, title: string): string {
  const [only] = entries;
  if (entries.length === 1 && only) return `${only.day} ${entryName(only)}`.slice(0, 80).trim();
  return `${title.trim() || 'Journal'} ${today}`.slice(0, 80);
}
