import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#shared/contract/journal';
import { childrenOf, plainText, visitNodes } from '#shared/domain/document-text';
import {
  dayOne,
  type Files,
  fixture,
  joplin,
  obsidian,
  png,
  scratch,
  tarOf,
  zipOf,
} from '../../support/import-fixtures';
import { importingVault } from './importing-vault';

type Vault = ReturnType<typeof importingVault>;

const read = ({ methods }: Vault, id: string) => methods['journal.read']({ id }) as Entry;
const typesIn = ({ document }: Entry) => {
  const types = new Set<string>();
  visitNodes(document.content, ({ type }) => types.add(type));
  return types;
};

function obsidianFolder(): string {
  const folder = scratch();
  cpSync(fixture('obsidian'), folder, { recursive: true });
  writeFileSync(join(folder, 'attachments/scan.png'), png);
  const changedAt = new Date('2026-03-04T09:30');
  utimesSync(join(folder, 'Ideas.md'), changedAt, changedAt);
  return folder;
}

function joplinFolder(): string {
  const folder = scratch();
  cpSync(fixture('joplin-md'), folder, { recursive: true });
  mkdirSync(join(folder, '_resources'), { recursive: true });
  writeFileSync(join(folder, '_resources/figure.png'), png);
  return folder;
}

/** A loss in one note or file. */
const lost = (what: string, ...where: string[]) => ({ what, count: 1, where, elsewhere: 0 });

describe('Markdown', () => {
  it('of Obsidian comes in with its days, tags, check lists, tables and images', async () => {
    const vault = importingVault();
    const { preview } = vault;
    const folder = obsidianFolder();
    expect(await preview(folder, 'markdown')).toMatchObject({
      entries: 3,
      first: '2026-03-02',
      last: '2026-03-04',
      images: 1,
      fresh: 3,
      losses: expect.arrayContaining([
        lost('days of notes that name none: the day the file was last changed', 'Ideas.md'),
        lost('images on the web: only what is in the export is kept', '2026-03-03.md'),
        lost('images that are not in the export', '2026-03-03.md'),
        lost('files that are neither notes nor images', 'attachments/paper.pdf'),
      ]),
    });
    expect(await vault.bring(folder, 'markdown')).toMatchObject({ added: 3, images: 1 });
    const [first] = vault.listed();
    expect(first).toMatchObject({ day: '2026-03-02', title: 'Morning', images: 1 });
    const entry = read(vault, first?.id ?? '');
    expect([...typesIn(entry)]).toEqual(
      expect.arrayContaining(['taskList', 'image', 'blockquote', 'table', 'tag']),
    );
    const text = plainText(entry.document);
    expect(text).toContain('Ward round with Okafor. Ask about the schedule. #call');
    expect(text).not.toContain('[[');
    const names = vault.connection.prepare('SELECT name FROM tag ORDER BY name').pluck().all();
    expect(names).toEqual(['call', 'clinic', 'teaching/bedside']);
  });

  it('that begins with a heading has it as its title, unless it has another', async () => {
    const vault = importingVault();
    const note = '# First call of the year\n\nQuiet until three.';
    await vault.bring(
      await zipOf({
        '2020-01-01.md': note,
        '2020-01-02 Clinic.md': note,
        '2020-01-03.md': '# Only *some* notes\n\nWords.',
        '2020-01-04.md': '#call is a tag',
        '2020-01-05.md': ' \n',
      }),
      'markdown',
    );
    const listed = vault
      .listed()
      .map(({ id, title }) => [title, plainText(read(vault, id).document)]);
    expect(listed).toEqual([
      ['First call of the year', 'Quiet until three.'],
      ['Clinic', 'First call of the year\nQuiet until three.'],
      ['', 'Only some notes\nWords.'],
      ['', '#call is a tag'],
      ['', ''],
    ]);
  });

  it('of Joplin comes in at the time it was created, with its front matter', async () => {
    const vault = importingVault();
    await vault.bring(joplinFolder(), 'markdown');
    const [entry] = vault.listed();
    expect(entry).toMatchObject({
      title: 'Grant aims',
      occurredAt: Date.UTC(2026, 1, 10, 18, 45, 30),
      images: 1,
    });
  });

  it('comes out of a ZIP as out of a folder', async () => {
    const vault = importingVault();
    expect(await vault.bring(await zipOf(obsidian), 'markdown')).toMatchObject({ added: 3 });
    // The file's own time differs there: a copy is no other note.
    expect(await vault.bring(obsidianFolder(), 'markdown')).toMatchObject({ added: 0, known: 3 });
  });

  it('follows no link out of its folder', async () => {
    const vault = importingVault();
    const folder = obsidianFolder();
    const outside = scratch();
    writeFileSync(join(outside, '2026-05-05.md'), 'secret');
    symlinkSync(outside, join(folder, 'linked'));
    symlinkSync(join(outside, '2026-05-05.md'), join(folder, '2026-05-06.md'));
    expect((await vault.preview(folder, 'markdown')).entries).toBe(3);
  });
});

