import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDocument } from '../../src/main/print/write-document';

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

  it('does not write through a .part left by a crash or put there by somebody', async () => {
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'mine');
    symlinkSync(victim, join(folder, 'plan.pdf.part'));
    await writeDocument(join(folder, 'plan.pdf'), bytes(3));
    expect(readFileSync(victim, 'utf8')).toBe('mine');
    expect(readdirSync(folder).toSorted()).toEqual(['plan.pdf', 'victim']);
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
