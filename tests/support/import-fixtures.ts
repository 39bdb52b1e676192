import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { pack } from 'tar-stream';
import { onTestFinished } from 'vitest';
import { ZipFile } from 'yazl';

/** A real PNG of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const fixture = (name: string) => join(import.meta.dirname, '../fixtures/import', name);

export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'preround-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Files = Readonly<Record<string, string | Buffer>>;

/** Writes a ZIP of these files. Returns its path. */
export async function zipOf(files: Files, path = join(scratch(), 'export.zip')): Promise<string> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date('2026-03-04T09:30') });
  }
  zip.end();
  writeFileSync(path, await buffer(zip.outputStream));
  return path;
}

/** Writes a tar of these files. Returns its path. */
export async function tarOf(files: Files, path = join(scratch(), 'export.jex')): Promise<string> {
  const tar = pack();
  const out = createWriteStream(path);
  tar.pipe(out);
  for (const [name, content] of Object.entries(files)) tar.entry({ name }, Buffer.from(content));
  tar.finalize();
  await finished(out);
  return path;
}

/** Day One's export, as version 2024 writes it. */
export const dayOne: Files = {
  'Journal.json': JSON.stringify({
    metadata: { version: '1.0' },
    entries: [
      {
        uuid: 'A1B2C3D4E5F60718293A4B5C6D7E8F90',
        creationDate: '2026-01-10T04:30:00Z',
        modifiedDate: '2026-01-10T05:00:00Z',
        timeZone: 'America\\/New_York'.replace('\\', ''),
        text: '# Night float\n\nThird admission\\. Thank [the ED](https://example.org)\\!\n\n![](dayone-moment://0F1E2D3C4B5A69788796A5B4C3D2E1F0)\n',
        richText: '{"contents":[]}',
        tags: ['nights', 'on call'],
        starred: true,
        photos: [
          {
            identifier: '0F1E2D3C4B5A69788796A5B4C3D2E1F0',
            md5: '0cc175b9c0f1b6a831c399e269772661',
            type: 'png',
            orderInEntry: 0,
          },
        ],
        location: { latitude: 40.7, longitude: -74, placeName: 'Hospital' },
      },
      {
        uuid: 'B1B2C3D4E5F60718293A4B5C6D7E8F90',
        creationDate: '2026-01-12T12:00:00Z',
        timeZone: 'Europe/Berlin',
        text: 'No photo here.',
        audios: [{}],
      },
    ],
  }),
  'photos/0cc175b9c0f1b6a831c399e269772661.png': png,
};

const id = (letter: string) => letter.repeat(32);
const facts = (lines: Readonly<Record<string, string>>) =>
  Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

/** Joplin's JEX: a note with an image and a tag in a notebook, and a note that is encrypted. */
export const joplin: Files = {
  [`${id('a')}.md`]: `Journal club\n\nRead the trial again.\n\n![figure](:/${id('d')})\n\n${facts({
    id: id('a'),
    parent_id: id('b'),
    created_time: '2026-02-01T09:00:00.000Z',
    updated_time: '2026-02-02T09:00:00.000Z',
    user_created_time: '2026-02-01T09:00:00.000Z',
    encryption_applied: '0',
    type_: '1',
  })}`,
  [`${id('b')}.md`]: `Reading\n\n${facts({ id: id('b'), parent_id: '', type_: '2' })}`,
  [`${id('c')}.md`]: `trials\n\n${facts({ id: id('c'), type_: '5' })}`,
  [`${id('e')}.md`]: facts({ id: id('e'), note_id: id('a'), tag_id: id('c'), type_: '6' }),
  [`${id('d')}.md`]: `figure.png\n\n${facts({ id: id('d'), mime: 'image/png', type_: '4' })}`,
  [`${id('f')}.md`]: facts({
    id: id('f'),
    parent_id: id('b'),
    created_time: '2026-02-03T09:00:00.000Z',
    encryption_applied: '1',
    type_: '1',
  }),
  [`resources/${id('d')}.png`]: png,
};

/** A folder of the repository's fixtures as a ZIP's files, with images put beside the notes. */
export const obsidian: Files = {
  '2026-03-02.md': readFileSync(fixture('obsidian/2026-03-02.md')),
  '2026-03-03.md': readFileSync(fixture('obsidian/2026-03-03.md')),
  'Ideas.md': readFileSync(fixture('obsidian/Ideas.md')),
  'attachments/scan.png': png,
  'attachments/paper.pdf': readFileSync(fixture('obsidian/attachments/paper.pdf')),
  '.obsidian/app.json': '{}',
};
