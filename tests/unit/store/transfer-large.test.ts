import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratch } from '../../support/import-fixtures';
import { importingVault } from './importing-vault';

const megabytes = 1024 * 1024;

/** A file of any size that takes no room on the disk. */
function hollow(path: string, size: number): void {
  writeFileSync(path, '');
  truncateSync(path, size);
}

it('Day One’s journals are summed up before they are read', async () => {
  const folder = scratch();
  for (const name of 'abcde') hollow(join(folder, `${name}.json`), 60 * megabytes);
  await expect(importingVault().preview(folder, 'day-one')).rejects.toThrow(/256 MB/);
});

it('an image larger than is kept is left out before it is read, and told', async () => {
  const folder = scratch();
  writeFileSync(join(folder, '2020-01-01.md'), 'Words ![scan](scan.png)');
  // Larger than any file that is read: reading it would refuse the import.
  hollow(join(folder, 'scan.png'), 70 * megabytes);
  expect(await importingVault().bring(folder, 'markdown')).toMatchObject({
    added: 1,
    images: 0,
    losses: expect.arrayContaining([
      { what: 'images larger than 20 MB', count: 1, where: ['scan.png'], elsewhere: 0 },
    ]),
  });
});
