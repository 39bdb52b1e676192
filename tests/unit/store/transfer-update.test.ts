import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Entry } from '#shared/contract/journal';
import { plainText } from '#shared/domain/document-text';
import { scratch } from '../../support/import-fixtures';
import { importingVault } from './importing-vault';

/** A vault with one note imported, and the folder it came from. */
async function withNote(words: string) {
  const vault = importingVault();
  const folder = scratch();
  const rewrite = (text: string) => writeFileSync(join(folder, '2020-01-01.md'), text);
  rewrite(words);
  await vault.bring(folder, 'markdown');
  const entry = () => vault.methods['journal.read']({ id: vault.listed()[0]?.id ?? '' }) as Entry;
  return { vault, folder, rewrite, entry };
}

const paragraphs = (count: number) => Array.from({ length: count }, () => 'word '.repeat(20_000));
/** More than one entry holds. */
const long = paragraphs(12).join('\n\n');

it('an entry that was split in parts is left alone when its note changes', async () => {
  const { vault, folder, rewrite } = await withNote(long);
  expect(vault.listed()).toHaveLength(2);
  const { entry: before } = vault.dump();
  rewrite(`${long}\n\nAnd more`);
  expect(await vault.bring(folder, 'markdown')).toMatchObject({ updated: 0, leftAlone: 1 });
  expect(vault.dump().entry).toEqual(before);
});

it('an entry whose new text one entry cannot hold is left alone', async () => {
  const { vault, folder, rewrite, entry } = await withNote('Short');
  rewrite(long);
  expect(await vault.bring(folder, 'markdown')).toMatchObject({ updated: 0, leftAlone: 1 });
  expect(plainText(entry().document)).toBe('Short');
});

it('an entry changed here since the preview is left alone, and the import ends well', async () => {
  const { vault, folder, rewrite, entry } = await withNote('Before');
  rewrite('Changed there');
  const { job } = await vault.preview(folder, 'markdown');
  const stored = entry();
  vault.methods['journal.save']({
    ...stored,
    title: 'Changed here',
    baseRevision: stored.revision,
    session: stored.id,
  });
  expect(await vault.importing['transfer.runImport']({ job })).toMatchObject({
    updated: 0,
    leftAlone: 1,
  });
  expect(entry()).toMatchObject({ title: 'Changed here' });
});

it('an entry binned since the preview stays as it is', async () => {
  const { vault, folder, rewrite, entry } = await withNote('Before');
  rewrite('Changed there');
  const { job } = await vault.preview(folder, 'markdown');
  const { id } = entry();
  vault.methods['journal.bin']({ ids: [id] });
  expect(await vault.importing['transfer.runImport']({ job })).toMatchObject({
    updated: 0,
    leftAlone: 1,
  });
});
