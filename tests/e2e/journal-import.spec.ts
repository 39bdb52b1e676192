import { cpSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAxeClean } from '../support/axe';
import { expect, type RunningApp, scratchFolder, test } from '../support/launch';

const fixtures = join(import.meta.dirname, '../fixtures/import');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The system's dialog answers with this path. */
async function chooses({ app }: RunningApp, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({
      canceled: chosen === null,
      filePaths: chosen === null ? [] : [chosen],
    });
  }, path);
}

function obsidian(): string {
  const folder = scratchFolder('preround-obsidian-');
  cpSync(join(fixtures, 'obsidian'), folder, { recursive: true });
  mkdirSync(join(folder, 'attachments'), { recursive: true });
  writeFileSync(join(folder, 'attachments/scan.png'), png);
  const changedAt = new Date('2026-03-04T09:30');
  utimesSync(join(folder, 'Ideas.md'), changedAt, changedAt);
  return folder;
}

test('a vault of Obsidian is looked at, taken in, and adds nothing a second time', async ({
  opened,
}) => {
  const { page } = opened;
  const folder = obsidian();
  await page.getByRole('link', { name: 'Import' }).click();
  await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  await expectAxeClean(page, 'import, choosing');
  await chooses(opened, null);
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(page.getByRole('button', { name: 'Choose folder…' })).toBeVisible();

  await chooses(opened, folder);
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(
    page.getByText('3 entries from 2 March 2026 to 4 March 2026, 1 image.'),
  ).toBeVisible();
  await expect(page.getByText('Files that are neither notes nor images: 1')).toBeVisible();
  await expectAxeClean(page, 'import, preview');
  await page.getByRole('button', { name: 'Import 3 entries' }).click();
  await page.getByRole('heading', { level: 1, name: 'Imported' }).waitFor();
  await expect(page.getByText('3 entries were added.')).toBeVisible();
  await expectAxeClean(page, 'import, report');

  await page.getByRole('button', { name: 'Import something else' }).click();
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(page.getByText('3 entries are there already.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();

  await page.getByRole('link', { name: 'Back to the journal' }).click();
  await page
    .getByRole('link', { name: /Morning/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Entry text' })).toContainText(
    'Ward round with Okafor. Ask about the schedule.',
  );
});

test('what is no journal is refused with what to do, and changes nothing', async ({ opened }) => {
  const { page } = opened;
  const folder = scratchFolder('preround-wrong-');
  writeFileSync(join(folder, 'Journal.zip'), 'not a zip');
  writeFileSync(join(folder, 'journal.json'), '{"entries": [');
  await page.getByRole('link', { name: 'Import' }).click();
  await page.getByText('Day One', { exact: true }).click();
  await chooses(opened, join(folder, 'Journal.zip'));
  await page.getByRole('button', { name: 'Choose file…' }).click();
  await expect(page.getByText(/This file is no ZIP, or not a whole one/)).toBeVisible();
  await page.getByText('jrnl', { exact: true }).click();
  await chooses(opened, join(folder, 'journal.json'));
  await page.getByRole('button', { name: 'Choose file…' }).click();
  await expect(page.getByText(/journal.json is not whole/)).toBeVisible();
});
