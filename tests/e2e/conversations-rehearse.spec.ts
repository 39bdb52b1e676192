import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { send } from '../support/board';
import { goToAddress, prepare } from '../support/conversations';
import { expect, passphrase, test } from '../support/launch';
import { afterReplacing } from '../support/new-window';

const point = (page: Page, words: string) => page.getByRole('heading', { level: 1, name: words });
const confidence = (page: Page, name: RegExp) =>
  page.getByRole('radio', { name }).click({ force: true });
/** Unlocks where the page that was left has no rail. */
const unlockHere = async (page: Page) => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('heading', { level: 1, name: 'Moving on from Ngozi Okafor' }).waitFor();
};
const rehearse = async (page: Page, given: Parameters<typeof prepare>[1] = {}) => {
  const id = await prepare(page, given);
  await goToAddress(page, `/conversations/${id}/rehearse`, 'Moving on from Ngozi Okafor');
  return id;
};

test('points come one at a time, by keys alone, and are read out', async ({ opened: { page } }) => {
  const id = await rehearse(page);
  await expectAxeClean(page, 'before a rehearsal');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await page.getByRole('button', { name: 'Begin' }).press('Enter');
  await expect(point(page, 'Point 1 of 9')).toBeFocused();
  await expectAxeClean(page, 'a point of a rehearsal');
  const live = page.locator('[aria-live="polite"]', { hasText: 'Opening' });
  await expect(live).toContainText('I asked for half an hour');
  await page.keyboard.press('Space');
  await expect(point(page, 'Point 2 of 9')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(point(page, 'Point 3 of 9')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(point(page, 'Point 2 of 9')).toBeVisible();

  // Eight cards, each once, before one comes again.
  const seen = new Set<string>();
  for (let draw = 0; draw < 8; draw += 1) {
    await page.keyboard.press('r');
    const card = page.locator('[aria-live="polite"]', { hasText: 'Answer aloud' });
    seen.add((await card.textContent()) ?? '');
    await page.keyboard.press('Space');
    await expect(page.getByText('What may be behind it')).toBeVisible();
    await expect(page.getByText('Your reply')).toBeVisible();
    if (draw === 0) await expectAxeClean(page, 'a reaction card');
    await page.keyboard.press('Space');
    await expect(page.getByText('Your reply')).toBeHidden();
  }
  expect(seen.size).toBe(8);
  await expect(point(page, 'Point 2 of 9')).toBeVisible();
  await page.keyboard.press('r');
  await page.keyboard.press('Escape');
  await expect(point(page, 'Point 2 of 9')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Rehearse' }).waitFor();
  expect(new URL(page.url()).hash).toBe(`#/conversations/${id}`);
});

test('with roles swapped I read theirs, and see my answer when asked for', async ({
  opened: { page },
}) => {
  await rehearse(page);
  await page.getByRole('radio', { name: 'Swap roles' }).click({ force: true });
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(point(page, 'Point 1 of 13')).toBeVisible();
  await expect(page.getByText('You are Ngozi Okafor')).toBeVisible();
  await expect(page.getByText('You look serious.')).toBeVisible();
  await expect(page.getByText('I asked for half an hour')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Reaction card' })).toBeHidden();
  await page.keyboard.press('Space');
  await expect(page.getByText('I asked for half an hour')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(point(page, 'Point 2 of 13')).toBeVisible();
});

test('a lock in the middle loses nothing, and a run can be told about later', async ({
  opened: { app, page },
}) => {
  const id = await rehearse(page);
  await confidence(page, /^2 A little/);
  await page.getByRole('button', { name: 'Begin' }).click();
  // Until a second has passed there is nothing to keep but the mark.
  await expect(page.getByRole('timer', { name: /^In all: [1-9]/ })).toBeVisible();
  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlockHere(locked);
  const history = locked.getByRole('region', { name: 'Earlier rehearsals' });
  await expect(history.getByText(/before 2, a little/)).toBeVisible();
  await history.getByRole('button', { name: 'Say how it was' }).click();
  await locked.getByLabel('One line to remember').fill('Too fast at the ask.');
  const again = await afterReplacing(app, () => locked.keyboard.press('Control+l'));
  await unlockHere(again);
  await expect(again.getByText('Too fast at the ask.')).toBeVisible();
  const runs = await send(again, 'conversations.rehearsals', { preparationId: id });
  expect(runs).toMatchObject([{ confidenceBefore: 2, note: 'Too fast at the ask.' }]);
  expect(runs[0]?.seconds).toBeGreaterThan(0);
  expect(Object.values(runs[0]?.secondsByLine ?? {}).reduce((sum, one) => sum + one, 0)).toBe(
    runs[0]?.seconds,
  );
});

test('how sure one was is a plot with words, and a run is removed and brought back', async ({
  opened: { page },
}) => {
  const id = await prepare(page);
  const run = (at: number, before: number | null, after: number | null, note: string) => ({
    id: crypto.randomUUID(),
    preparationId: id,
    at: Date.UTC(2026, 10, at, 20),
    role: 'mine' as const,
    seconds: 140,
    secondsByLine: {},
    confidenceBefore: before,
    confidenceAfter: after,
    note,
  });
  await send(page, 'conversations.saveRehearsal', run(20, 2, 3, 'Rushed the thanks.'));
  await send(page, 'conversations.saveRehearsal', run(22, 3, 4, 'Waited.'));
  await goToAddress(page, `/conversations/${id}/rehearse`, 'Moving on from Ngozi Okafor');
  const plot = page.getByRole('img', { name: /2 before, 3 after; 3 before, 4 after/ });
  await expect(plot).toBeVisible();
  await expectAxeClean(page, 'earlier rehearsals');
  await page.getByRole('button', { name: /^Remove the rehearsal: 20 Nov/ }).click();
  await expect(page.getByText('Rushed the thanks.')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Rushed the thanks.')).toBeVisible();
});

test('without a line to say there is nothing to begin, and the page says what to do', async ({
  opened: { page },
}) => {
  await rehearse(page, { lines: [], kit: null });
  await expect(page.getByText('Nothing stands under Say yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeDisabled();
});
