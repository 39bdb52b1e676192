import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import yauzl from 'yauzl';
import {
  archiveEntry,
  archiveFiles,
  archiveHeader,
  archiveImage,
  archiveJournal,
} from '#shared/domain/archive';
import type { EntryDocument } from '#shared/domain/document-text';
import { entrySaver } from '../../../src/main/store/journal/save-entry';
import { exportHandlers } from '../../../src/main/store/transfer/export-handlers';
import { openScratch } from './scratch-database';

const now = Date.UTC(2026, 10, 23, 9, 30);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function vault(clock = () => now) {
  const connection = openScratch();
  const folder = mkdtempSync(join(tmpdir(), 'preround-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'out.zip');
  const save = entrySaver({ connection, dayStartsAt: () => 0 });
  const exporting = exportHandlers({
    connection,
    clock,
    changed: () => {},
    grantedPath: (_place, purpose) => (purpose === 'write' ? path : undefined),
    saveEntry: save,
    search: async () => ({ hits: [], total: 0, next: null }),
    app: '0.0.0',
  });
  const write = (
    title: string,
    document: EntryDocument,
    properties: Partial<Parameters<typeof save>[0]['properties'] & object> = {},
  ) => {
    const id = randomUUID();
    save(
      {
        id,
        occurredAt: now,
        offsetMinutes: 60,
        title,
        document,
        properties: { areas: [], goals: [], tags: [], energy: null, signal: null, ...properties },
        baseRevision: 0,
        session: randomUUID(),
      },
      now,
    );
    return id;
  };
  const run = (ids: string[], format: 'markdown' | 'archive' | 'text', isWhole = false) =>
    exporting.handlers['transfer.runExport']({
      place: randomUUID(),
      format,
      ids,
      withImages: true,
      isWhole,
    });
  return { connection, folder, path, save, exporting, write, run };
}

async function unzip(path: string): Promise<Map<string, Buffer>> {
  const zip = await yauzl.openPromise(path);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}

const paragraph = (text: string): EntryDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** An entry with every feature, in a vault with one of everything. */
function fullVault() {
  const made = vault();
  const { connection, save } = made;
  const [personId, tagId, goalId, imageId, passageId, id] = Array.from({ length: 6 }, () =>
    randomUUID(),
  ) as [string, string, string, string, string, string];
  connection
    .prepare('INSERT INTO person (id, name, added_at, saved_at) VALUES (?, ?, 1, 2)')
    .run(personId, 'Kay Köhler');
  connection.prepare('INSERT INTO tag VALUES (?, ?, ?, 1, 2, 3)').run(tagId, 'grants', 'grants');
  connection
    .prepare(
      "INSERT INTO goal VALUES (?, 'R01', 'research', 'this-year', 'active', '2027-01-01', 1, 1, 2, NULL)",
    )
    .run(goalId);
  connection
    .prepare("INSERT INTO image VALUES (?, 'hash', 'image/png', 1, 1, 5, ?)")
    .run(imageId, png);
  connection.prepare("INSERT INTO own_prompt VALUES (?, 'Why?', 1, 2)").run(randomUUID());
  connection.prepare("INSERT INTO prompt_use VALUES ('why', 7, 'skipped')").run();
  connection
    .prepare("INSERT INTO own_template VALUES (?, 'Clinic', ?, 1, 2)")
    .run(randomUUID(), JSON.stringify(paragraph('t')));
  connection.prepare("INSERT INTO hidden_aid VALUES ('prompt', 'week-1')").run();
  const properties = {
    areas: ['research' as const],
    goals: [goalId],
    tags: [tagId],
    energy: 'good' as const,
    signal: 'barrier' as const,
  };
  const draft = { id, occurredAt: now, offsetMinutes: 60, title: 'Offer: “yes”?', properties };
  save({ ...draft, document: paragraph('before'), baseRevision: 0, session: randomUUID() }, now);
  save(
    {
      ...draft,
      document: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'person', attrs: { id: personId, label: 'Kay Old' } },
              {
                type: 'text',
                text: ' asked',
                marks: [{ type: 'passage', attrs: { id: passageId, kind: 'bring-up', personId } }],
              },
            ],
          },
          { type: 'image', attrs: { id: imageId, alt: 'Scan', width: 1, height: 1 } },
        ],
      },
      baseRevision: 1,
      session: randomUUID(),
    },
    now + 1,
  );
  connection.prepare('UPDATE passage SET settled_at = 9').run();
  connection.prepare('UPDATE entry SET pinned = 1, signal_closed_at = 8').run();
  connection.prepare("INSERT INTO signal_note VALUES (?, 'I stayed.')").run(id);
  const importId = randomUUID();
  connection.prepare("INSERT INTO import VALUES (?, 'obsidian', 'Notes', 1, 2)").run(importId);
  connection
    .prepare("INSERT INTO entry_source VALUES (?, ?, 'obsidian', 'a.md', 'h', 1)")
    .run(id, importId);
  return { ...made, id, imageId, personId };
}

