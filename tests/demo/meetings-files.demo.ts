import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../support/launch';
import { goTo, openSample } from '../support/sample';
import { demoFolder, photographer, pictureOfPdf } from './pictures';

const picture = photographer(451);

test('what leaves of the sample vault’s coming meeting', async ({ vault }) => {
  const { page, app } = await openSample(vault);
  await goTo(page, 'Meetings');
  await page
    .getByRole('region', { name: 'Coming' })
    .getByRole('link', { name: /Matthias Köhler/ })
    .click();
  await page.getByRole('link', { name: 'Open brief' }).click();
  await page.getByRole('region', { name: 'The page' }).waitFor();
  await picture(page, 'brief');
  await page.setViewportSize({ width: 960, height: 600 });
  await picture(page, 'brief-in-a-small-window');
  await page.setViewportSize({ width: 1280, height: 800 });
  const path = join(vault, 'brief.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText(path).waitFor();
  copyFileSync(path, join(demoFolder, 'brief.pdf'));
  pictureOfPdf(join(demoFolder, 'brief.pdf'));
  await app.close();
});
