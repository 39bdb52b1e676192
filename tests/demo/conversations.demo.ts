import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exportCard, saveTo } from '../support/conversations';
import { test } from '../support/launch';
import { goTo, openSample } from '../support/sample';
import { demoFolder, photographer, pictureOfPdf } from './pictures';

const picture = photographer(501);
const coming = 'Köhler: the child first, then the study';
const past = 'Breakfast with Dr. Núñez';

const openPreparation = async (page: Page, title: string) => {
  await goTo(page, 'Conversations');
  await page.getByRole('main').getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
};

test('a conversation of the sample vault, from its preparation to its debrief', async ({
  vault,
}) => {
  const { page, app } = await openSample(vault);
  await goTo(page, 'Conversations');
  await picture(page, 'conversations');
  await openPreparation(page, coming);
  await picture(page, 'a-preparation');
  await page.setViewportSize({ width: 960, height: 600 });
  await picture(page, 'a-preparation-in-a-small-window');
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('link', { name: 'Rehearse' }).click();
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  await page.setViewportSize({ width: 1280, height: 1300 });
  await picture(page, 'before-a-rehearsal');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Begin' }).click();
  await picture(page, 'rehearsing');
  await page.getByRole('button', { name: 'Choose a reaction' }).click();
  await page.getByRole('menuitem', { name: 'Hurt' }).click();
  await picture(page, 'a-reaction-card');
  await page.keyboard.press('Space');
  await page.getByText('Your reply').waitFor();
  await picture(page, 'a-reaction-card-turned');
  await page.setViewportSize({ width: 960, height: 600 });
  await picture(page, 'a-reaction-card-in-a-small-window');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('Space');
  await page.getByText('Your reply').waitFor({ state: 'hidden' });
  const next = page.getByRole('button', { name: 'Next' });
  while (await next.isVisible()) await next.click();
  await page.getByRole('button', { name: 'Finish' }).click();
  await picture(page, 'rehearsed');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Points card' }).click();
  const dialog = page.getByRole('dialog', { name: /Points card|Card exported/ });
  await dialog.getByText(/^Set in/).waitFor();
  await picture(page, 'points-card');
  for (const name of ['A6', 'A5', 'A4', 'Letter']) {
    const path = join(vault, `points-card-${name.toLowerCase()}.pdf`);
    await saveTo(app, path);
    await dialog.getByText(name, { exact: true }).click();
    await dialog.getByText(/^Set in/).waitFor();
    await exportCard(dialog, path);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    const kept = join(demoFolder, `points-card-${name.toLowerCase()}.pdf`);
    copyFileSync(path, kept);
    pictureOfPdf(kept);
    await page.getByRole('button', { name: 'Points card' }).click();
  }
  await dialog.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByRole('dialog', { name: 'The clipboard is not private' }).waitFor();
  await picture(page, 'copy-with-a-warning');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await openPreparation(page, past);
  await page.getByRole('link', { name: 'Debrief' }).click();
  await page.getByRole('heading', { level: 1, name: 'Debrief' }).waitFor();
  await page.setViewportSize({ width: 1280, height: 2_000 });
  await picture(page, 'debrief');
  await app.close();
});
