import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#shared/contract/journal';
import type { VersionSummary } from '#shared/contract/journal-history';
import type { EntryDocument } from '#shared/domain/document-text';
import { plainText } from '#shared/domain/document-text';
import { noProperties } from '#shared/domain/entry-properties';
import { migrationCopy } from '../../../src/main/store/database/migration-copies';
import type { Connection } from '../../../src/main/store/database/open';
import { entryDeleter } from '../../../src/main/store/journal/delete-for-good';
import { journalHandlers } from '../../../src/main/store/journal/handlers';
import { png } from '../../support/import-fixtures';
import { plainDatabase, wordsInFiles } from './plain-database';
import { openScratch } from './scratch-database';

const dayLong = 24 * 60 * 60_000;

function journalOn(connection: Connection) {
  let now = Date.UTC(2026, 10, 24);
  const handlers = journalHandlers({
    connection,
    clock: () => now,
    changed: () => {},
    dayStartsAt: () => 0,
  });
  return {
    handlers,
    pass: (milliseconds: number) => {
      now += milliseconds;
      return now;
    },
    save(id: string, text: EntryDocument | string, baseRevision: number, title = '') {
      const document: EntryDocument =
        typeof text === 'string'
          ? { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
          : text;
      handlers['journal.save']({
        id,
        occurredAt: now,
        offsetMinutes: 0,
        title,
        document,
        properties: noProperties,
        baseRevision,
        session: randomUUID(),
      });
    },
  };
}

describe('the history of an entry', () => {
  it('has a version for each sitting, and any can come back without losing another', () => {
    const connection = openScratch();
    const { handlers, save, pass } = journalOn(connection);
    const id = randomUUID();
    save(id, 'first words', 0, 'One');
    pass(dayLong);
    save(id, 'second thoughts', 1, 'Two');
    pass(dayLong);
    save(id, 'third', 2, 'Three');
    const versions = handlers['journal.versions']({ id }) as VersionSummary[];
    expect(versions.map(({ revision, title, words }) => [revision, title, words])).toEqual([
      [3, 'Three', 1],
      [2, 'Two', 2],
      [1, 'One', 2],
    ]);
    expect(
      handlers['journal.restoreVersion']({
        id,
        revision: 1,
        baseRevision: 3,
        session: randomUUID(),
      }),
    ).toEqual({ revision: 4 });
    const entry = handlers['journal.read']({ id }) as Entry;
    expect([entry.title, plainText(entry.document)]).toEqual(['One', 'first words']);
    expect(
      (handlers['journal.versions']({ id }) as VersionSummary[]).map(({ title }) => title),
    ).toEqual(['One', 'Three', 'Two', 'One']);
    expect(() =>
      handlers['journal.restoreVersion']({
        id,
        revision: 2,
        baseRevision: 1,
        session: randomUUID(),
      }),
    ).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(() => handlers['journal.version']({ id, revision: 9 })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});

describe('the bin', () => {
  it('lets go of what it has kept long enough, and of nothing else', () => {
    const connection = openScratch();
    const { handlers, save, pass } = journalOn(connection);
    const [old, young, listed] = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of [old, young, listed]) save(id, 'words', 0);
    handlers['journal.bin']({ ids: [old] });
    pass(29 * dayLong);
    handlers['journal.bin']({ ids: [young] });
    const now = pass(2 * dayLong);
    expect(entryDeleter(connection).purge(now, 30)).toBe(1);
    expect(handlers['journal.binned']({})).toMatchObject([{ id: young }]);
    expect(() => handlers['journal.read']({ id: old })).toThrow();
    expect(handlers['journal.read']({ id: listed })).toMatchObject({ id: listed });
  });
});

const canaries = ['zebrafinch', 'quokkas', 'narwhal', 'pangolin', 'axolotl'];

/** Writes canaries everywhere an entry keeps words, deletes it for good, and says which are still in the files. */
function leftBehind(secureDelete: boolean): string[] {
  const { connection, folder } = plainDatabase(secureDelete);
  const { handlers, save } = journalOn(connection);
  for (let index = 0; index < 40; index += 1) save(randomUUID(), `Another entry ${index}`, 0);
  const id = randomUUID();
  const image = handlers['journal.saveImage']({ bytes: new Uint8Array(png) }) as { id: string };
  save(id, `An earlier zebrafinch`, 0, 'About quokkas');
  for (let revision = 1; revision < 12; revision += 1) {
    save(
      id,
      {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: `A narwhal ${revision}`,
                marks: [
                  {
                    type: 'passage',
                    attrs: {
                      id: '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6d',
                      kind: 'win',
                      personId: null,
                    },
                  },
                ],
              },
            ],
          },
          { type: 'image', attrs: { id: image.id, alt: 'pangolin', width: 1, height: 1 } },
        ],
      },
      revision,
      'Still quokkas',
    );
  }
  connection.prepare("UPDATE entry SET signal = 'barrier' WHERE id = ?").run(id);
  handlers['journal.closeSignal']({ id, isClosed: true, note: 'An axolotl came of it' });
  const read = () => wordsInFiles(folder);
  const pixels = png.subarray(41, 60).toString('latin1').toLowerCase();
  connection.pragma('wal_checkpoint(TRUNCATE)');
  connection.prepare('VACUUM INTO ?').run(migrationCopy(connection.name, 4));
  expect(
    canaries.filter((word) => !read().includes(word)),
    'all were there',
  ).toEqual([]);
  expect(read()).toContain(pixels);

  handlers['journal.bin']({ ids: [id] });
  handlers['journal.deleteForGood']({ ids: [id] });
  // As the search index stores them: stemmed.
  const all = [...canaries, 'zebrafinch', 'quokka'];
  const left = all.filter((word) => read().includes(word));
  if (read().includes(pixels)) left.push('the image');
  connection.close();
  return left;
}

describe('what is deleted for good', () => {
  it('is in no file any more: words, earlier versions, passages, index, image', () => {
    expect(leftBehind(true)).toEqual([]);
  });

  it('would still be there without secure_delete, which shows that the test can see it', () => {
    expect(leftBehind(false)).not.toEqual([]);
  });
});
