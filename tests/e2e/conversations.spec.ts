import type { Locator, Page } from '@playwright/test';
import { expect, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { goTo } from '../support/sample';

const kitTitle = 'Moving on from a mentor';

/** Begins a preparation by the pages, and waits for it. */
async function begin(page: Page, kit: string | null, title: string): Promise<void> {
  await goTo(page, 'Conversations');
  await page.getByRole('link', { name: 'New preparation' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page
    .getByRole('radio', { name: kit ?? 'Without a kit' })
    .locator('xpath=../..')
    .click();
  await page.getByRole('button', { name: 'Begin preparing' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

const column = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });
const words = (list: Locator) =>
  list
    .locator('[role="row"][data-key]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
const saved = (page: Page) => expect(page.locator('#main [data-saved="true"]')).toBeVisible();

/** Adds a line of one's own at the end of a column. */
async function addLine(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: `Add line to ${name}` }).click();
  const field = page.getByRole('textbox', { name: 'Line', exact: true });
  await expect(field).toBeFocused();
  await field.fill(text);
  await field.press('Enter');
  await expect(column(page, name).getByRole('row', { name: text })).toBeFocused();
}

async function choose(page: Page, line: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${line}` }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}

test('a preparation builds itself from the answers, and what was written by hand stays', async ({
  opened: { page },
}) => {
  await begin(page, kitTitle, 'Talk with Ngozi');
  const say = column(page, 'Say');
  await expect(page.getByRole('button', { name: '3 blanks left' })).toBeVisible();

  await test.step('a blank leads to its question', async () => {
    await page.getByRole('button', { name: '3 blanks left' }).click();
    await page.getByRole('menuitem', { name: /What do you need now/ }).click();
    await expect(page.getByRole('textbox', { name: /What do you need now/ })).toBeFocused();
  });

  await test.step('the answer comes into the line as it is typed', async () => {
    await page.keyboard.type('can guide my first grant');
    await expect(say.getByText('I need somebody who can guide my first grant.')).toBeVisible();
    await expect(page.getByRole('button', { name: '2 blanks left' })).toBeVisible();
  });

  await test.step('a line is written where it stands, and answers leave it alone from then on', async () => {
    await say.getByText('I need somebody who can guide my first grant.').click();
    const field = page.getByRole('textbox', { name: 'Line', exact: true });
    await field.fill('I need a grant mentor.');
    await field.press('Escape');
    await page.getByRole('textbox', { name: /What do you need now/ }).fill('writes grants');
    await expect(
      page.getByText('I believe you would do it. But I need somebody who writes grants'),
    ).toBeVisible();
    await expect(say.getByText('I need a grant mentor.')).toBeVisible();
  });

  await test.step('a choice brings its line, and taking it back takes the line along', async () => {
    const asked = say.getByText('I have asked somebody for that part, and they have agreed.');
    await page.getByRole('radio', { name: 'Yes, and they have agreed' }).click();
    await expect(asked).toBeVisible();
    await page.getByRole('radio', { name: 'Yes, and they have agreed' }).click();
    await expect(asked).toBeHidden();
  });

  await test.step('another tone is another opening', async () => {
    await page.getByRole('radio', { name: 'Brief' }).click();
    await expect(say.getByText(/I have two things to say/)).toBeVisible();
    await expect(say.getByText(/I asked for half an hour/)).toBeHidden();
  });

  await test.step('help is there when asked for', async () => {
    await expect(page.getByText(/a scene, not a virtue/)).toBeHidden();
    await page.getByRole('button', { name: 'Help with: What did they give you' }).click();
    await expect(page.getByText(/a scene, not a virtue/)).toBeVisible();
  });

  await test.step('all of it is there after reading it again', async () => {
    await saved(page);
    await page.reload();
    await expect(say.getByText('I need a grant mentor.')).toBeVisible();
    await expect(say.getByText(/I have two things to say/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: /What do you need now/ })).toHaveValue(
      'writes grants',
    );
  });
});

test('lines are sorted by menu, by keys and by dragging, taken out and put back', async ({
  opened: { page },
}) => {
  await begin(page, null, 'My own talk');
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeHidden();
  const [say, asked, never] = ['Say', 'Only if asked', 'Never'].map((name) =>
    column(page, name),
  ) as [Locator, Locator, Locator];
  for (const text of ['One', 'Two', 'Three']) await addLine(page, 'Say', text);

  await test.step('Alt with an arrow moves a line up', async () => {
    await say.getByRole('row', { name: 'Three' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => words(say)).toEqual(['One', 'Three', 'Two']);
    await expect(say.getByRole('row', { name: 'Three' })).toBeFocused();
  });

  await test.step('the menu moves a line to a column', async () => {
    await choose(page, 'Three', 'Move to “Only if asked”');
    await expect(asked.getByRole('row', { name: 'Three' })).toBeFocused();
    await expect.poll(() => words(asked)).toEqual(['Three']);
    await choose(page, 'One', 'Move to “Never”');
    await expect.poll(() => words(never)).toEqual(['One']);
    await expect.poll(() => words(say)).toEqual(['Two']);
  });

  await test.step('the handle drags by keyboard into another column', async () => {
    await say.getByRole('row', { name: 'Two' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const place = never.getByRole('button', { name: /Insert before One/ });
    for (let press = 0; press < 12; press += 1) {
      if (await place.evaluate((one) => one === document.activeElement).catch(() => false)) break;
      await page.keyboard.press(press % 2 === 0 ? 'Tab' : 'ArrowUp');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => words(never)).toEqual(['Two', 'One']);
  });

  await test.step('the pointer drags into an empty column', async () => {
    await never.getByRole('row', { name: 'Two' }).dragTo(say.getByRole('grid'));
    await expect.poll(() => words(say)).toEqual(['Two']);
    await expect.poll(() => words(never)).toEqual(['One']);
  });

  await test.step('what is taken out comes back by undo, and later from the page', async () => {
    await choose(page, 'Two', 'Take out');
    await expect.poll(() => words(say)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => words(say)).toEqual(['Two']);
    await choose(page, 'Two', 'Take out');
    await page.getByText('Taken out (1)').click();
    await page.getByRole('button', { name: 'Put back: Two' }).click();
    await expect.poll(() => words(say)).toEqual(['Two']);
  });

  await test.step('a line without words is none', async () => {
    await page.getByRole('button', { name: 'Add line to Say' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => words(say)).toEqual(['Two']);
  });

  await test.step('the order is there after reading it again', async () => {
    await saved(page);
    await page.reload();
    await expect.poll(() => words(say)).toEqual(['Two']);
    await expect.poll(() => words(asked)).toEqual(['Three']);
    await expect.poll(() => words(never)).toEqual(['One']);
  });
});

test('what is typed as the vault locks is there after unlocking', async ({ opened }) => {
  const { page, app } = opened;
  await begin(page, kitTitle, 'Before the lock');
  await page.getByRole('textbox', { name: /What do you need now/ }).fill('reads my drafts');
  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlock(locked);
  await goTo(locked, 'Conversations');
  await locked.getByRole('link', { name: /Before the lock/ }).click();
  await expect(
    column(locked, 'Say').getByText('I need somebody who reads my drafts.'),
  ).toBeVisible();
});

test('a preparation being begun as the vault locks is begun', async ({ opened }) => {
  const { page, app } = opened;
  await goTo(page, 'Conversations');
  await page.getByRole('link', { name: 'New preparation' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Half begun');
  await page.getByRole('radio', { name: kitTitle }).locator('xpath=../..').click();
  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlock(locked);
  await goTo(locked, 'Conversations');
  await locked.getByRole('link', { name: /Half begun/ }).click();
  await expect(locked.getByRole('heading', { name: 'Questions' })).toBeVisible();
});