it('writes an archive in which everything of an entry is', async () => {
  const { run, path, id, imageId } = fullVault();
  await run([id], 'archive', true);
  const files = await unzip(path);
  expect([...files.keys()]).toEqual([
    archiveFiles.guide,
    archiveFiles.header,
    archiveFiles.journal,
    archiveFiles.images,
    `images/${imageId}.png`,
    archiveFiles.entries,
  ]);
  const json = (name: string) => JSON.parse(String(files.get(name)));
  expect(archiveHeader.parse(json(archiveFiles.header))).toMatchObject({
    version: 1,
    scope: 'all',
    entries: 1,
    images: 1,
    madeAt: now,
  });
  const journal = archiveJournal.parse(json(archiveFiles.journal));
  expect(journal.people).toMatchObject([{ name: 'Kay Köhler', removedAt: null }]);
  expect(journal.tags).toMatchObject([{ name: 'grants', removedAt: 3 }]);
  expect(journal.goals).toMatchObject([{ title: 'R01', dueOn: '2027-01-01' }]);
  for (const list of ['prompts', 'promptUses', 'templates', 'hiddenAids', 'imports'] as const) {
    expect(journal[list], list).toHaveLength(1);
  }
  expect(archiveImage.parse(json(archiveFiles.images))).toMatchObject({
    id: imageId,
    hash: 'hash',
  });
  expect(files.get(`images/${imageId}.png`)).toEqual(png);
  const entry = archiveEntry.parse(json(archiveFiles.entries));
  expect(entry).toMatchObject({
    id,
    pinned: true,
    signalClosedAt: 8,
    signalNote: 'I stayed.',
    revision: 2,
    settled: [{ at: 9 }],
    versions: [{ revision: 1, document: paragraph('before') }],
    source: { source: 'obsidian', sourceId: 'a.md' },
  });
});

it('makes the same bytes of the same journal, at another time but for the header', async () => {
  let at = now;
  const made = fullVault();
  await made.run([made.id], 'archive', true);
  const first = readFileSync(made.path);
  await made.run([made.id], 'archive', true);
  expect(readFileSync(made.path).equals(first)).toBe(true);
  const later = exportHandlers({
    connection: made.connection,
    clock: () => (at += 60_000),
    changed: () => {},
    grantedPath: () => join(made.folder, 'later.zip'),
    saveEntry: made.save,
    search: async () => ({ hits: [], total: 0, next: null }),
    app: '0.0.0',
  });
  await later.handlers['transfer.runExport']({
    place: randomUUID(),
    format: 'archive',
    ids: [made.id],
    withImages: true,
    isWhole: true,
  });
  const [before, after] = await Promise.all([
    unzip(made.path),
    unzip(join(made.folder, 'later.zip')),
  ]);
  const differing = [...before.keys()].filter(
    (name) => !before.get(name)?.equals(after.get(name) as Buffer),
  );
  expect(differing).toEqual([archiveFiles.header]);
});

it('leaves what belongs to no chosen entry out of an archive of a selection', async () => {
  const { run, path, write } = fullVault();
  await run([write('Alone', paragraph('x'))], 'archive');
  const journal = JSON.parse(String((await unzip(path)).get(archiveFiles.journal)));
  for (const [name, value] of Object.entries(journal)) {
    expect(value, name).toEqual(name === 'settings' ? null : []);
  }
});

