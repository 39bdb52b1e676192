import type { ImportSource } from '../contract/transfer-import';

/** What a person is told about each program: what to export there, and what to choose here. */
export const importSources: readonly Readonly<{
  id: ImportSource;
  name: string;
  /** How to get the file or folder. */
  advice: string;
  takes: readonly ('file' | 'folder')[];
}>[] = [
  {
    id: 'markdown',
    name: 'Markdown, as Obsidian and Joplin write it',
    advice:
      'A folder of .md files, or a ZIP of one. Days are read from front matter or from file names such as 2026-11-24.md; images beside the notes come too.',
    takes: ['folder', 'file'],
  },
  {
    id: 'day-one',
    name: 'Day One',
    advice: 'In Day One, export as JSON. Choose the ZIP it makes, photographs and all.',
    takes: ['file'],
  },
  {
    id: 'joplin',
    name: 'Joplin (JEX)',
    advice: 'In Joplin, File, Export all, JEX. Notebooks become tags.',
    takes: ['file'],
  },
  {
    id: 'jrnl',
    name: 'jrnl',
    advice: 'In a terminal: jrnl --format json --file journal.json. Choose that file.',
    takes: ['file'],
  },
  {
    id: 'rednotebook',
    name: 'RedNotebook',
    advice: 'Choose its data folder, with a file a month such as 2026-11.txt, or a ZIP of it.',
    takes: ['folder', 'file'],
  },
  {
    id: 'archive',
    name: 'Preround archive',
    advice: 'The ZIP that “Export” makes as an archive: everything comes back as it was.',
    takes: ['file'],
  },
];

/** The name people read for a source. */
export function importSourceName(id: ImportSource): string {
  return importSources.find((source) => source.id === id)?.name ?? id;
}
