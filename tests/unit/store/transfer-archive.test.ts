import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/app-error';
import type { Entry } from '#shared/contract/journal';
import { type ArchiveEntry, archiveEntry } from '#shared/domain/archive';
import { documentLimits } from '#shared/domain/document-text';
import { noProperties } from '#shared/domain/entry-properties';
import { lineOf } from '../../../src/main/store/transfer/export/archive-files';
import { zipLines } from '../../../src/main/store/transfer/import/zip-lines';
import { dayOne, fixture, scratch, zipOf } from '../../support/import-fixtures';
import { importingVault } from './importing-vault';

async function linesIn(content: string, longest?: number): Promise<string[]> {
  const path = await zipOf({ 'entries.jsonl': content });
  const lines: string[] = [];
  for await (const line of zipLines(path, 'entries.jsonl', longest)) lines.push(line);
  return lines;
}

describe('the lines of an archive', () => {
  it('end at \\n alone, and letters in two chunks stay whole', async () => {
    const line = `a\u2028b\u2029c${'é€😀'.repeat(60_000)}`;
    expect(await linesIn(`${line}\n\nlast`)).toEqual([line, 'last']);
  });

  it('are refused beyond their longest', async () => {
    await expect(linesIn('x'.repeat(101), 100)).rejects.toBeInstanceOf(AppError);
    expect(await linesIn('x'.repeat(100), 100)).toHaveLength(1);
  });

  it('hold an entry with a history of more than 64 MB', async () => {
    expect((await linesIn('x y '.repeat(18_000_000)))[0]).toHaveLength(72_000_000);
  });

  it('of a damaged file are refused with a sentence', async () => {
    const path = await zipOf({ 'entries.jsonl': `${'a line\n'.repeat(500)}` });
    const bytes = readFileSync(path);
    bytes.fill(0xff, 46, 56);
    writeFileSync(path, bytes);
    const reading = zipLines(path, 'entries.jsonl').next();
    await expect(reading).rejects.toBeInstanceOf(AppError);
    await expect(reading).rejects.toThrow(/damaged/);
  });
});

/** An archive of a journal that was changed behind its back, restored in an empty one. */
async function restoredAfter(change: (vault: ReturnType<typeof importingVault>) => void) {
  const from = importingVault();
  await from.bring(fixture('jrnl.json'), 'jrnl');
  change(from);
  const path = join(scratch(), 'archive.zip');
  await from.archive(path);
  const to = importingVault();
  return { from, to, report: await to.bring(path, 'archive') };
}

describe('an archive restores what a journal may hold', () => {
  it('text as deep as a document may be', async () => {
    const { report } = await restoredAfter(({ connection }) => {
      let node: object = { type: 'paragraph' };
      for (let depth = 0; depth < documentLimits.depth - 5; depth += 1)
        node = { type: 'blockquote', content: [node] };
      const document = JSON.stringify({ type: 'doc', content: [node] });
      connection.prepare('UPDATE entry SET document = ?').run(document);
    });
    expect(report.added).toBeGreaterThan(0);
  });

  it('what came of signals, and entries of an archive made before that could be noted', async () => {
    const { from, to } = await restoredAfter(({ connection }) =>
      connection.exec(
        "INSERT INTO signal_note SELECT id, 'It went.' FROM entry ORDER BY id LIMIT 1",
      ),
    );
    expect(to.dump().signal_note).toEqual([expect.objectContaining({ note: 'It went.' })]);
    expect(to.dump().signal_note).toEqual(from.dump().signal_note);
    const { id } = from.listed()[0] ?? { id: '' };
    const { signalNote: _, ...before } = from.methods['journal.read']({ id }) as Entry;
    const older = { ...before, session: randomUUID(), settled: [], versions: [], source: null };
    expect(archiveEntry.parse(older).signalNote).toBe('');
  });

  it('an id of another program, however long', async () => {
    const { from, to } = await restoredAfter(({ connection }) =>
      connection
        .prepare('UPDATE entry_source SET source_id = source_id || ?')
        .run('x'.repeat(10_000)),
    );
    expect(to.dump().entry_source).toEqual(from.dump().entry_source);
  });
});

describe('an archive restored beside what is here', () => {
  it('finds a place for an entry whose minute is full', async () => {
    const from = importingVault();
    await from.bring(fixture('jrnl.json'), 'jrnl');
    const path = join(scratch(), 'archive.zip');
    await from.archive(path);
    const to = importingVault();
    await to.bring(fixture('jrnl.json'), 'jrnl');
    // The last place of each minute is taken, which is when it counts as full.
    to.connection.exec(`UPDATE entry SET position = position - position % 1024 + 1023
       WHERE position IN (SELECT max(position) FROM entry GROUP BY position / 1024)`);
    const { added } = await to.bring(path, 'archive');
    expect(added).toBeGreaterThan(0);
    expect(to.listed().filter(({ id }) => from.listed().some((one) => one.id === id))).toHaveLength(
      added,
    );
  });
});

