import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDocument, writeKit } from '../../src/main/print/write-document';
import { createFailingFileSystem, systemError } from './vault/failing-file-system';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preround-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (length: number) => new Uint8Array(length).fill(7);

describe('writeDocument', () => {
  it('writes the whole document, for its owner alone, and leaves nothing beside it', async () => {
    const path = join(folder, 'Plan ü 計画.pdf');
    await writeDocument(path, bytes(100_000));
    expect(readFileSync(path).equals(Buffer.from(bytes(100_000)))).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['Plan ü 計画.pdf']);
  });

  it('replaces what stood there', async () => {
    const path = join(folder, 'plan.pdf');
    writeFileSync(path, 'old', { mode: 0o644 });
    await writeDocument(path, bytes(3));
    expect(readFileSync(path).equals(Buffer.from(bytes(3)))).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('leaves a .part of somebody else as it is, and where it points', async () => {
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'mine');
    symlinkSync(victim, join(folder, 'plan.pdf.part'));
    writeFileSync(join(folder, 'other.pdf.part'), 'mine too');
    await writeDocument(join(folder, 'plan.pdf'), bytes(3));
    await writeDocument(join(folder, 'other.pdf'), bytes(3));
    expect(readFileSync(victim, 'utf8')).toBe('mine');
    expect(readlinkSync(join(folder, 'plan.pdf.part'))).toBe(victim);
    expect(readFileSync(join(folder, 'other.pdf.part'), 'utf8')).toBe('mine too');
    expect(readdirSync(folder)).toHaveLength(5);
  });

  it('leaves the folder as open to others as it was', async () => {
    chmodSync(folder, 0o755);
    await writeDocument(join(folder, 'plan.pdf'), bytes(3));
    expect(statSync(folder).mode & 0o777).toBe(0o755);
  });

  it('takes a name as long as the disk allows', async () => {
    const name = `${'計'.repeat(83)}ab.pdf`;
    await writeDocument(join(folder, name), bytes(3));
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('is done when the file is in place, whether or not the folder can be synced', async () => {
    for (const at of [5, 6]) {
      const { fileSystem, steps } = createFailingFileSystem(systemError(at, 'EACCES'));
      const path = join(folder, 'plan.pdf');
      await writeDocument(path, bytes(at), fileSystem);
      expect(steps.slice(0, 4).map((step) => step.split(' ')[0])).toEqual([
        'open',
        'write',
        'sync',
        'rename',
      ]);
      expect(readFileSync(path)).toHaveLength(at);
    }
    expect(readdirSync(folder)).toEqual(['plan.pdf']);
  });

  it.each([
    ['a folder that is gone', () => join(folder, 'gone', 'plan.pdf')],
    ['a folder in the place of the file', () => folder],
    ['a name that is too long', () => join(folder, `${'a'.repeat(300)}.pdf`)],
  ])('says what to do about %s', async (_, path) => {
    await expect(writeDocument(path(), bytes(3))).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringContaining('Your plan is unchanged.'),
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('writeKit', () => {
  it('says that the kit is unchanged', async () => {
    await expect(writeKit(join(folder, 'gone', 'kit.json'), bytes(3))).rejects.toMatchObject({
      message: expect.stringContaining('Your kit is unchanged.'),
    });
  });
});

/** A file system of 64 KB, as only root may mount one. */
function mountTiny(at: string, options: string): boolean {
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('writeDocument on a file system of 64 KB', () => {
  let mounted = false;
  beforeEach(() => {
    mounted = mountTiny(folder, 'size=64k');
  });
  afterEach(() => {
    if (mounted) execFileSync('/bin/umount', [folder]);
  });

  it('keeps the old file and clears up when there is no room', async (context) => {
    if (!mounted) context.skip('mounting a tiny file system needs root and mount');
    const path = join(folder, 'plan.pdf');
    writeFileSync(path, 'old');
    await expect(writeDocument(path, bytes(200_000))).rejects.toMatchObject({ code: 'disk-full' });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['plan.pdf']);
  });

  it('keeps the old file where writing is not allowed', async (context) => {
    if (!mounted) context.skip('mounting a read-only file system needs root and mount');
    const path = join(folder, 'plan.pdf');
    writeFileSync(path, 'old');
    execFileSync('/bin/mount', ['-o', 'remount,ro', folder]);
    await expect(writeDocument(path, bytes(3))).rejects.toMatchObject({ code: 'not-writable' });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['plan.pdf']);
  });
});
