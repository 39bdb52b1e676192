import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, scratchFolder, test } from '../support/launch';
import { goTo, openSample } from '../support/sample';
import { demoFolder, photographer, pictureOfPdf } from './pictures';

const picture = photographer(101);

const text = (page: Page) => page.getByRole('textbox', { name: 'Entry text' });
const open = async (page: Page, address: string, heading: string) => {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, address);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
};

/** A photograph of colours, so that there is something to look at. */
async function photograph(page: Page): Promise<void> {
  await text(page).evaluate(async (target) => {
    const canvas = new OffscreenCanvas(900, 420);
    const draw = canvas.getContext('2d');
    if (!draw) throw new Error('No canvas.');
    const sky = draw.createLinearGradient(0, 0, 0, 420);
    for (const [at, colour] of [
      [0, 'lightsteelblue'],
      [0.6, 'moccasin'],
      [1, 'slategray'],
    ] as const) {
      sky.addColorStop(at, colour);
    }
    draw.fillStyle = sky;
    draw.fillRect(0, 0, 900, 420);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([blob], 'morning.png', { type: 'image/png' }));
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await text(page).locator('img').first().waitFor();
}

test('the journal of the sample vault', async ({ vault }) => {
  const { page, app } = await openSample(vault);
  await goTo(page, 'Journal');
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Title' }).waitFor();
  await picture(page, 'new-entry-with-prompt');
  await page.getByRole('textbox', { name: 'Title' }).fill('Sunrise after nights');
  await text(page).focus();
  await page.keyboard.type('Walked home past the river with @Dr. Nú');
  await page.getByRole('option').first().waitFor();
  await picture(page, 'naming-a-person');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and for once neither of us talked shop. #recovery');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await page.getByRole('listbox', { name: 'Insert' }).waitFor();
  await picture(page, 'slash-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await photograph(page);
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await picture(page, 'writing-with-an-image');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('river');
  await picture(page, 'find-in-the-entry');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add area, goal, energy…' }).click();
  await page.getByRole('dialog').waitFor();
  await picture(page, 'properties');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+Enter');
  await picture(page, 'only-the-text');
  await page.keyboard.press('Escape');

  await open(page, '/journal', 'Journal');
  await page.getByText('Köhler’s offer').first().click();
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' I have until Friday, and I will use all of it.');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.getByRole('button', { name: 'Entry actions' }).click();
  await page.getByRole('menuitem', { name: 'History' }).click();
  await page.getByRole('region', { name: 'What this sitting changed' }).waitFor();
  await picture(page, 'history');

  await open(page, '/journal', 'Journal');
  await picture(page, 'journal-by-month');
  await page.getByRole('searchbox', { name: 'Search' }).fill('mentor');
  await page
    .getByRole('button', { name: /Filter/ })
    .first()
    .click();
  await page.waitForTimeout(300);
  await picture(page, 'search-and-filters');
  await page.keyboard.press('Escape');
  for (const [address, heading, name] of [
    ['/journal/calendar', 'Calendar', 'calendar'],
    ['/journal/marks', 'Marks', 'marks'],
    ['/journal/names', 'People and tags', 'people-and-tags'],
    ['/board/areas', 'Areas', 'areas'],
    ['/journal/export', 'Export journal', 'export'],
  ] as const) {
    await open(page, address, heading);
    await page.waitForTimeout(400);
    await picture(page, name);
  }
  await page.setViewportSize({ width: 960, height: 600 });
  await open(page, '/journal/calendar', 'Calendar');
  await picture(page, 'calendar-in-a-small-window');
  await open(page, '/journal/marks', 'Marks');
  await picture(page, 'marks-in-a-small-window');
  await page.setViewportSize({ width: 1280, height: 800 });

  const notes = scratchFolder('preround-demo-notes-');
  cpSync(join(import.meta.dirname, '../fixtures/import/obsidian'), notes, { recursive: true });
  writeFileSync(join(notes, '2026-03-04.md'), 'Clinic ran late again. Ask about the template.');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, notes);
  await open(page, '/journal/import', 'Import');
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await page.getByRole('heading', { name: /^What is in/ }).waitFor();
  await picture(page, 'import-preview');

  const book = join(vault, 'book.pdf');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, book);
  await open(page, '/journal/export', 'Export journal');
  await page.getByText('PDF', { exact: false }).first().click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Journal exported' })
    .waitFor({ timeout: 60_000 });
  const kept = join(demoFolder, 'book.pdf');
  copyFileSync(book, kept);
  expect(execFileSync('pdftotext', [kept, '-'], { encoding: 'utf8' })).toContain('Before rounds');
  pictureOfPdf(kept);
  await app.close();
});
