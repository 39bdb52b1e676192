import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFiles } from '../vault/durable-write';

const ending = '.draft';

/** Drafts have a key of their own, made from the data key, so that the two never share a nonce. */
function draftKey(dataKey: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), 'preround draft', 32));
}

/** Keeps what could not be saved before locking: AES-256-GCM, one file a draft, readable by its owner. */
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
  await replaceFiles(folder, [{ name: draft.id + ending, text: sealed.toString('base64') }]);
}

/** Reads the drafts kept before the last lock. One that cannot be read is left where it is. */
export async function readDrafts(
  folder: string,
  dataKey: Buffer,
): Promise<ReadonlyArray<{ file: string; body: string }>> {
  const names = await readdir(folder).catch(() => []);
  const key = draftKey(dataKey);
  const drafts: { file: string; body: string }[] = [];
  for (const name of names.filter((found) => found.endsWith(ending))) {
    const file = join(folder, name);
    try {
      const sealed = Buffer.from(await readFile(file, 'utf8'), 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
        .setAAD(Buffer.from(name.slice(0, -ending.length)))
        .setAuthTag(sealed.subarray(-16));
      drafts.push({
        file,
        body: Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString(
          'utf8',
        ),
      });
    } catch {
      // Not ours or damaged: never deleted, so that nothing is lost by a mistake here.
    }
  }
  key.fill(0);
  return drafts;
}

/** Removes drafts that are in the journal now. */
export async function removeDrafts(drafts: ReadonlyArray<{ file: string }>): Promise<void> {
  await Promise.all(drafts.map(({ file }) => rm(file, { force: true })));
}
