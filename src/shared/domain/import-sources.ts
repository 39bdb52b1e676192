import type { ImportSource } from '../contract/transfer-import';

/** What a person is told about each program: what to export there, and what to choose here. */
export const importSources: readonly Readonly<{
  id: ImportSource;
  name: string;
  description: string;
  /** How to get the file or folder. */
  advice: string;
  takes: readonly ('file' | 'folder')[];
}>[] = [
  {
    id: 'markdown',
    name: 'Markdown',
    description: 'Obsidian, Joplin, any folder of notes',
    advice:
      'A folder of .md files, or a ZIP of one. Days are read from front matter or from file names such as 2026-11-24.md, else a note has the day its file was last changed; images beside the notes come too.',
    takes: ['folder', 'file'],
  },
  {
    id: 'day-one',
    name: 'Day One',
    description: 'JSON in a ZIP, photographs included',
    advice: 'In Day One, export as JSON. Choose the ZIP it makes, photographs and all.',
    takes: ['file'],
  },
  {
    id: 'joplin',
    name: 'Joplin',
    description: 'A JEX file, with tags and notebooks',
    advice: 'In Joplin, File, Export all, JEX. Notebooks become tags.',
    takes: ['file'],
  },
  {
    id: 'jrnl',
    name: 'jrnl',
    description: 'A JSON file',
    advice: 'In a terminal: jrnl --format json --file journal.json. Choose that file.',
    takes: ['file'],
  },
  {
    id: 'rednotebook',
    name: 'RedNotebook',
    description: 'Its data folder, a file a month',
    advice: 'Choose its data folder, with a file a month such as 2026-11.txt, or a ZIP of it.',
    takes: ['folder', 'file'],
  },
  {
    id: 'archive',
    name: 'Preround archive',
    description: 'All of it, as it was',
    advice: 'The ZIP that “Export” makes as an archive: everything comes back as it was.',
    takes: ['file'],
  },
];