it('names the first twenty notes that lose something, and says how many more there are', async () => {
  const vault = importingVault();
  const folder = scratch();
  for (let day = 10; day < 31; day += 1) {
    writeFileSync(join(folder, `2026-03-${day}.md`), '![a](one.png) ![b](two.png)');
  }
  const { losses } = await vault.preview(folder, 'markdown');
  expect(losses).toEqual([
    {
      what: 'images that are not in the export',
      count: 42,
      where: Array.from({ length: 20 }, (_, index) => `2026-03-${index + 10}.md`),
      elsewhere: 1,
    },
  ]);
});

describe('Day One', () => {
  it('comes in with its moments, zones, photographs, tags and stars', async () => {
    const vault = importingVault();
    const report = await vault.bring(await zipOf(dayOne), 'day-one');
    expect(report).toMatchObject({
      added: 2,
      images: 1,
      losses: [lost('sound recordings', '2026-01-12')],
    });
    const [night, plain] = vault.listed();
    expect(night).toMatchObject({
      title: 'Night float',
      day: '2026-01-09',
      offsetMinutes: -300,
      pinned: true,
      images: 1,
    });
    expect(plain).toMatchObject({ day: '2026-01-12', offsetMinutes: 60 });
    const entry = read(vault, night?.id ?? '');
    expect(plainText(entry.document)).toContain('Third admission. Thank the ED!');
    expect(entry.properties.tags).toHaveLength(2);
    const names = vault.connection.prepare('SELECT name FROM tag ORDER BY name').pluck().all();
    expect(names).toEqual(['nights', 'on-call']);
  });
});

describe('jrnl, RedNotebook, Joplin', () => {
  it('jrnl’s entries of one minute stay two', async () => {
    const vault = importingVault();
    expect(await vault.bring(fixture('jrnl.json'), 'jrnl')).toMatchObject({ added: 2 });
    expect(vault.listed()).toMatchObject([
      { title: 'Two consults before lunch.', day: '2026-01-05', pinned: false },
      { title: 'The letter came.', day: '2026-01-05', pinned: true },
    ]);
  });

  it('RedNotebook’s days come in with their markup and categories; an empty one is none', async () => {
    const vault = importingVault();
    expect(await vault.bring(fixture('rednotebook'), 'rednotebook')).toMatchObject({ added: 2 });
    const [first, second] = vault.listed().map(({ id }) => read(vault, id));
    const marks = new Set<string>();
    visitNodes(first?.document.content ?? [], (node) => {
      if (node.type === 'text') for (const { type } of node.marks ?? []) marks.add(type);
    });
    expect([...marks].sort()).toEqual(['bold', 'italic', 'strike', 'underline']);
    expect(typesIn(first as Entry)).toContain('bulletList');
    expect(plainText(second?.document ?? { type: 'doc', content: [] })).toContain(
      'Sepsis, learned to ask earlier',
    );
    expect(vault.connection.prepare('SELECT name FROM tag ORDER BY name').pluck().all()).toEqual(
      expect.arrayContaining(['rested']),
    );
  });

  it('Joplin’s notes come in with notebooks and tags as tags, and images; encrypted ones are told', async () => {
    const vault = importingVault();
    expect(await vault.bring(await tarOf(joplin), 'joplin')).toMatchObject({
      added: 1,
      images: 1,
      losses: [{ ...lost('notes that are encrypted: decrypt them in Joplin first'), where: [] }],
    });
    const [summary] = vault.listed();
    const entry = read(vault, summary?.id ?? '');
    expect(entry.title).toBe('Journal club');
    expect(entry.document.content.some(({ type }) => type === 'image')).toBe(true);
    expect(childrenOf(entry.document.content[0] as never)).toHaveLength(1);
    const names = vault.connection.prepare('SELECT name FROM tag ORDER BY name').pluck().all();
    expect(names).toEqual(['Reading', 'trials']);
  });
});

