import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { noProperties } from '#shared/domain/entry-properties';
import { entryDeleter } from '../../../src/main/store/journal/delete-for-good';
import { journalHandlers } from '../../../src/main/store/journal/handlers';
import { openScratch } from './scratch-database';

const day = 24 * 60 * 60_000;
const session = '5c5ae8a0-0b1c-4c37-8f8f-0d3c3c6a0001';
type Kept = { id: string; width: number; height: number };

/** A PNG by its chunks alone; the store never looks at pixels. */
function png(width: number, height = 30): Uint8Array<ArrayBuffer> {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      chunk('IHDR', Buffer.concat([size, Buffer.from([8, 0, 0, 0, 0])])),
      chunk('IDAT', Buffer.from([1])),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function journal() {
  const connection = openScratch();
  let now = Date.UTC(2026, 0, 5);
  const handlers = journalHandlers({
    connection,
    clock: () => now,
    changed: () => {},
    dayStartsAt: () => 0,
  });
  const deleter = entryDeleter(connection);
  const purge = () => deleter.purge(now, 30);
  const keep = (width: number) => handlers['journal.saveImage']({ bytes: png(width) }) as Kept;
  const write = (image: Kept) => {
    const id = randomUUID();
    handlers['journal.save']({
      id,
      occurredAt: now,
      offsetMinutes: 60,
      title: '',
      document: {
        type: 'doc',
        content: [
          {
            type: 'image',
            attrs: { id: image.id, alt: '', width: image.width, height: image.height },
          },
        ],
      },
      properties: noProperties,
      baseRevision: 0,
      session,
    });
    return id;
  };
  const deleteForGood = (id: string) => {
    handlers['journal.bin']({ ids: [id] });
    handlers['journal.deleteForGood']({ ids: [id] });
  };
  const isKept = ({ id }: Kept) =>
    connection.prepare('SELECT count(*) FROM image WHERE id = ?').pluck().get(id) === 1;
  const wait = (time: number) => {
    now += time;
  };
  return { handlers, keep, write, deleteForGood, isKept, wait, purge };
}

describe('images', () => {
  it('come back as they were kept, the same one kept once', () => {
    const { handlers, keep } = journal();
    const image = keep(40);
    expect(handlers['journal.image']({ id: image.id })).toMatchObject({
      bytes: png(40),
      type: 'image/png',
      width: 40,
    });
    expect(keep(40).id).toBe(image.id);
    expect(keep(41).id).not.toBe(image.id);
  });

  it('are not found where there is none', () => {
    const { handlers } = journal();
    expect(() => handlers['journal.image']({ id: randomUUID() })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  it('go with the last entry that shows them, and only then', () => {
    const { keep, write, deleteForGood, isKept } = journal();
    const image = keep(40);
    const waiting = keep(50);
    const [one, other] = [write(image), write(image)];
    deleteForGood(one);
    expect(isKept(image)).toBe(true);
    deleteForGood(other);
    expect(isKept(image)).toBe(false);
    expect(isKept(waiting)).toBe(true);
  });

  it('go when no entry showed them for a day, counted from when they were last added', () => {
    const { keep, write, isKept, wait, purge } = journal();
    const [shown, abandoned, again] = [keep(40), keep(50), keep(60)];
    write(shown);
    wait(day / 2);
    purge();
    expect(isKept(abandoned)).toBe(true);
    wait(day);
    expect(keep(60).id).toBe(again.id);
    purge();
    expect(isKept(abandoned)).toBe(false);
    expect(isKept(again)).toBe(true);
    expect(isKept(shown)).toBe(true);
  });

  it('that are too large are named until a smaller one takes their place', () => {
    const { handlers, keep } = journal();
    const { id } = keep(3_000);
    keep(2_560);
    expect(handlers['journal.oversizedImages']({})).toEqual([id]);
    expect(() => handlers['journal.shrinkImage']({ id, bytes: png(3_001) })).toThrow(
      expect.objectContaining({ code: 'refused' }),
    );
    // Neither another picture nor one that needs no scaling: what is kept could not be had back.
    expect(() => handlers['journal.shrinkImage']({ id, bytes: png(1) })).toThrow();
    const { id: small } = keep(2_000);
    expect(() => handlers['journal.shrinkImage']({ id: small, bytes: png(1) })).toThrow();
    expect(handlers['journal.image']({ id: small })).toMatchObject({ width: 2_000 });
    handlers['journal.shrinkImage']({ id, bytes: png(2_560, 26) });
    expect(handlers['journal.image']({ id })).toMatchObject({ width: 2_560 });
    expect(handlers['journal.oversizedImages']({})).toEqual([]);
  });
});
