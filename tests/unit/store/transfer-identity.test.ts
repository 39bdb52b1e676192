import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#shared/contract/journal';
import { plainText } from '#shared/domain/document-text';
import { type Files, scratch } from '../../support/import-fixtures';
import { importingVault } from './importing-vault';

/** A folder of this name with these files in it, in a place of its own. */
function folderOf(name: string, files: Files): string {
  const folder = join(scratch(), name);
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  return folder;
}

function textsIn({ listed, methods }: ReturnType<typeof importingVault>): string[] {
  return listed()
    .map(({ id }) => plainText((methods['journal.read']({ id }) as Entry).document))
    .sort();
}

const jrnl = (title: string) =>
  JSON.stringify({ entries: [{ title, body: title, date: '2020-01-01', time: '09:00' }] });

describe('a second journal', () => {
  it.each([
    ['markdown', '2020-01-01.md', 'WORK words', 'HOME words'],
    ['markdown', '2020-01-01.md', '---\nid: 1\n---\nWORK words', '---\nid: 1\n---\nHOME words'],
    ['rednotebook', '2020-01.txt', '1: {text: WORK words}', '1: {text: HOME words}'],
  ] as const)('of %s never overwrites the first: %s', async (source, file, work, home) => {
    const vault = importingVault();
    await vault.bring(folderOf('Work', { [file]: work }), source);
    const report = await vault.bring(folderOf('Home', { [file]: home }), source);
    expect(report).toMatchObject({ added: 1, updated: 0 });
    expect(textsIn(vault)).toEqual(['HOME words', 'WORK words']);
  });

  it('of jrnl never overwrites the first, though both are called journal.json', async () => {
    const vault = importingVault();
    const file = (title: string) =>
      join(folderOf('x', { 'journal.json': jrnl(title) }), 'journal.json');
    await vault.bring(file('WORK words'), 'jrnl');
    expect(await vault.bring(file('HOME words'), 'jrnl')).toMatchObject({ added: 1, updated: 0 });
    expect(textsIn(vault)).toEqual(['HOME words', 'WORK words']);
  });

  it('that is a copy of the first under another name adds nothing', async () => {
    const vault = importingVault();
    const files = { '2020-01-01.md': 'The same words' };
    await vault.bring(folderOf('Notes', files), 'markdown');
    const again = await vault.bring(folderOf('Notes copy', files), 'markdown');
    expect(again).toMatchObject({ added: 0, updated: 0, known: 1 });
  });

  it('updates a note by an id that is one in the world', async () => {
    const vault = importingVault();
    const note = (words: string) => ({
      '2020-01-01.md': `---\nid: 0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6b\n---\n${words}`,
    });
    await vault.bring(folderOf('Notes', note('Before')), 'markdown');
    const again = await vault.bring(folderOf('Moved', note('After')), 'markdown');
    expect(again).toMatchObject({ added: 0, updated: 1 });
  });
});

it('a note put under the name that another had before replaces nothing', async () => {
  const vault = importingVault();
  const note = (words: string) => `---\ntitle: Note\ndate: 2020-01-01\n---\n${words}`;
  const folder = folderOf('Notes', { 'Untitled.md': note('First') });
  await vault.bring(folder, 'markdown');
  writeFileSync(join(folder, 'Grant.md'), note('First'));
  writeFileSync(join(folder, 'Untitled.md'), note('Second'));
  expect(await vault.bring(folder, 'markdown')).toMatchObject({ added: 1, updated: 0, known: 1 });
  expect(textsIn(vault).sort()).toEqual(['First', 'Second']);
  expect(await vault.bring(folder, 'markdown')).toMatchObject({ added: 0, updated: 0, known: 2 });
});

it('two notes with one id in one import are both added, and stay as they are', async () => {
  const vault = importingVault();
  const id = '---\nid: 0b4e4c0e6f0a4b7e9a531c2d3e4f5a6b\n---\n';
  const files = { '2020-01-01.md': `${id}One`, '2020-01-02.md': `${id}Two` };
  const folder = folderOf('Notes', files);
  expect(await vault.bring(folder, 'markdown')).toMatchObject({ added: 2, known: 0 });
  expect(await vault.bring(folder, 'markdown')).toMatchObject({ added: 0, updated: 0, known: 2 });
  writeFileSync(join(folder, '2020-01-02.md'), `${id}Two, later`);
  expect(await vault.bring(folder, 'markdown')).toMatchObject({ added: 0, updated: 1, known: 1 });
  expect(textsIn(vault)).toEqual(['One', 'Two, later']);
});

it('a name of any length stays within what an archive holds', async () => {
  const vault = importingVault();
  const note = `---\nid: ${'long'.repeat(2_000)}\n---\nWords`;
  const folder = folderOf('Notes', { '2020-01-01.md': note });
  await vault.bring(folder, 'markdown');
  const longest = vault.connection
    .prepare('SELECT max(length(source_id)) FROM entry_source')
    .pluck()
    .get();
  expect(longest).toBeLessThanOrEqual(1_000);
  expect(await vault.bring(folder, 'markdown')).toMatchObject({ added: 0, known: 1 });
});
