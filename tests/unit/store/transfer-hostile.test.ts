import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/app-error';
import type { ImportSource } from '#shared/contract/transfer-import';
import { seededRandom } from '../../bench/random';
import {
  dayOne,
  fixture,
  joplin,
  obsidian,
  png,
  scratch,
  tarOf,
  zipOf,
} from '../../support/import-fixtures';
import { importingVault } from './importing-vault';

/** How many broken files are made of whole ones; FUZZ=1000 is the campaign. */
const fuzz = Number(process.env.FUZZ ?? 120);

/** The import is refused with a sentence, and no row of any table is another one. */
async function expectRefused(path: string, source: ImportSource, words: RegExp): Promise<void> {
  const vault = importingVault();
  await vault.bring(fixture('jrnl.json'), 'jrnl');
  const before = vault.dump();
  const refused = vault.bring(path, source);
  await expect(refused).rejects.toBeInstanceOf(AppError);
  await expect(refused).rejects.toThrow(words);
  expect(vault.dump()).toEqual(before);
}

/** A ZIP with one file of any name, written by hand: libraries refuse to. */
function zipNamed(name: string, content = 'x', { size }: { size?: number } = {}): Buffer {
  const data = deflateRawSync(Buffer.from(content));
  const file = Buffer.from(name);
  const crc = crc32(Buffer.from(content));
  const length = size ?? content.length;
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc, 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(length, 22);
  local.writeUInt16LE(file.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(crc, 16);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(length, 24);
  central.writeUInt16LE(file.length, 28);
  const start = 30 + file.length + data.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + file.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([local, file, data, central, file, end]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function written(name: string, content: string | Buffer): string {
  const path = join(scratch(), name);
  writeFileSync(path, content);
  return path;
}

describe('hostile files are refused, and the database stays as it was', () => {
  it.each([
    ['up and out', '../../etc/2026-01-01.md'],
    ['absolute', '/etc/2026-01-01.md'],
    ['a drive', 'C:\\2026-01-01.md'],
    ['up with backslashes', '..\\..\\2026-01-01.md'],
  ])('a ZIP that names a file %s', async (_how, name) => {
    await expectRefused(
      written('slip.zip', zipNamed(name)),
      'markdown',
      /outside of itself|damaged/,
    );
  });

  it('a ZIP that would unpack to far more than it holds', async () => {
    const bomb = zipNamed('2026-01-01.md', '0'.repeat(30_000_000));
    await expectRefused(written('bomb.zip', bomb), 'markdown', /far more/);
  });

  it('a ZIP that lies about how much it holds', async () => {
    const lie = zipNamed('2026-01-01.md', '0'.repeat(3_000_000), { size: 100 });
    await expectRefused(written('lie.zip', lie), 'markdown', /damaged/);
  });

  it.each([
    ['empty', ''],
    ['half of a ZIP', 'PK\u0003\u0004'],
    ['text', 'no zip at all'],
  ])('what is no ZIP: %s', async (_what, content) => {
    await expectRefused(written('x.zip', content), 'day-one', /no ZIP/);
  });

  it('a truncated archive', async () => {
    const whole = readFileSync(await zipOf(dayOne));
    await expectRefused(
      written('cut.zip', whole.subarray(0, whole.length / 2)),
      'day-one',
      /no ZIP/,
    );
  });

  it('JSON that nests without end', async () => {
    const deep = `{"entries": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    await expectRefused(written('deep.json', deep), 'jrnl', /more deeply/);
  });

  it('YAML that refers to itself to become billions of words', async () => {
    const laughs = [
      'a: &a ["x","x","x","x","x","x","x","x","x"]',
      ...'bcdefgh'
        .split('')
        .map(
          (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`,
        ),
      '1: {text: "hello"}',
    ].join('\n');
    await expectRefused(
      written('2026-01.txt', laughs),
      'rednotebook',
      /no ZIP|as RedNotebook writes/,
    );
    const folder = scratch();
    writeFileSync(join(folder, '2026-01.txt'), laughs);
    await expectRefused(folder, 'rednotebook', /as RedNotebook writes/);
  });

  it.each([
    ['UTF-16 cut in the middle of nowhere', Buffer.from([0xc3, 0x28, 0xa0, 0xa1])],
    ['Latin-1', Buffer.from('{"entries":[{"title":"Zo\u00eb"}]}', 'latin1')],
  ])('JSON that is not UTF-8: %s', async (_what, bytes) => {
    await expectRefused(written('wrong.json', bytes), 'jrnl', /UTF-8/);
  });

  it('a pipe that never answers', async () => {
    const path = join(scratch(), 'pipe.json');
    execFileSync('mkfifo', [path]);
    await expectRefused(path, 'jrnl', /no file|cannot be read/);
  });

  it('a tar that is none, and a folder without a note', async () => {
    await expectRefused(written('x.jex', 'not a tar'), 'joplin', /JEX/);
    await expectRefused(scratch(), 'markdown', /no .md files/);
  });

  it('an archive of a newer Preround, and one with another shape', async () => {
    const header = {
      format: 'preround-archive',
      version: 99,
      madeAt: 1,
      app: '9',
      scope: 'all',
      entries: 0,
      images: 0,
    };
    const archive = (change: object) =>
      zipOf({ 'archive.json': JSON.stringify({ ...header, ...change }) });
    await expectRefused(await archive({}), 'archive', /newer Preround/);
    await expectRefused(await archive({ version: 1 }), 'archive', /has no journal.json/);
    await expectRefused(await archive({ format: 'x' }), 'archive', /not as Preround writes/);
  });

  it('notes of old encodings come in with a word about it, others in UTF-16 as they are', async () => {
    const vault = importingVault();
    const folder = scratch();
    writeFileSync(join(folder, '2026-01-01.md'), Buffer.from('Zo\u00eb rang', 'latin1'));
    writeFileSync(join(folder, '2026-01-02.md'), Buffer.from('\ufeffZo\u00eb wrote', 'utf16le'));
    const { losses, added } = await vault.bring(folder, 'markdown');
    expect(added).toBe(2);
    expect(losses[0]?.what).toMatch(/not UTF-8/);
    expect(vault.listed().map(({ opening }) => opening)).toEqual(['Zoë rang', 'Zoë wrote']);
  });
});

it(`${fuzz} files with bytes changed, cut or doubled: refused or taken in whole, never anything else`, async () => {
  const random = seededRandom(2_026);
  const whole: ReadonlyArray<readonly [ImportSource, Buffer, string]> = [
    ['markdown', readFileSync(await zipOf({ ...obsidian, 'attachments/scan.png': png })), 'x.zip'],
    ['day-one', readFileSync(await zipOf(dayOne)), 'x.zip'],
    ['joplin', readFileSync(await tarOf(joplin)), 'x.jex'],
    ['jrnl', readFileSync(fixture('jrnl.json')), 'x.json'],
  ];
  const vault = importingVault();
  for (let round = 0; round < fuzz; round += 1) {
    const [source, bytes, name] = random.pick(whole);
    const broken = Buffer.from(bytes);
    for (let change = random.whole(1, 8); change > 0; change -= 1) {
      broken[random.whole(0, broken.length - 1)] = random.whole(0, 255);
    }
    const cut = random.chance(0.3) ? random.whole(0, broken.length) : broken.length;
    const path = written(name, broken.subarray(0, cut));
    const before = vault.dump();
    try {
      await vault.bring(path, source);
    } catch (error) {
      expect(error, `round ${round}: ${String((error as Error).stack)}`).toBeInstanceOf(AppError);
      expect(vault.dump(), `round ${round}`).toEqual(before);
    }
    expect(vault.connection.pragma('foreign_key_check')).toEqual([]);
  }
}, 600_000);
