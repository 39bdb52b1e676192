import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { goToPerson, openPerson, send } from '../support/board';
import { expect, scratchFolder, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { placeCanary, png } from '../support/png';
import { goTo } from '../support/sample';

const ana = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Ana Núñez',
  stage: 'initiation',
} as const;
const ben = {
  id: '22222222-2222-4222-8222-222222222222',
  name: 'Ben Okafor',
  stage: 'candidate',
} as const;

const form = (page: Page) => page.getByRole('form', { name: /^Edit / });
/** The picture on the form; everywhere else it is decoration beside the name. */
const preview = (page: Page, name: string = ana.name) => form(page).getByRole('img', { name });
const avatars = (page: Page) => page.getByRole('main').locator('img[alt=""]');

async function choosePhoto(page: Page, bytes: Buffer, type = 'image/png'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await form(page)
    .getByRole('button', { name: /^Choose/ })
    .click();
  await (await chooser).setFiles({ name: 'her face.png', mimeType: type, buffer: bytes });
}

async function sizeOf(page: Page, name?: string): Promise<readonly [number, number]> {
  return preview(page, name).evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return [image.naturalWidth, image.naturalHeight] as const;
  });
}

/** Drops a file on the square, as the system does: a drag made in the page carries no real file. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const path = join(scratchFolder(), name);
  writeFileSync(path, bytes);
  chmodSync(path, 0o644);
  const square = form(page)
    .getByText(/^Photo of /)
    .locator('..');
  await square.scrollIntoViewIfNeeded();
  const box = await square.boundingBox();
  if (!box) throw new Error('The square is not there.');
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x: box.x + 40, y: box.y + 40, data });
  await client.detach();
}

test('a photo is chosen, cut to a square, kept without its place over a lock, and shown where the name is', async ({
  opened: { app, page },
}) => {
  await send(page, 'board.addPerson', { ...ben, since: '2025-03-03' });
  await openPerson(page, ana);
  await expect(page.getByText('AN', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Edit' }).click();
  await form(page).getByRole('textbox', { name: 'Credentials' }).fill('MD');
  await choosePhoto(page, png(1200, 800));
  await expect(preview(page)).toBeVisible();
  expect(await sizeOf(page)).toEqual([512, 512]);
  await expectAxeClean(page, 'the form with a photo');
  // What is typed into the form beside it is untouched.
  await expect(form(page).getByRole('textbox', { name: 'Credentials' })).toHaveValue('MD');
  await form(page).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('AN', { exact: true })).toBeHidden();
  await expect(avatars(page)).toHaveCount(1);
  const { bytes, type } = await send(page, 'board.photo', { personId: ana.id }).then((photo) => ({
    ...photo,
    bytes: Buffer.from(Object.values(photo.bytes)),
  }));
  expect(type).toBe('image/png');
  expect(bytes.includes(placeCanary)).toBe(false);

  await goToPerson(page, ben);
  await page.getByRole('button', { name: 'Edit' }).click();
  await drop(page, 'ben.png', png(90, 60));
  await expect(preview(page, ben.name)).toBeVisible();
  expect(await sizeOf(page, ben.name)).toEqual([60, 60]);
  await form(page).getByRole('button', { name: 'Cancel' }).click();

  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlock(locked);
  await goTo(locked, 'Board');
  const head = locked.getByRole('columnheader').filter({ hasText: ana.name });
  await expect(head.locator('img')).toBeVisible();
  await expect(locked.getByRole('region', { name: 'Candidates' }).locator('img')).toBeVisible();
  await expect(avatars(locked)).toHaveCount(2);
  await expectAxeClean(locked, 'the board with photos');
});

test('a photo is replaced and removed with undo, goes with the person, and what is none says why', async ({
  opened: { page },
}) => {
  await openPerson(page, ana);
  await page.getByRole('button', { name: 'Edit' }).click();
  await choosePhoto(page, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/png');
  await expect(form(page).getByRole('alert')).toContainText('SVG drawing cannot be kept');
  await choosePhoto(page, png(64, 64));
  await expect(form(page).getByRole('alert')).toBeHidden();
  expect(await sizeOf(page)).toEqual([64, 64]);
  await choosePhoto(page, png(32, 48));
  await expect.poll(() => sizeOf(page)).toEqual([32, 32]);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => sizeOf(page)).toEqual([64, 64]);
  await form(page).getByRole('button', { name: 'Remove photo' }).press('Enter');
  await expect(preview(page)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(preview(page)).toBeVisible();
  await form(page).getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText(/their photo is not/)).toBeVisible();
  await expect(avatars(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(avatars(page)).toHaveCount(1);
});