it('writes Markdown whose front matter is YAML, with images beside it and names as they are now', async () => {
  const { connection, run, path, id, imageId } = fullVault();
  connection.exec("UPDATE area SET name = 'Inquiry', hidden = 1 WHERE id = 'research'");
  await run([id], 'markdown');
  const files = await unzip(path);
  expect([...files.keys()]).toEqual(['2026-11-23 1030 Offer “yes”.md', `images/${imageId}.png`]);
  const [, front = '', body] = String(files.get('2026-11-23 1030 Offer “yes”.md')).split('---\n');
  expect(parse(front)).toEqual({
    id,
    date: '2026-11-23T10:30:00+01:00',
    title: 'Offer: “yes”?',
    tags: ['grants'],
    people: ['Kay Köhler'],
    areas: ['Inquiry'],
    goals: ['R01'],
    energy: 'Good',
    signal: 'Barrier in the organisation',
    pinned: true,
  });
  expect(body).toBe(
    `\n@Kay Köhler[ asked]{.bring-up person="Kay Köhler"}\n\n![Scan](images/${imageId}.png)\n`,
  );
});

it('writes text oldest first, closed to others, and leaves nothing else in the folder', async () => {
  const { run, path, folder, write } = vault();
  await run([write('One', paragraph('first words')), write('Two', paragraph('second'))], 'text');
  const words = readFileSync(path, 'utf8');
  expect(words).toContain('Monday 23 November 2026');
  expect(words.indexOf('first words')).toBeLessThan(words.indexOf('second'));
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(readdirSync(folder)).toEqual(['out.zip']);
});

it('leaves no file when it is cancelled, and says so', async () => {
  const { run, folder, write, exporting } = vault();
  const ids = Array.from({ length: 200 }, (_, index) => write(`${index}`, paragraph('x')));
  const running = run(ids, 'archive');
  expect(exporting.handlers['transfer.exportState']({})).toMatchObject({ isRunning: true });
  exporting.handlers['transfer.cancelExport']({});
  await expect(running).rejects.toMatchObject({ code: 'refused' });
  expect(readdirSync(folder)).toEqual([]);
  expect(exporting.handlers['transfer.exportState']({})).toMatchObject({ isRunning: false });
});

it('leaves no file when an entry cannot be read, nor in a folder that is gone', async () => {
  const { run, folder, write, connection } = vault();
  const id = write('One', paragraph('x'));
  connection.prepare("UPDATE entry SET document = '{'").run();
  await expect(run([id], 'archive')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
  connection.prepare('UPDATE entry SET document = ?').run(JSON.stringify(paragraph('x')));
  rmSync(folder, { recursive: true });
  await expect(run([id], 'text')).rejects.toMatchObject({ code: 'not-writable' });
});

it('refuses an entry that is gone', async () => {
  const { run, write } = vault();
  write('One', paragraph('x'));
  await expect(run([randomUUID()], 'text')).rejects.toMatchObject({ code: 'not-found' });
});

it('shows what would leave, the bin only when asked', async () => {
  const { exporting, connection, personId, id, write } = fullVault();
  const binned = write('Binned', paragraph('x'));
  connection.prepare('UPDATE entry SET binned_at = 1 WHERE id = ?').run(binned);
  const preview = exporting.handlers['transfer.previewExport'];
  const seen = await preview({ selection: { kind: 'all', withBin: false } });
  expect(seen.entries).toMatchObject([{ id, images: 1, people: [personId], isBinned: false }]);
  expect(seen.people).toEqual([{ id: personId, name: 'Kay Köhler' }]);
  const all = await preview({ selection: { kind: 'all', withBin: true } });
  expect(all.entries.map((entry) => entry.isBinned)).toEqual([false, true]);
});

it('hands out a book in parts, names as they are now, and refuses one that no printer holds', () => {
  const { exporting, connection, id, imageId, write } = fullVault();
  const { 'transfer.prepareBook': prepare, 'transfer.bookPage': page } = exporting.handlers;
  const ids = [id, ...Array.from({ length: 200 }, (_, index) => write(`${index}`, paragraph('x')))];
  const { job } = prepare({ ids, title: 'Book', withImages: true }) as { job: string };
  const first = page({ job, skip: 0 }) as Awaited<ReturnType<typeof page>>;
  expect(first).toMatchObject({ title: 'Book', total: 201, next: 200, images: [{ id: imageId }] });
  expect(JSON.stringify(first.entries[0]?.document)).toContain('"label":"Kay Köhler"');
  expect(page({ job, skip: 200 })).toMatchObject({ next: null });
  expect(() => page({ job: randomUUID(), skip: 0 })).toThrow('no longer being made');
  connection.prepare('UPDATE entry SET words = 3000001 WHERE id = ?').run(id);
  expect(() => prepare({ ids, title: 'Book', withImages: true })).toThrow('three million words');
});
