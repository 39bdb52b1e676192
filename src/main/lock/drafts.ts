import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/app-error';
import { replaceFiles } from '../files/durable-write';

const ending = '.draft';

/** A draft as it is handed to the store: its file's name, and what the editor could not save. */
export type KeptDraft = Readonly<{ name: string; body: string }>;

/** Drafts have a key of their own, made from the data key, so that the two never share a nonce. */
function draftKey(dataKey: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), 'preround draft', 32));
}

/**
 * Keeps what could not be saved before locking: AES-256-GCM, one file a draft, readable by its owner.
 * @throws AppError 'not-writable' when the disk does not take it either
 */
export async function keepDraft(
  folder: string,
  dataKey: Buffer,
  draft: Readonly<{ id: string; body: string }>,
): Promise<void> {
  const key = draftKey(dataKey);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(draft.id));
  const sealed = Buffer.concat([
    nonce,
    cipher.update(draft.body, 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  key.fill(0);
  try {
    await replaceFiles(folder, [{ name: draft.id + ending, text: sealed.toString('base64') }]);
  } catch {
    throw new AppError(
      'not-writable',
      'The words could be neither saved nor kept. Copy them somewhere safe before you lock.',
    );
  }
}

/** Reads the drafts kept before the last lock. One that cannot be read is left where it is. */
export async function readDrafts(folder: string, dataKey: Buffer): Promise<readonly KeptDraft[]> {
  const names = await readdir(folder).catch(() => []);
  const key = draftKey(dataKey);
  const drafts: KeptDraft[] = [];
  for (const name of names.filter((found) => found.endsWith(ending))) {
    try {
      const sealed = Buffer.from(await readFile(join(folder, name), 'utf8'), 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
        .setAAD(Buffer.from(name.slice(0, -ending.length)))
        .setAuthTag(sealed.subarray(-16));
      const opened = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
      drafts.push({ name, body: opened.toString('utf8') });
      opened.fill(0);
    } catch {
      // Not ours or damaged: never deleted, so that nothing is lost by a mistake here.
    }
  }
  key.fill(0);
  return drafts;
}

/** Removes drafts that are in the journal now. One that cannot be removed is taken again, which adds nothing. */
export async function removeDrafts(folder: string, names: readonly string[]): Promise<void> {
  await Promise.allSettled(names.map((name) => rm(join(folder, name), { force: true })));
}