describe('a second import', () => {
  const sources: ReadonlyArray<
    readonly ['markdown' | 'day-one' | 'joplin' | 'jrnl' | 'rednotebook', () => Promise<string>]
  > = [
    ['markdown', async () => obsidianFolder()],
    ['day-one', () => zipOf(dayOne)],
    ['joplin', () => tarOf(joplin)],
    ['jrnl', async () => fixture('jrnl.json')],
    ['rednotebook', async () => fixture('rednotebook')],
  ];
  it.each(sources)('of %s adds nothing', async (source, path) => {
    const vault = importingVault();
    const { added } = await vault.bring(await path(), source);
    const { import: _first, ...before } = vault.dump();
    const again = await vault.bring(await path(), source);
    expect(again).toMatchObject({ added: 0, updated: 0, known: added });
    const { import: _second, ...after } = vault.dump();
    expect(after).toEqual(before);
  });

  it('brings what changed there, unless it was changed here too; what is in the bin stays there', async () => {
    const vault = importingVault();
    const folder = obsidianFolder();
    await vault.bring(folder, 'markdown');
    const [first, second] = vault.listed();
    writeFileSync(join(folder, '2026-03-02.md'), 'Rewritten there.');
    expect(await vault.bring(folder, 'markdown')).toMatchObject({ added: 0, updated: 1, known: 2 });
    expect(plainText(read(vault, first?.id ?? '').document)).toBe('Rewritten there.');

    const entry = read(vault, second?.id ?? '');
    vault.methods['journal.save']({
      ...entry,
      title: 'Changed here',
      baseRevision: entry.revision,
      session: entry.id,
    });
    writeFileSync(join(folder, '2026-03-03.md'), 'Changed there too.');
    vault.methods['journal.bin']({ ids: [first?.id ?? ''] });
    expect(await vault.bring(folder, 'markdown')).toMatchObject({
      added: 0,
      updated: 0,
      leftAlone: 1,
      binned: 1,
    });
    expect(read(vault, second?.id ?? '').title).toBe('Changed here');
  });
});

describe('all or nothing', () => {
  const many = (count: number): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `2020-01-01 note ${index}.md`,
        `Note ${index} #made`,
      ]),
    );

  it('a cancelled import leaves nothing behind', async () => {
    const vault = importingVault();
    const before = vault.dump();
    const { job } = await vault.preview(
      await zipOf({ ...many(400), 'x.png': png, '2020-01-02.md': '![](x.png)' }),
      'markdown',
    );
    const running = vault.importing['transfer.runImport']({ job }) as Promise<unknown>;
    const ended = expect(running).rejects.toMatchObject({ code: 'refused' });
    await new Promise((resolve) => setTimeout(resolve, 30));
    vault.importing['transfer.cancelImport']({});
    await ended;
    expect(vault.dump()).toEqual(before);
  });

  it('an import that a crash cut short is taken out at the next opening', async () => {
    const vault = importingVault();
    await vault.bring(fixture('jrnl.json'), 'jrnl');
    const { connection } = vault;
    // What a crash leaves: an import without an end, and some of its entries.
    connection.prepare("INSERT INTO import VALUES ('cut', 'markdown', 'Notes', 1, NULL)").run();
    const [first] = vault.listed();
    connection.prepare("INSERT INTO import_entry VALUES ('cut', ?, 1)").run(first?.id);
    const reopened = importingVault(connection);
    expect(reopened.listed().map(({ title }) => title)).toEqual(['The letter came.']);
    expect(
      connection.prepare('SELECT count(*) FROM import WHERE finished_at IS NULL').pluck().get(),
    ).toBe(0);
  });

  it('what was changed while an import ran stays when it is cancelled or cut short', async () => {
    const vault = importingVault();
    const { job } = await vault.preview(await zipOf(many(400)), 'markdown');
    const running = vault.importing['transfer.runImport']({ job }) as Promise<unknown>;
    const ended = expect(running).rejects.toMatchObject({
      message:
        'The import was cancelled. One entry that you changed meanwhile stayed in the journal.',
    });
    while (vault.listed().length === 0) await new Promise(setImmediate);
    const id = vault.listed()[0]?.id ?? '';
    const entry = read(vault, id);
    vault.methods['journal.save']({
      ...entry,
      title: 'Mine now',
      baseRevision: entry.revision,
      session: randomUUID(),
    });
    vault.importing['transfer.cancelImport']({});
    await ended;
    expect(vault.listed().map(({ title }) => title)).toEqual(['Mine now']);
    // The same where a crash cuts it short.
    const { connection } = vault;
    connection.prepare('UPDATE import SET finished_at = NULL').run();
    connection.prepare('INSERT INTO import_entry SELECT id, ?, 1 FROM import').run(id);
    expect(
      importingVault(connection)
        .listed()
        .map(({ title }) => title),
    ).toEqual(['Mine now']);
  });

  it('no word of a cancelled import stays in the search index', async () => {
    const vault = importingVault();
    const notes = Object.fromEntries(
      Object.keys(many(400)).map((name) => [name, 'Xylocanary was written here.']),
    );
    const { job } = await vault.preview(await zipOf(notes), 'markdown');
    const running = vault.importing['transfer.runImport']({ job }) as Promise<unknown>;
    const ended = expect(running).rejects.toMatchObject({ code: 'refused' });
    while (vault.listed().length === 0) await new Promise(setImmediate);
    vault.importing['transfer.cancelImport']({});
    await ended;
    const blocks = vault.connection
      .prepare<[], Buffer>('SELECT block FROM entry_search_data')
      .pluck()
      .all();
    expect(blocks.filter((block) => block.includes('xylocan'))).toEqual([]);
  });

  it('more entries of one day than a minute holds spread over the next minutes', async () => {
    const vault = importingVault();
    expect(await vault.bring(await zipOf(many(1_300)), 'markdown')).toMatchObject({ added: 1_300 });
  });
});

