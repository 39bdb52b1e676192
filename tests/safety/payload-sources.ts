import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';

type Made = Readonly<{ path: string; bytes: Buffer | null }>;

/** A journal of each program that can be imported, with these words in every place it keeps some. */
export const payloadSources: ReadonlyArray<
  Readonly<{
    source: string;
    label: RegExp;
    button: string;
    make: (payloads: readonly string[], folder: string) => Promise<Made>;
  }>
> = [
  {
    source: 'Markdown',
    label: /^Markdown/,
    button: 'Choose folder…',
    async make(payloads, folder) {
      inParts(payloads).forEach((some, index) => {
        const title = JSON.stringify(some[0]);
        const tags = JSON.stringify(some.map((text) => text.slice(0, 60)));
        const text = `---\ntitle: ${title}\ntags: ${tags}\n---\n${some.join('\n\n')}\n`;
        writeFileSync(
          join(folder, `2025-01-${String((index % 28) + 1).padStart(2, '0')} ${index}.md`),
          text,
        );
      });
      return { path: '', bytes: null };
    },
  },
  {
    source: 'Day One',
    label: /^Day One/,
    button: 'Choose file…',
    async make(payloads) {
      const entries = inParts(payloads).map((some, index) => ({
        uuid: some.join('').slice(0, 200) + index,
        creationDate: '2025-01-10T04:30:00Z',
        timeZone: some[1]?.slice(0, 40),
        text: `# ${some[0]}\n\n${some.join('\n\n')}`,
        tags: some.map((text) => text.slice(0, 60)),
      }));
      return { path: 'x.zip', bytes: await zip({ 'Journal.json': JSON.stringify({ entries }) }) };
    },
  },
  {
    source: 'jrnl',
    label: /^jrnl/,
    button: 'Choose file…',
    async make(payloads) {
      const entries = payloads.map((text) => ({
        title: text,
        body: text,
        date: '2025-01-10',
        time: '04:30',
        tags: [text.slice(0, 60)],
        starred: true,
      }));
      return { path: 'x.json', bytes: Buffer.from(JSON.stringify({ entries })) };
    },
  },
  {
    source: 'RedNotebook',
    label: /^RedNotebook/,
    button: 'Choose folder…',
    async make(payloads, folder) {
      const days = inParts(payloads)
        .slice(0, 28)
        .map((some, index) => {
          const text = JSON.stringify(some.join('\n\n'));
          return `${index + 1}: {text: ${text}, ${JSON.stringify(some[0])}: {${JSON.stringify(some[1])}: null}}`;
        });
      writeFileSync(join(folder, '2025-01.txt'), `${days.join('\n')}\n`);
      return { path: '', bytes: null };
    },
  },
  {
    source: 'Joplin',
    label: /^Joplin/,
    button: 'Choose file…',
    async make(payloads) {
      const tar = pack();
      inParts(payloads).forEach((some, index) => {
        const id = String(index).padStart(32, '0');
        const body = some.join('\n\n');
        const facts = `id: ${id}\ncreated_time: 2025-01-10T04:30:00.000Z\ntype_: 1`;
        tar.entry({ name: `${id}.md` }, Buffer.from(`${some[0]}\n\n${body}\n\n${facts}`));
      });
      tar.finalize();
      return { path: 'x.jex', bytes: await buffer(tar) };
    },
  },
  {
    source: 'Preround archive',
    label: /^Preround archive/,
    button: 'Choose file…',
    async make(payloads) {
      const uuid = (number: number) =>
        `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
      const entries = inParts(payloads).map((some, index) => ({
        id: uuid(index),
        occurredAt: 1_736_483_400_000,
        offsetMinutes: 0,
        day: '2025-01-10',
        title: some[0],
        document: {
          type: 'doc',
          content: some.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
        },
        properties: { areas: [], goals: [], tags: [], energy: null, signal: null },
        pinned: true,
        signalClosedAt: null,
        revision: 1,
        savedAt: 1,
        binnedAt: null,
        session: uuid(index),
        settled: [],
        versions: [],
        source: null,
      }));
      const header = {
        format: 'preround-archive',
        version: 1,
        madeAt: 1,
        app: payloads[0],
        scope: 'all',
        entries: entries.length,
        images: 0,
      };
      const journal = {
        people: payloads.map((name, index) => ({
          id: uuid(index),
          name,
          addedAt: 1,
          savedAt: 1,
          removedAt: null,
        })),
        tags: [],
        goals: [],
        imports: [],
        prompts: [],
        promptUses: [],
        templates: [],
        hiddenAids: [],
        savedSearches: [],
        settings: null,
      };
      const files = {
        'archive.json': JSON.stringify(header),
        'journal.json': JSON.stringify(journal),
        'images.jsonl': '',
        'entries.jsonl': entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
      };
      return { path: 'x.zip', bytes: await zip(files) };
    },
  },
];

/** Thirty in one entry, so that all of them are opened. Halves of characters are no file's to hold. */
function inParts(payloads: readonly string[]): string[][] {
  const whole = payloads.map((text) => text.toWellFormed());
  return Array.from({ length: Math.ceil(whole.length / 30) }, (_, index) =>
    whole.slice(index * 30, index * 30 + 30),
  );
}

async function zip(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const made = new ZipFile();
  for (const [name, content] of Object.entries(files)) made.addBuffer(Buffer.from(content), name);
  made.end();
  return buffer(made.outputStream);
}
