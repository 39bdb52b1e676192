import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/launch';

/** Writes an entry through the bridge at noon of a day. */
async function write(page: Page, day: string, title: string): Promise<void> {
  await page.evaluate(
    async ([on, name]) => {
      const reply = await window.preround.send('journal.save', {
        id: crypto.randomUUID(),
        occurredAt: new Date(`${on}T12:00`).getTime(),
        offsetMinutes: -new Date(`${on}T12:00`).getTimezoneOffset(),
        title: name,
        document: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Some words here' }] }],
        },
        baseRevision: 0,
        session: crypto.randomUUID(),
      });
      if (!reply.ok) throw new Error(reply.message);
    },
    [day, title],
  );
}

const openCalendar = async (page: Page, day: string) => {
  await page.evaluate((on) => {
    location.hash = `#/journal/calendar?day=${on}`;
  }, day);
  await page.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor();
};

test('shows the days written, what a day holds, and the same day of earlier years', async ({
  opened: { page },
}) => {
  await write(page, '2026-03-10', 'Grand rounds');
  await write(page, '2026-03-12', 'Morbidity meeting');
  await write(page, '2024-03-12', 'First night float');
  await openCalendar(page, '2026-03-12');

  await expect(page.getByRole('heading', { name: 'Thursday 12 March 2026' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Morbidity meeting/ })).toBeVisible();
  const earlier = page.getByRole('region', { name: 'On this day in earlier years' });
  await expect(earlier.getByRole('link', { name: /2024.*First night float/ })).toBeVisible();

  const grid = page.getByRole('grid');
  await grid
    .getByRole('button', {
      name: /10 March 2026.*1 entry, 3 words|March 10, 2026.*1 entry, 3 words/,
    })
    .click();
  await expect(page.getByRole('link', { name: /Grand rounds/ })).toBeVisible();
  await expect(earlier).toBeHidden();

  await expect(page.getByText('2 days written: 2 entries, 6 words.')).toBeVisible();
  await page.getByRole('button', { name: 'Earlier year' }).click();
  await page.getByRole('button', { name: 'Earlier year' }).click();
  await expect(page.getByText('1 day written: 1 entry, 3 words.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Earlier year' })).toBeDisabled();

  await page.getByText('2024 as a table').click();
  await expect(page.getByRole('row', { name: 'March 1 1 3' })).toBeVisible();
});

test('an entry without a title is shown by its first words', async ({ opened: { page } }) => {
  await write(page, '2026-03-12', '');
  await openCalendar(page, '2026-03-12');
  await expect(page.getByRole('link', { name: /Some words here/ })).toBeVisible();
  await expect(page.getByText('Untitled')).toHaveCount(0);
});

test('is used by keyboard alone, and starts an entry on the day shown', async ({
  opened: { page },
}) => {
  await openCalendar(page, '2026-03-12');
  await page
    .getByRole('grid')
    .getByRole('button', { name: /selected/ })
    .focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Wednesday 11 March 2026' })).toBeVisible();
  await expect(page.getByText('Nothing was written on this day.')).toBeVisible();

  await page.getByRole('button', { name: 'New entry on this day' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Written afterwards');
  await page.getByRole('textbox', { name: 'Entry text' }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await openCalendar(page, '2026-03-11');
  await page.getByRole('link', { name: /Written afterwards/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Written afterwards');
});

test('opens any entry, and says so when there is none', async ({ opened: { page } }) => {
  await openCalendar(page, '2026-03-12');
  await page.getByRole('button', { name: 'Random entry' }).click();
  await expect(page.getByText('There is no entry to open yet.')).toBeVisible();
  await write(page, '2026-03-10', 'The only one');
  await page.getByRole('button', { name: 'Random entry' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('The only one');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility violation, ${colorScheme}`, async ({ opened: { page } }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await write(page, '2026-03-12', 'Morbidity meeting');
    await write(page, '2024-03-12', 'First night float');
    await openCalendar(page, '2026-03-12');
    await page.getByText('2026 as a table').click();
    await expect(page.getByRole('link', { name: /Morbidity meeting/ })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
