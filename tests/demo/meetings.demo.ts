import type { Page } from '@playwright/test';
import { test } from '../support/launch';
import { goTo, openSample } from '../support/sample';
import { photographer } from './pictures';

const picture = photographer(401);

const part = async (page: Page, name: string) => {
  await page.getByRole('radio', { name, exact: true }).click();
};

test('the meetings of the sample vault', async ({ vault }) => {
  const { page } = await openSample(vault);
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('region', { name: 'Next meeting' }).waitFor();
  await picture(page, 'today-with-a-meeting');
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: 'Renée Tran' }).waitFor();
  await picture(page, 'meetings');
  await page.getByRole('radio', { name: 'Month' }).click();
  await picture(page, 'meetings-by-month');
  await page.setViewportSize({ width: 960, height: 600 });
  await picture(page, 'meetings-by-month-in-a-small-window');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('radio', { name: 'Agenda' }).click();
  await page.getByRole('link', { name: 'Matthias Köhler' }).click();
  await page.getByRole('heading', { level: 1, name: 'Matthias Köhler' }).waitFor();
  await picture(page, 'before-a-meeting');
  await page.getByRole('heading', { name: 'Could come on the agenda' }).scrollIntoViewIfNeeded();
  await picture(page, 'the-agenda');
  await page.getByRole('heading', { name: 'To send ahead' }).scrollIntoViewIfNeeded();
  await picture(page, 'to-send-ahead');
  await page.setViewportSize({ width: 960, height: 600 });
  await page.getByRole('heading', { name: 'Agenda', exact: true }).scrollIntoViewIfNeeded();
  await picture(page, 'the-agenda-in-a-small-window');
  await page.setViewportSize({ width: 1280, height: 800 });
  await part(page, 'During');
  await page.getByRole('textbox', { name: 'Notes' }).waitFor();
  await picture(page, 'during-a-meeting');
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: 'Renée Tran' }).click();
  await page.getByRole('textbox', { name: 'Advice' }).waitFor();
  await picture(page, 'after-a-meeting');
  await page.getByRole('heading', { name: 'Next date' }).scrollIntoViewIfNeeded();
  await picture(page, 'the-next-date');
});
