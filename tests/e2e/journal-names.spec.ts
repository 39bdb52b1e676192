import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { expect, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';

const text = (page: Page) => page.getByRole('textbox', { name: 'Entry text' });

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await text(page).click();
}

const saved = (page: Page) => expect(page.getByText(/^Saved/)).toBeVisible();

test('people and tags are added while one writes, and completed from then on', async ({
  opened: { page },
}) => {
  await write(page);
  await page.keyboard.type('Lunch with @Dr. Núñez');
  await page.getByRole('option', { name: 'Add “Dr. Núñez”' }).waitFor();
  await page.keyboard.press('Enter');
  await expect(text(page).locator('[data-name="person"]')).toHaveText('@Dr. Núñez');
  await page.keyboard.type('about #promotion');
  await page.getByRole('option', { name: 'Add “promotion”' }).waitFor();
  await page.keyboard.press('Tab');
  await expect(text(page).locator('[data-name="tag"]')).toHaveText('#promotion');
  await expect(text(page)).toContainText('@Dr. Núñez about');
  await page.keyboard.press('Enter');
  await page.keyboard.type('@nun');
  await page.getByRole('option', { name: 'Dr. Núñez', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await expect(text(page).locator('[data-name="person"]')).toHaveCount(2);
  await page.keyboard.type('again, #promotion, and #2 of a kind, me@example.org');
  await expect(text(page).locator('[data-name="tag"]')).toHaveCount(2);
  await expect(text(page)).toContainText('and #2 of a kind, me@example.org');
  await saved(page);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('nunez');
  await page
    .getByRole('option', { name: /Dr. Núñez/ })
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
});

const tags = (page: Page) => text(page).locator('[data-name="tag"]');
/** The tags of the vault by name. */
const tagNames = (page: Page) =>
  page.evaluate(async () => {
    const reply = await window.preround.send('journal.tags', {});
    if (!reply.ok) throw new Error(reply.message);
    return (reply.value as { name: string }[]).map(({ name }) => name).sort();
  });

test('a new tag is one as soon as its word ends, however fast one types', async ({
  opened: { page },
}) => {
  await write(page);
  for (const key of ['#wards', 'Enter', 'rounds #clinic on #grants, #2 (#night) #wards']) {
    if (key === 'Enter') await page.keyboard.press(key);
    else await page.keyboard.type(key);
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type('end');
  await expect(tags(page)).toHaveText(['#wards', '#clinic', '#grants', '#night', '#wards']);
  await expect(text(page).locator('p')).toHaveText(
    '#wards rounds #clinic on #grants, #2 (#night) #wards end',
  );
  await saved(page);
  expect(await tagNames(page)).toEqual(['clinic', 'grants', 'night', 'wards']);
  // Found by the tag: the entry was saved with tags that the vault knows.
  await tags(page).nth(1).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.waitForURL((address) => address.hash.includes('tag='));
  await expect(page.getByRole('main').getByRole('link', { name: /#wards rounds/ })).toBeVisible();
});

test('the space set after a name gives way to punctuation and is not doubled', async ({
  opened: { page },
}) => {
  await write(page);
  await page.keyboard.type('With @Renée');
  await page.getByRole('option', { name: 'Add “Renée”' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(', and #wards');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' again (#night');
  await page.keyboard.press('Enter');
  await page.keyboard.type('). Then #wards');
  await page.keyboard.press('Enter');
  await page.keyboard.type("'s end");
  await expect(text(page).locator('p')).toHaveText(
    'With @Renée, and #wards again (#night). Then #wards’s end',
  );
  // Only the one that nobody typed.
  await page.keyboard.type(' , so');
  await expect(text(page)).toContainText('’s end , so');
});

test('what the list was closed on stays plain text', async ({ opened: { page } }) => {
  await write(page);
  await page.keyboard.type('about #define');
  await page.getByRole('option', { name: 'Add “define”' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type(' and so on');
  await expect(text(page)).toHaveText('about #define and so on');
  await expect(tags(page)).toHaveCount(0);
});

test('a sentence after an @ closes the list, and in code there is none', async ({
  opened: { page },
}) => {
  await write(page);
  await page.keyboard.type('@renée said that');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.type('``` ');
  await page.keyboard.type('@Decorator #define');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('text follows a new name, keeps a removed one, and both survive a lock', async ({
  opened: { app, page },
}) => {
  await write(page);
  await page.keyboard.type('Thank @Renée');
  await page.getByRole('option', { name: 'Add “Renée”' }).waitFor();
  await page.keyboard.press('Enter');
  await saved(page);
  const name = text(page).locator('[data-name="person"]');

  await name.click();
  const hint = page.getByRole('group', { name: 'Person at the caret' });
  await hint.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('heading', { level: 1, name: 'Renée' }).waitFor();
  await expect(page.getByRole('link', { name: /Thank @Renée/ })).toBeVisible();
  await page.getByRole('button', { name: 'Rename' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rename this person' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(' ');
  await dialog.getByRole('button', { name: 'Save name' }).click();
  await expect(dialog.getByText('Give the person a name.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Renée Bouchard');
  await dialog.getByRole('button', { name: 'Save name' }).click();
  await page.getByRole('heading', { level: 1, name: 'Renée Bouchard' }).waitFor();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('link', { name: /Thank @Renée/ }).click();
  await expect(name).toHaveText('@Renée Bouchard');
  await expect(name).toHaveAttribute('title', 'No longer on the list');

  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlock(locked);
  const after = text(locked).locator('[data-name="person"]');
  await expect(after).toHaveText('@Renée Bouchard');
  await after.click();
  await locked.getByRole('button', { name: 'Give back' }).click();
  await expect(after).toHaveAttribute('title', '');
});

test('people and tags are renamed, joined and put away on their page', async ({
  opened: { page },
}) => {
  await page.evaluate(async () => {
    const send = async (method: string, input: unknown) => {
      const reply = await window.preround.send(method, input);
      if (!reply.ok) throw new Error(reply.message);
    };
    await send('board.savePerson', { id: crypto.randomUUID(), name: 'Dr. Okafor' });
    await send('journal.saveTag', { id: crypto.randomUUID(), name: 'money' });
    await send('journal.saveTag', { id: crypto.randomUUID(), name: 'grants' });
  });
  await page.getByRole('link', { name: 'People and tags' }).click();
  await page.getByRole('heading', { level: 1, name: 'People and tags' }).waitFor();
  const tags = page.getByRole('region', { name: 'Tags' });
  await tags.getByRole('button', { name: 'Actions for money' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('two words');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByText(/A tag is one word/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Grants');
  await page.getByRole('button', { name: 'Save name' }).click();
  const asked = page.getByRole('alertdialog', { name: 'Join #money with #grants' });
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await expect(tags.getByRole('listitem')).toHaveCount(2);
  await tags.getByRole('button', { name: 'Actions for money' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Grants');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expectAxeClean(page, 'the question before joining');
  await asked.getByRole('button', { name: 'Join the two' }).click();
  await expect(page.getByText('#money and #grants are one tag now.')).toBeVisible();
  await expect(tags.getByRole('listitem')).toHaveCount(1);

  const people = page.getByRole('region', { name: 'People' });
  await people.getByRole('button', { name: 'Actions for Dr. Okafor' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(people.getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(people.getByRole('link', { name: 'Dr. Okafor' })).toBeVisible();

  await expectAxeClean(page, 'people and tags');
  await people.getByRole('link', { name: 'Dr. Okafor' }).click();
  await page.getByText('No entry names them yet.').waitFor();
  await expectAxeClean(page, 'a person');
});

test('Enter opens a selected name, Backspace removes it whole, and undo brings it back', async ({
  opened: { page },
}) => {
  await write(page);
  await page.keyboard.type('Thank @Renée');
  await page.getByRole('option', { name: 'Add “Renée”' }).waitFor();
  await page.keyboard.press('Enter');
  const name = text(page).locator('[data-name="person"]');
  await expect(name).toHaveText('@Renée');
  // What is undone in one step ends where the writing goes on elsewhere.
  await page.keyboard.press('Enter');
  await page.keyboard.type('More.');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await expect(name).toHaveCount(1);
  await page.keyboard.press('Backspace');
  await expect(name).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(name).toHaveText('@Renée');
  await saved(page);
  await name.click();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Renée' }).waitFor();
});

for (const { kind, route, known } of [
  { kind: 'person', route: 'people', known: null },
  { kind: 'tag', route: 'tag=', known: null },
  { kind: 'tag', route: 'tag=', known: 'stranger' },
] as const) {
  const beside = known ? ', even where the name is known by another id' : '';
  test(`a ${kind} pasted from another vault is no dead link and is added in one step${beside}`, async ({
    opened: { page },
  }) => {
    if (known) {
      await page.evaluate(async (name) => {
        await window.preround.send('journal.saveTag', { id: crypto.randomUUID(), name });
      }, known);
    }
    await write(page);
    await text(page).evaluate((field, name) => {
      const data = new DataTransfer();
      const id = '11111111-1111-4111-8111-111111111111';
      data.setData(
        'text/html',
        `<p>Met <span data-name="${name}" data-id="${id}" data-label="Stranger">x</span></p>`,
      );
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, kind);
    const name = text(page).locator(`[data-name="${kind}"]`);
    await expect(name).toHaveText(/Stranger/);
    await saved(page);
    await name.click({ modifiers: ['Control'] });
    await expect(page.getByText('“Stranger” is not in this vault')).toBeVisible();
    await page.getByRole('button', { name: `Add ${kind}` }).click();
    const open = page.getByRole('button', { name: 'Open', exact: true });
    await expect(open).toBeVisible();
    await saved(page);
    await open.click();
    await page.waitForURL((address) => address.hash.includes(route));
    await expect(page.getByRole('main').getByRole('link', { name: /Met [@#]/ })).toBeVisible();
  });
}