describe('the archive', () => {
  it('restored in an empty vault makes the same archive again', async () => {
    const first = importingVault();
    await first.bring(obsidianFolder(), 'markdown');
    await first.bring(await zipOf(dayOne), 'day-one');
    const [entry] = first.listed();
    const stored = read(first, entry?.id ?? '');
    first.connection
      .prepare('INSERT INTO person (id, name, added_at, saved_at) VALUES (?, ?, 1, 2)')
      .run('0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6b', 'Kay');
    first.connection
      .prepare(
        "INSERT INTO goal VALUES ('0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6c', 'R01', 'research', 'this-year', 'active', NULL, 1, 1, 2, NULL)",
      )
      .run();
    first.methods['journal.save']({
      ...stored,
      title: 'With everything',
      document: {
        type: 'doc',
        content: [
          ...stored.document.content,
          {
            type: 'paragraph',
            content: [
              {
                type: 'person',
                attrs: { id: '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6b', label: 'Kay' },
              },
              {
                type: 'text',
                text: ' asked',
                marks: [
                  {
                    type: 'passage',
                    attrs: {
                      id: '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6d',
                      kind: 'bring-up',
                      personId: '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6b',
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
      properties: {
        ...stored.properties,
        areas: ['research', 'teaching'],
        goals: ['0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6c'],
        energy: 'good',
        signal: 'barrier',
      },
      baseRevision: stored.revision,
      session: '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6e',
    });
    first.methods['journal.settlePassage']({
      entryId: stored.id,
      id: '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6d',
      isSettled: true,
    });
    first.methods['journal.closeSignal']({
      id: stored.id,
      isClosed: true,
      note: 'The form went, after one call of the chair.',
    });
    first.methods['journal.pin']({ ids: [stored.id], pinned: true });
    first.methods['journal.bin']({ ids: [first.listed().at(-1)?.id ?? ''] });
    first.methods['journal.savePrompt']({
      id: '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a70',
      text: 'What was left unsaid?',
    });
    first.methods['journal.usePrompt']({ promptId: 'week-1', outcome: 'skipped' });
    first.methods['journal.hideTemplate']({ id: 'clinic', isHidden: true });
    first.connection
      .prepare("INSERT INTO setting VALUES ('journal', ?)")
      .run(
        JSON.stringify({ dayStartsAt: 4, binDays: 30, offersPrompts: true, smartQuotes: false }),
      );

    const folder = scratch();
    await first.archive(join(folder, 'first.zip'));
    const second = importingVault();
    expect(await second.bring(join(folder, 'first.zip'), 'archive')).toMatchObject({
      added: 5,
      known: 0,
      images: 1,
    });
    await second.archive(join(folder, 'second.zip'));
    const { archiveFiles, contents } = await unzipped(folder);
    const [one, other] = contents;
    for (const name of new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])) {
      if (name === archiveFiles.header) continue;
      const lines = (files: typeof one) => String(files?.get(name)).split('\n');
      expect(lines(other), name).toEqual(lines(one));
    }
    expect(await second.bring(join(folder, 'first.zip'), 'archive')).toMatchObject({
      added: 0,
      known: 5,
    });
    // What was imported once is known in the restored journal too.
    expect(await second.bring(obsidianFolder(), 'markdown')).toMatchObject({ added: 0 });
  });
});

async function unzipped(folder: string) {
  const { archiveFiles } = await import('#shared/domain/archive');
  const { zipFiles } = await import('../../../src/main/store/transfer/import/zip-files');
  const contents = [];
  for (const name of ['first.zip', 'second.zip']) {
    const zip = await zipFiles(join(folder, name));
    const files = new Map<string, Buffer>();
    await zip.read(new Set(zip.list.map(({ path }) => path)), async (path, bytes) => {
      files.set(path, bytes);
    });
    zip.close();
    contents.push(files);
  }
  expect(readFileSync(join(folder, 'first.zip')).length).toBeGreaterThan(500);
  return { archiveFiles, contents };
}
