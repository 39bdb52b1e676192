import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/launch';
import { goTo, openSample } from '../support/sample';
import { demoFolder, photographer, pictureOfPdf } from './pictures';

// The first of the demos by name: it begins with an empty folder.
rmSync(demoFolder, { recursive: true, force: true });
const picture = photographer(201);

const open = async (page: Page, address: string, heading: string) => {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, address);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
};

/** Goes to somebody on the board. */
async function goToPerson(page: Page, name: string): Promise<void> {
  await open(page, '/board', 'Board');
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

test('the board of the sample vault', async ({ vault }) => {
  const { page, app } = await openSample(vault);
  await goTo(page, 'Board');
  await page.getByRole('grid', { name: 'Board' }).waitFor();
  await picture(page, 'board-grid');
  await page.getByRole('heading', { name: 'Candidates' }).scrollIntoViewIfNeeded();
  const twoPlusOne = page.getByRole('button', { name: /two inside and one outside/ });
  await twoPlusOne.click();
  await picture(page, 'what-the-board-sees');
  await page.getByRole('button', { name: 'More for Dr. Adeyemi' }).click();
  await page.getByRole('menuitem', { name: 'If they leave…' }).click();
  await page.getByRole('dialog', { name: 'If one person leaves' }).waitFor();
  await picture(page, 'if-one-person-leaves');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Mentor, Matthias Köhler/ }).click();
  await page.getByRole('menuitem', { name: 'Change seat' }).click();
  await page.getByRole('dialog', { name: 'Change seat' }).waitFor();
  await picture(page, 'a-seat');
  await page.keyboard.press('Escape');
  await open(page, '/board?view=map', 'Board');
  await page.locator('[data-seat]').first().waitFor();
  await picture(page, 'board-map');
  await page.setViewportSize({ width: 960, height: 600 });
  await picture(page, 'board-map-in-a-small-window');
  await open(page, '/board', 'Board');
  await picture(page, 'board-grid-in-a-small-window');
  await page.setViewportSize({ width: 1280, height: 800 });

  for (const [name, called] of [
    ['Matthias Köhler', 'a-mentor'],
    ['Dr. Núñez', 'in-separation'],
    ['Dr. Whitcombe', 'a-candidate'],
  ] as const) {
    await goToPerson(page, name);
    await picture(page, called);
  }
  await goToPerson(page, 'Dr. Adeyemi');
  await page.getByRole('heading', { name: 'Sponsorship' }).scrollIntoViewIfNeeded();
  await page.setViewportSize({ width: 1280, height: 1400 });
  await picture(page, 'a-sponsor');
  await page.setViewportSize({ width: 1280, height: 800 });

  await open(page, '/board/assessments', 'Assessments');
  await picture(page, 'assessments');
  const mentee = page.getByRole('region', { name: 'Me as a mentee' });
  await mentee.getByRole('button', { name: 'Begin assessment' }).click();
  await page.getByRole('heading', { level: 1, name: 'Me as a mentee' }).waitFor();
  for (const [trait, mark] of [
    ['Motivation', '4 Mostly'],
    ['Seriousness', '5 Always'],
    ['Flexibility', '2 Now and then'],
    ['Feedback to the mentor', '1 Hardly ever'],
  ] as const) {
    await page
      .getByRole('radiogroup', { name: trait })
      .getByText(mark.slice(2), { exact: false })
      .click();
  }
  await expect(page.getByText('4 of 10 answered')).toBeVisible();
  await picture(page, 'assessing');
  await page.getByRole('button', { name: 'Finish' }).click();
  await page
    .getByLabel('Step', { exact: true })
    .fill('Tell Köhler that the long list stayed unread');
  await page.setViewportSize({ width: 1280, height: 1300 });
  await picture(page, 'assessed');
  await page.setViewportSize({ width: 1280, height: 800 });

  const file = join(demoFolder, 'board.pdf');
  await app.evaluate(
    ({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    },
    join(vault, 'board.pdf'),
  );
  await open(page, '/board', 'Board');
  await page.getByRole('button', { name: 'Export board' }).click();
  const dialog = page.getByRole('dialog', { name: /Export board|Board exported/ });
  await picture(page, 'export-board');
  await dialog.getByRole('button', { name: 'Export board' }).click();
  await dialog.getByText(join(vault, 'board.pdf')).waitFor();
  copyFileSync(join(vault, 'board.pdf'), file);
  pictureOfPdf(file);
  await app.close();
});