describe('the settings and the bin of an archive', () => {
  it('never shorten the bin here, begin days through the journal, and purge nothing at once', async () => {
    const settings = { dayStartsAt: 4, binDays: 1, offersPrompts: true, smartQuotes: true };
    const { to } = await restoredAfter(({ connection }) => {
      connection.exec('UPDATE entry SET binned_at = 5');
      connection
        .prepare("INSERT INTO setting (name, value) VALUES ('journal', ?)")
        .run(JSON.stringify(settings));
    });
    expect(to.startedAt).toEqual([4]);
    const kept = to.connection.prepare("SELECT value FROM setting WHERE name = 'journal'").pluck();
    expect(JSON.parse(kept.get() as string)).toEqual({ ...settings, binDays: 30 });
    const oldest = to.connection.prepare('SELECT min(binned_at) FROM entry').pluck().get();
    expect(oldest).toBeGreaterThan(Date.UTC(2026, 10, 1));
  });

  it('purge nothing at once where the bin here keeps shorter than theirs did', async () => {
    const settings = { dayStartsAt: 4, binDays: 3650, offersPrompts: true, smartQuotes: true };
    const set = ({ connection }: Vault, binDays: number) =>
      connection
        .prepare("INSERT INTO setting (name, value) VALUES ('journal', ?)")
        .run(JSON.stringify({ ...settings, binDays }));
    const from = importingVault();
    await from.bring(fixture('jrnl.json'), 'jrnl');
    set(from, 3650);
    from.connection.prepare('UPDATE entry SET binned_at = ?').run(Date.UTC(2026, 7, 1));
    const path = join(scratch(), 'Journal.zip');
    await from.archive(path);
    const to = importingVault();
    set(to, 30);
    await to.bring(path, 'archive');
    const oldest = to.connection.prepare('SELECT min(binned_at) FROM entry').pluck().get();
    expect(oldest).toBeGreaterThan(Date.UTC(2026, 10, 1));
  });

  it('shows its own image, whatever it says of its bytes', async () => {
    const to = importingVault();
    await to.bring(await zipOf({ '2020-01-02.md': '![](x.gif)', 'x.gif': gif }), 'markdown');
    const here = to.connection.prepare('SELECT hash FROM image').pluck().get();
    const from = importingVault();
    await from.bring(await zipOf(dayOne), 'day-one');
    const image = from.connection.prepare('SELECT id, bytes FROM image LIMIT 1').get();
    const { id, bytes } = image as { id: string; bytes: Buffer };
    from.connection.prepare('UPDATE image SET hash = ? WHERE id = ?').run(here, id);
    const path = join(scratch(), 'Journal.zip');
    await from.archive(path);
    await to.bring(path, 'archive');
    const kept = to.connection.prepare('SELECT bytes FROM image WHERE id = ?').pluck().get(id);
    expect(kept).toEqual(bytes);
  });

  it('cancelled leaves nothing behind, people and goals included', async () => {
    const from = importingVault();
    await from.bring(await zipOf(dayOne), 'day-one');
    from.connection
      .prepare('INSERT INTO person (id, name, added_at, saved_at) VALUES (?, ?, 1, 2)')
      .run(randomUUID(), 'Kay');
    from.connection
      .prepare(
        "INSERT INTO goal VALUES (?, 'R01', 'research', 'this-year', 'active', NULL, 1, 1, 2, NULL)",
      )
      .run(randomUUID());
    const path = join(scratch(), 'Journal.zip');
    await from.archive(path);
    const to = importingVault();
    const before = to.dump();
    const { job } = await to.preview(path, 'archive');
    const running = to.importing['transfer.runImport']({ job }) as Promise<unknown>;
    const ended = expect(running).rejects.toMatchObject({ code: 'refused' });
    to.importing['transfer.cancelImport']({});
    await ended;
    expect(to.dump()).toEqual(before);
  });

  it('of text that repeats itself is no bomb', async () => {
    const from = importingVault();
    from.methods['journal.save']({
      id: randomUUID(),
      occurredAt: Date.UTC(2026, 0, 2),
      offsetMinutes: 0,
      title: '',
      document: {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'again and '.repeat(150_000) }] },
        ],
      },
      properties: noProperties,
      baseRevision: 0,
      session: randomUUID(),
    });
    const path = join(scratch(), 'Journal.zip');
    await from.archive(path);
    const to = importingVault();
    await to.bring(path, 'archive');
    expect(to.listed()).toEqual(from.listed());
  });
});

/** One pixel. */
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

type Vault = ReturnType<typeof importingVault>;

it('an entry longer than the reader takes is not written into an archive', () => {
  const entry = {
    day: '2026-11-24',
    versions: [{ title: 'x'.repeat(200) }],
  } as unknown as ArchiveEntry;
  expect(() => lineOf(entry, 100)).toThrow(/too long a history/);
  expect(lineOf(entry, 1_000).length).toBeGreaterThan(200);
});
