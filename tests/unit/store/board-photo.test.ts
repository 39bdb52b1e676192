import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { boardHandlers } from '../../../src/main/store/board/handlers';
import { photoHandlers } from '../../../src/main/store/board/photo-handlers';
import { severalHandlers } from '../../../src/main/store/board/several-handlers';
import { migrations } from '../../../src/main/store/database/migrate';
import { migrationCopy } from '../../../src/main/store/database/migration-copies';
import { png as drawPng, placeCanary } from '../../support/png';
import { openScratch, scratchPath } from './scratch-database';

const png = (width: number, height = width, seed = 0) =>
  new Uint8Array(drawPng(width, height, seed));

type Photo = Readonly<{ bytes: Uint8Array; type: string }>;
type Before = Readonly<{ before: Uint8Array<ArrayBuffer> | null }>;

function scratch(connection: Database.Database = openScratch()) {
  const shared = { connection, clock: () => 1_000, newId: randomUUID, changed: () => {} };
  const people = boardHandlers({ ...shared, renamed: () => {}, entriesNaming: () => new Map() });
  const handlers = photoHandlers(shared);
  const add = (name: string) => {
    const id = randomUUID();
    people['board.savePerson']({ id, name });
    return id;
  };
  const list = () => handlers['board.photos']({}) as { personId: string; savedAt: number }[];
  const photo = (personId: string) => handlers['board.photo']({ personId }) as Photo;
  return { people, several: severalHandlers(shared), handlers, add, list, photo, connection };
}

describe('a photo of a person', () => {
  it('is kept without where it was taken, and replaced by another with a time of its own', () => {
    const { handlers, add, list, photo } = scratch();
    const personId = add('Ana');
    expect(list()).toEqual([]);
    expect(() => photo(personId)).toThrow('no photo');
    expect(handlers['board.savePhoto']({ personId, bytes: png(64) })).toEqual({ before: null });
    const first = photo(personId);
    expect(first.type).toBe('image/png');
    expect(Buffer.from(first.bytes).includes(placeCanary)).toBe(false);
    const before = list()[0]?.savedAt ?? Number.NaN;
    const reply = handlers['board.savePhoto']({ personId, bytes: png(512, 512, 1) }) as Before;
    expect(reply.before).toEqual(first.bytes);
    expect(list()).toHaveLength(1);
    expect(list()[0]?.savedAt).toBeGreaterThan(before);
  });

  it.each([
    ['no image', new Uint8Array([1, 2, 3])],
    ['no square', png(64, 32)],
    ['too large', png(513)],
  ])('is refused when it is %s, and the one before stays', (_, bytes) => {
    const { handlers, add, photo } = scratch();
    const personId = add('Ana');
    handlers['board.savePhoto']({ personId, bytes: png(16) });
    const before = photo(personId);
    expect(() => handlers['board.savePhoto']({ personId, bytes })).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    );
    expect(photo(personId)).toEqual(before);
    expect(() => handlers['board.savePhoto']({ personId: randomUUID(), bytes: png(8) })).toThrow(
      'not in the vault',
    );
  });

  it('goes with the person, and comes back by the undo alone', () => {
    const { people, handlers, add, list, photo } = scratch();
    const [id, other] = [add('Ana'), add('Ben')];
    for (const personId of [id, other]) handlers['board.savePhoto']({ personId, bytes: png(16) });
    const kept = photo(id).bytes;
    const removed = people['board.removePerson']({ id, isRemoved: true }) as {
      photo: Uint8Array<ArrayBuffer>;
    };
    expect(removed.photo).toEqual(kept);
    expect(list().map(({ personId }) => personId)).toEqual([other]);
    people['board.removePerson']({ id, isRemoved: false });
    expect(list()).toHaveLength(1);
    people['board.removePerson']({ id, isRemoved: false, photo: removed.photo });
    expect(photo(id).bytes).toEqual(kept);
  });

  it('goes with somebody who was added with others, when that is taken back', () => {
    const { several, handlers, list } = scratch();
    const facts = { position: '', institution: '', contact: '', notes: '', credentials: '' };
    const input = {
      people: [{ name: 'Cy Adler', ...facts }],
      stage: 'candidate',
      since: '2026-01-05',
    } as never;
    const { people: added } = several['board.addPeople'](input) as { people: { id: string }[] };
    const personId = added[0]?.id ?? '';
    handlers['board.savePhoto']({ personId, bytes: png(16) });
    several['board.takeBackPeople']({ people: added as never });
    expect(list()).toEqual([]);
  });
});

/** What is left of photos in the files of an unencrypted vault, after one was replaced and one removed. */
function leftBehind(deletesSecurely: boolean): string[] {
  const path = scratchPath();
  const connection = new Database(path);
  connection.pragma('journal_mode = WAL');
  connection.pragma(`secure_delete = ${deletesSecurely ? 'ON' : 'OFF'}`);
  for (const { sql } of migrations) connection.exec(sql);
  const { handlers, people, add } = scratch(connection);
  const sample = (seed: number) => png(300, 300, seed);
  const traces = [1, 2, 3].map((seed) => {
    const bytes = sample(seed);
    return Buffer.from(bytes.subarray(bytes.length - 200, bytes.length - 100)).toString('latin1');
  });
  const read = () =>
    readdirSync(dirname(path))
      .map((name) => readFileSync(join(dirname(path), name)).toString('latin1'))
      .join('\n');
  const [ana, ben] = [add('Ana'), add('Ben')];
  handlers['board.savePhoto']({ personId: ana, bytes: sample(1) });
  handlers['board.savePhoto']({ personId: ben, bytes: sample(3) });
  connection.pragma('wal_checkpoint(TRUNCATE)');
  connection.prepare('VACUUM INTO ?').run(migrationCopy(path, 12));
  expect([1, 3].every((seed) => read().includes(traces[seed - 1] as string))).toBe(true);
  handlers['board.savePhoto']({ personId: ana, bytes: sample(2) });
  handlers['board.removePhoto']({ personId: ana });
  people['board.removePerson']({ id: ben, isRemoved: true });
  const left = traces.filter((trace) => read().includes(trace));
  connection.close();
  return left;
}

describe('a photo that was replaced or removed', () => {
  it('is in no file any more', () => {
    expect(leftBehind(true)).toEqual([]);
  });

  it('would still be there without secure_delete, which shows that the test can see it', () => {
    expect(leftBehind(false)).not.toEqual([]);
  });
});
