import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inlineNotation } from '../../../src/main/store/transfer/import/markdown-notation';
import { rednotebookNodes } from '../../../src/main/store/transfer/import/rednotebook-nodes';
import { scratch, zipOf } from '../../support/import-fixtures';
import { importingVault } from './importing-vault';

const characters = 200_000;
const repeated = (part: string) => part.repeat(Math.ceil(characters / part.length));

/** Reading ends in time: the store answers nothing else meanwhile. */
it.each([
  ['spaces in a heading', `# a${repeated(' ')}b`],
  ['number signs in a heading', `# a${repeated(' #')}b`],
  ['empty lines', `${repeated('\n')}x`],
])('Day One with %s is read to its end', async (_what, text) => {
  const journal = { entries: [{ uuid: 'one', creationDate: '2020-01-01T09:00:00Z', text }] };
  const path = await zipOf({ 'Journal.json': JSON.stringify(journal) });
  expect(await importingVault().preview(path, 'day-one')).toMatchObject({ entries: 1 });
});

it.each(['![', '![](', '![[', '![](a ', '![[a|', '\n', '> \n'])(
  'Markdown that repeats %j is read to its end',
  async (part) => {
    const folder = scratch();
    writeFileSync(join(folder, '2020-01-01.md'), `x${repeated(part)}x`);
    expect(await importingVault().preview(folder, 'markdown')).toMatchObject({ entries: 1 });
  },
);

it.each([`=a${repeated(' ')}b`, `${repeated('=')}b`, `= a${repeated(' =')}b`])(
  'RedNotebook’s headings are read to their end',
  (text) => {
    const nodes = rednotebookNodes(text, { image: () => null, tag: () => null });
    expect(nodes.length).toBeGreaterThan(0);
  },
);

it('a heading of Day One and of RedNotebook is still one', async () => {
  const vault = importingVault();
  const text = '\n#  Night float ##\nThe text';
  const journal = { entries: [{ uuid: 'one', creationDate: '2020-01-01T09:00:00Z', text }] };
  await vault.bring(await zipOf({ 'Journal.json': JSON.stringify(journal) }), 'day-one');
  expect(vault.listed()).toMatchObject([{ title: 'Night float' }]);
  const nodes = rednotebookNodes('== Sepsis ==', { image: () => null, tag: () => null });
  expect(nodes).toMatchObject([{ type: 'heading', attrs: { level: 2 } }]);
});

it('brackets that never close are read to their end', () => {
  const around = { image: () => null, tag: () => null };
  expect(inlineNotation(repeated('['), [], around)).toHaveLength(1);
  expect(inlineNotation('[a win]{.win}', [], around)).toMatchObject([
    { text: 'a win', marks: [{ type: 'passage', attrs: { kind: 'win' } }] },
  ]);
});
