import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { cardPapers } from '#shared/domain/conversations/card';
import { ownLine } from '#shared/domain/conversations/edit-lines';
import { expectAxeClean } from '../support/axe';
import { exportCard, goToAddress, prepare, readPdf, saveTo } from '../support/conversations';
import { expect, scratchFolder, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^Points card|^Card exported/ });

async function openCard(page: Page, given: Parameters<typeof prepare>[1] = {}) {
  const id = await prepare(page, given);
  await goToAddress(page, `/conversations/${id}`, 'Moving on from Ngozi Okafor');
  await page.getByRole('button', { name: 'Points card' }).click();
  return dialogOf(page);
}

const own = (text: string) =>
  ownLine({ id: crypto.randomUUID(), part: 'point', column: 'say', text });

test('a card is one page in each size, with what was chosen and nothing else', async ({
  opened: { app, page },
}) => {
  const dialog = await openCard(page);
  const folder = scratchFolder('preround-card-');
  await expectAxeClean(page, 'the points card');
  for (const { id, name, width, height } of cardPapers) {
    const path = join(folder, `${id}.pdf`);
    await saveTo(app, path);
    await dialog.getByText(name, { exact: true }).click();
    await expect(dialog.getByText(/^Set in [\d.]+ pt, one page\.$/)).toBeVisible();
    await exportCard(dialog, path);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    const card = readPdf(path);
    expect(card.pages, id).toBe(1);
    expect(card.size, id).toEqual([Math.round(width), Math.round(height)]);
    expect(card.about).toMatch(/Title: +Points card/);
    expect(card.about).toMatch(/Tagged: +yes/);
    expect(card.fonts).not.toContain('Type 3');
    expect(card.words).toContain('somebody who can teach me to write a grant');
    expect(card.words).toContain('How is this for you to hear?');
    expect(card.words).not.toMatch(/Ngozi|outgrown|How long have you known/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await page.getByRole('button', { name: 'Points card' }).click();
  }
  expect(readdirSync(folder)).toHaveLength(cardPapers.length);

  // More only when it is switched on, line by line.
  await dialog.getByText('Put “Only if asked” on the card').first().click();
  await dialog.getByText('Put “Never” on the card').first().click();
  await dialog
    .getByText(/^“I have outgrown you/)
    .first()
    .click();
  await dialog
    .getByText(/^How is this for you/)
    .first()
    .click();
  await dialog
    .getByText(/^The title:/)
    .first()
    .click();
  const path = join(folder, 'more.pdf');
  await saveTo(app, path);
  await dialog.getByText('A5', { exact: true }).click();
  await exportCard(dialog, path);
  const card = readPdf(path);
  expect(card.pages).toBe(1);
  expect(card.words).toMatch(/^Moving on from Ngozi Okafor/);
  expect(card.words).toMatch(/Only if asked.*How long have you known.*Never.*Nothing will change/);
  expect(card.words).not.toMatch(/outgrown|How is this for you/);
});

test('a card too full to read says so, and which lines to leave out', async ({
  opened: { app, page },
}) => {
  const lines = Array.from({ length: 24 }, (_, at) =>
    own(
      `Point ${at}. ${'A clause that takes up some room on paper, '.repeat(at === 7 ? 9 : 2)}end.`,
    ),
  );
  const dialog = await openCard(page, { lines });
  const note = dialog.getByText(/Under 9 pt it is hard to read|does not fit on one page/);
  await expect(note).toBeVisible();
  await expect(
    dialog
      .getByRole('listitem')
      .filter({ hasText: /^Point 7\./ })
      .first(),
  ).toBeVisible();
  await dialog.getByRole('button', { name: /^Leave (these \d+ lines|this line) out$/ }).click();
  await expect(note).toBeHidden();
  const said = (await dialog.getByText(/^Set in/).textContent()) ?? '';
  expect(Number(/[\d.]+/.exec(said)?.[0])).toBeGreaterThanOrEqual(9);
  const path = join(scratchFolder('preround-card-'), 'left.pdf');
  await saveTo(app, path);
  await exportCard(dialog, path);
  const card = readPdf(path);
  expect(card.pages).toBe(1);
  expect(card.words).not.toContain('Point 7.');
});

const clipboardOf = (app: ElectronApplication) =>
  app.evaluate(({ clipboard }) => clipboard.readText());

/** Holds back timers of a minute in main, to be let go by hand. */
async function holdTheMinute(app: ElectronApplication): Promise<() => Promise<void>> {
  await app.evaluate(() => {
    const place = globalThis as unknown as { minute?: () => void };
    const real = globalThis.setTimeout;
    globalThis.setTimeout = ((act: () => void, after?: number, ...rest: unknown[]) => {
      if (after !== 60_000) return real(act, after, ...rest);
      place.minute = act;
      return 0;
    }) as typeof setTimeout;
  });
  return () => app.evaluate(() => (globalThis as unknown as { minute?: () => void }).minute?.());
}

test('copied as text with a warning, it leaves the clipboard after a minute and at locking', async ({
  opened: { app, page },
}) => {
  const letGo = await holdTheMinute(app);
  const dialog = await openCard(page);
  const copy = async () => {
    await dialog.getByRole('button', { name: 'Copy as text' }).click();
    const warning = page.getByRole('dialog', { name: 'The clipboard is not private' });
    await expect(warning).toBeVisible();
    await warning.getByRole('button', { name: 'Copy' }).click();
    await expect(warning).toBeHidden();
  };
  await copy();
  expect(await clipboardOf(app)).toMatch(/^- I asked for half an hour/);
  expect(await clipboardOf(app)).not.toMatch(/Ngozi|outgrown/);
  await letGo();
  await expect.poll(() => clipboardOf(app)).toBe('');

  await copy();
  await app.evaluate(({ clipboard }) => clipboard.writeText('copied elsewhere'));
  await letGo();
  // In order: what is read after the next copy has been written was not cleared before it.
  expect(await clipboardOf(app)).toBe('copied elsewhere');

  await copy();
  expect(await clipboardOf(app)).toMatch(/half an hour/);
  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await expect.poll(() => clipboardOf(app)).toBe('');
  await unlock(locked);
});
