import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { expect, test } from '../support/launch';

const textBox = (page: Page) => page.getByRole('textbox', { name: 'Entry text' });
const titleBox = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const saved = (page: Page) => page.getByText(/^Saved /);

async function newEntry(page: Page, text = ''): Promise<void> {
  await page
    .getByRole('button', { name: /New entry|Write the first entry/ })
    .first()
    .click();
  await expect(titleBox(page)).toBeFocused();
  // A tooltip under the mouse would take the first Escape.
  await page.mouse.move(400, 600);
  await page.keyboard.type('Night shift');
  await page.keyboard.press('Enter');
  await expect(textBox(page)).toBeFocused();
  if (text) await page.keyboard.type(text);
}

test.describe('the slash menu', () => {
  test('offers, filters, inserts by keyboard, and closes', async ({ opened: { page } }) => {
    await newEntry(page);
    await page.keyboard.type('/');
    const list = page.getByRole('listbox', { name: 'Insert' });
    await expect(list.getByRole('option')).not.toHaveCount(0);
    await expect(list.getByRole('option', { name: 'Image' })).toHaveCount(1);
    await expect(textBox(page)).toHaveAttribute('aria-activedescendant', 'suggestions-slash-0');
    await page.keyboard.press('ArrowDown');
    await expect(list.getByRole('option', { name: /Heading 2/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await page.keyboard.type('quo');
    await expect(list.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(list).toHaveCount(0);
    await expect(textBox(page)).not.toHaveAttribute('aria-activedescendant', /./);
    await page.keyboard.type('her words');
    await expect(textBox(page).locator('blockquote')).toHaveText('her words');

    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/tab');
    await page.keyboard.press('Tab');
    await expect(textBox(page).getByRole('table')).toBeVisible();
    await expect(textBox(page).getByRole('columnheader')).toHaveCount(3);
    await expect(saved(page)).toBeVisible();
  });

  test('inserts the day and the time as text', async ({ opened: { page } }) => {
    await newEntry(page, '/today');
    await page.getByRole('option', { name: 'Today’s date' }).waitFor();
    await page.keyboard.press('Enter');
    await expect(textBox(page)).toHaveText(/20\d\d/);
    await page.keyboard.type(' /clock');
    await page.getByRole('option', { name: 'The time now' }).waitFor();
    await page.keyboard.press('Enter');
    await expect(textBox(page)).toHaveText(/20\d\d.* \d?\d:\d\d/);
  });

  test('stays closed after Escape, inside words and in code', async ({ opened: { page } }) => {
    await newEntry(page, 'and/or ');
    const list = page.getByRole('listbox', { name: 'Insert' });
    await expect(list).toHaveCount(0);
    await page.keyboard.type('/h');
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await page.keyboard.type('e');
    await expect(list).toHaveCount(0);
    await expect(textBox(page)).toHaveText('and/or /he');
    await page.keyboard.press('Enter');
    await page.keyboard.type('``` /h');
    await expect(textBox(page).locator('pre')).toHaveText('/h');
    await expect(list).toHaveCount(0);
  });
});

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Formatting' });
const tool = async (page: Page, name: string) => {
  await bar(page).getByRole('button', { name: 'More writing tools' }).click();
  await page.getByRole('menuitem', { name, exact: false }).first().click();
  await expect(page.getByRole('menu')).toHaveCount(0);
};

test.describe('the toolbar', () => {
  test('underlines, sets code, draws a divider, and gives it all back', async ({
    opened: { page },
  }) => {
    await newEntry(page, 'plain ');
    await bar(page).getByRole('button', { name: 'Underline' }).click();
    await page.keyboard.type('under');
    await page.keyboard.press('Control+u');
    await page.keyboard.type(' `bp 120` ');
    await expect(textBox(page).locator('u')).toHaveText('under');
    await expect(textBox(page).locator('code')).toHaveText('bp 120');
    await page.keyboard.press('Enter');
    await page.keyboard.type('---');
    await expect(textBox(page).getByRole('separator')).toHaveCount(1);
    await page.keyboard.type('after');
    await tool(page, 'Divider');
    await expect(textBox(page).getByRole('separator')).toHaveCount(2);
    await expect(textBox(page)).toBeFocused();
    await tool(page, 'Undo');
    await expect(textBox(page).getByRole('separator')).toHaveCount(1);
    await tool(page, 'Redo');
    await expect(textBox(page).getByRole('separator')).toHaveCount(2);
    await expect(saved(page)).toBeVisible();
  });

  test('a table is made, changed and left, by keyboard too', async ({ opened: { page } }) => {
    await newEntry(page, 'Rota');
    await tool(page, 'Insert table');
    const table = textBox(page).getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(3);
    await page.keyboard.type('Mon');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tue');
    await expect(table.getByRole('columnheader')).toHaveText(['Mon', 'Tue', '']);
    const change = async (name: string) => {
      await bar(page).getByRole('button', { name: 'Change table' }).click();
      await page.getByRole('menuitem', { name }).click();
      await expect(page.getByRole('menu')).toHaveCount(0);
      await expect(textBox(page)).toBeFocused();
    };
    await change('Add row below');
    await expect(table.getByRole('row')).toHaveCount(4);
    await change('Add column after');
    await expect(table.getByRole('columnheader')).toHaveText(['Mon', 'Tue', '', '']);
    await change('Delete column');
    await expect(table.getByRole('columnheader')).toHaveText(['Mon', '', '']);
    await change('Delete row');
    await expect(table.getByRole('row')).toHaveCount(3);
    await change('Header row on or off');
    await expect(table.getByRole('columnheader')).toHaveCount(3);
    await table.getByRole('cell').last().click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('below the table');
    await expect(textBox(page).locator('> p').last()).toHaveText('below the table');
    await expect(bar(page).getByRole('button', { name: 'Change table' })).toHaveCount(0);
    await expect(saved(page)).toBeVisible();
  });

  test('what does not fit goes into the menu, in one row', async ({ opened: { page } }) => {
    await newEntry(page, 'words');
    await page.setViewportSize({ width: 480, height: 700 });
    await expect(bar(page).getByRole('button', { name: 'Quote' })).toHaveCount(0);
    expect((await bar(page).boundingBox())?.height).toBeLessThan(48);
    await tool(page, 'Quote');
    await expect(textBox(page).locator('blockquote')).toHaveText('words');
  });
});

test.describe('the menu of selected words', () => {
  const menu = (page: Page) => page.getByRole('toolbar', { name: 'Selected text' });

  test('comes with a selection, is reached by Alt+F10 and left by Escape', async ({
    opened: { page },
  }) => {
    await newEntry(page, 'she thanked me');
    await expect(menu(page)).toHaveCount(0);
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await expect(menu(page)).toBeVisible();
    await expect(textBox(page)).toBeFocused();
    await page.keyboard.press('Alt+F10');
    await expect(menu(page).getByRole('button', { name: 'Bold' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(menu(page).getByRole('button', { name: 'Italic' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(textBox(page).locator('em')).toHaveText('me');
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('Escape');
    await expect(textBox(page)).toBeFocused();
    await menu(page).getByRole('button', { name: 'Win' }).click();
    await expect(textBox(page).locator('[data-kind=win]')).toHaveText('me');
    await page.keyboard.press('ArrowRight');
    await expect(menu(page)).toHaveCount(0);
  });

  test('does not cover what is selected, wait under the mouse, or show in code', async ({
    opened: { page },
  }) => {
    await newEntry(page, 'one two three');
    const line = await textBox(page).locator('p').boundingBox();
    if (!line) throw new Error('no line');
    await page.mouse.move(line.x + 2, line.y + line.height / 2);
    await page.mouse.down();
    await page.mouse.move(line.x + 70, line.y + line.height / 2, { steps: 4 });
    await expect.poll(() => page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
    await expect(menu(page)).toHaveCount(0);
    await page.mouse.up();
    await expect(menu(page)).toBeVisible();
    await expect
      .poll(async () => {
        const box = await menu(page).boundingBox();
        if (!box) return false;
        return box.y + box.height <= line.y || box.y >= line.y + line.height;
      })
      .toBe(true);
    await page.keyboard.press('Control+Alt+c');
    await page.keyboard.press('Control+a');
    await expect(textBox(page).locator('pre')).toBeVisible();
    await expect(menu(page)).toHaveCount(0);
  });
});

test.describe('smart typing', () => {
  test('sets quotes, dashes and ellipses, leaves doses, and can be taken back', async ({
    opened: { page },
  }) => {
    await newEntry(page);
    await page.keyboard.type(`"It's late" -- she said... 1/2 tab, x10^3, (c) 2*3 -> 5`);
    await expect(textBox(page)).toHaveText('“It’s late” — she said… 1/2 tab, x10^3, (c) 2*3 -> 5');
    await page.keyboard.press('Enter');
    await page.keyboard.type('"');
    await expect(textBox(page).locator('p').last()).toHaveText('“');
    await page.keyboard.press('Backspace');
    await expect(textBox(page).locator('p').last()).toHaveText('"');
    await page.keyboard.type(' "');
    await expect(textBox(page).locator('p').last()).toHaveText('" “');
    await page.keyboard.press('Control+z');
    await expect(textBox(page).locator('p').last()).toHaveText('" "');
    await page.keyboard.press('Enter');
    await page.keyboard.type('``` "a" --');
    await expect(textBox(page).locator('pre')).toHaveText('"a" --');
  });

  test('is off when the settings say so', async ({ opened: { page } }) => {
    await page.evaluate(async () => {
      const now = await window.preround.send('settings.journal', {});
      if (!now.ok) throw new Error(now.message);
      await window.preround.send('settings.saveJournal', {
        ...(now.value as object),
        smartQuotes: false,
      });
    });
    await newEntry(page, `"It's" --`);
    await expect(textBox(page)).toHaveText(`"It's" --`);
  });
});

test('words are counted, of the selection too', async ({ opened: { page } }) => {
  await newEntry(page, 'It’s a well-run ward');
  const count = page.getByRole('note', { name: 'Word count' });
  await expect(count).toHaveText('4 words');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(count).toHaveText('1 of 4 words');
});

test.describe('only the text', () => {
  test('hides the rest, keeps the caret, and Escape brings it back', async ({
    opened: { page },
  }) => {
    await newEntry(page, 'quiet ');
    await page.keyboard.press('Control+Shift+Enter');
    await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
    await expect(bar(page)).toHaveCount(0);
    await expect(titleBox(page)).toBeVisible();
    await expect(saved(page)).toBeVisible();
    await page.keyboard.type('words');
    await expect(textBox(page)).toHaveText('quiet words');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await expect(textBox(page)).toBeFocused();

    await tool(page, 'Only the text');
    await expect(bar(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Control+Shift+Enter');
    await page.keyboard.press('Control+n');
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });
});

test.describe('find in the entry', () => {
  test('counts, goes on and back, minds case and whole words, and keeps the caret', async ({
    opened: { page },
  }) => {
    await newEntry(page, 'ward Ward wards forward');
    await page.keyboard.press('Control+f');
    const find = page.getByRole('search', { name: 'Find in the entry' });
    await expect(find.getByLabel('Find', { exact: true })).toBeFocused();
    await page.keyboard.type('ward');
    await expect(find.getByRole('status')).toHaveText('1 of 4');
    await page.keyboard.press('Enter');
    await expect(find.getByRole('status')).toHaveText('2 of 4');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+F3');
    await expect(find.getByRole('status')).toHaveText('4 of 4');
    await find.getByRole('button', { name: 'Whole words' }).click();
    await expect(find.getByRole('status')).toHaveText(/of 2$/);
    await find.getByRole('button', { name: 'Match case' }).click();
    await expect(find.getByRole('status')).toHaveText('1 of 1');
    await page.keyboard.press('Escape');
    await expect(find).toHaveCount(0);
    await expect(textBox(page)).toBeFocused();
    await expect(textBox(page).locator('.ProseMirror-search-match')).toHaveCount(0);
    await page.keyboard.type('bed');
    await expect(textBox(page)).toHaveText('bed Ward wards forward');
  });

  test('replaces one, then all in one step of undo', async ({ opened: { page } }) => {
    await newEntry(page, 'pt and pt and pt');
    await page.keyboard.press('Control+f');
    const find = page.getByRole('search', { name: 'Find in the entry' });
    await page.keyboard.type('pt');
    await find.getByLabel('Replace with').fill('patient');
    await find.getByRole('button', { name: 'Replace', exact: true }).click();
    await expect(textBox(page)).toHaveText('patient and pt and pt');
    await find.getByRole('button', { name: 'Replace all' }).click();
    await expect(textBox(page)).toHaveText('patient and patient and patient');
    await expect(page.getByText('2 places replaced.')).toBeVisible();
    await find.getByLabel('Find', { exact: true }).fill('nowhere');
    await expect(find.getByRole('status')).toHaveText('Nothing found');
    await find.getByRole('button', { name: 'Close find' }).click();
    await page.keyboard.press('Control+z');
    await expect(textBox(page)).toHaveText('patient and pt and pt');
  });
});

test.describe('going on', () => {
  test('Enter twice leaves lists and quotes; Tab deepens a list and else leaves the text', async ({
    opened: { page },
  }) => {
    await newEntry(page, '- one');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('deeper');
    await expect(textBox(page).locator('li li')).toHaveText('deeper');
    await page.keyboard.press('Shift+Tab');
    await expect(textBox(page).locator('li li')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('> quoted');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('out');
    await expect(textBox(page).locator('> p')).toHaveText('out');
    await page.keyboard.press('Tab');
    await expect(textBox(page)).not.toBeFocused();
  });

  test('below code at the end, by the arrow and by a press', async ({ opened: { page } }) => {
    await newEntry(page, '``` code');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('more');
    await expect(textBox(page).locator('> p')).toHaveText('more');
    await page.keyboard.press('Enter');
    await page.keyboard.type('``` code');
    const last = await textBox(page).locator('pre').last().boundingBox();
    if (!last) throw new Error('no code');
    await page.mouse.click(last.x + 60, last.y + last.height + 60);
    await page.keyboard.type('last');
    await expect(textBox(page).locator('> p').last()).toHaveText('last');
  });
});

test('axe finds nothing in the text, its menus and the find bar', async ({ opened: { page } }) => {
  await newEntry(page, 'Some `code` and words');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(page.getByRole('toolbar', { name: 'Selected text' })).toBeVisible();
  await expectAxeClean(page, 'selection menu');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('``` total = 12');
  await page.keyboard.press('ArrowDown');
  await tool(page, 'Insert table');
  await expect(textBox(page).getByRole('table')).toBeVisible();
  for (const day of ['Monday', 'Tuesday', 'Friday']) {
    await page.keyboard.type(day);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Control+f');
  await page.keyboard.type('o');
  await expectAxeClean(page, 'find bar');
  await page.keyboard.press('Escape');
  await textBox(page).getByRole('cell').last().click();
  await page.keyboard.type('/');
  await expect(page.getByRole('listbox', { name: 'Insert' })).toBeVisible();
  await expectAxeClean(page, 'slash menu');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await page.setViewportSize({ width: 960, height: 600 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+Enter');
  await expectAxeClean(page, 'only the text');
});

test.describe('paste', () => {
  const paste = (page: Page, html: string) =>
    textBox(page).evaluate((element, markup) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', markup);
      clipboardData.setData('text/plain', 'plain');
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, html);
  const fixture = (name: string) =>
    readFileSync(join(import.meta.dirname, '../support/clipboard', name), 'utf8');

  test('from Word: lists, bold and tables come as what they are', async ({ opened: { page } }) => {
    await newEntry(page);
    await paste(page, fixture('word.html.txt'));
    const text = textBox(page);
    await expect(text.locator('h1')).toHaveText('Clinic review');
    await expect(text.locator('> ul > li')).toHaveCount(2);
    await expect(text.locator('> ul > li').first().locator('> p')).toHaveText('Ask about sleep');
    await expect(text.locator('> ul > li > ul > li > p')).toHaveText('and about work');
    await expect(text.locator('> ol > li > p')).toHaveText(['Write the letter', 'Send it']);
    await expect(text.locator('strong')).toHaveText('urgent');
    await expect(text.locator('td').first()).toHaveText('Drug');
    await expect(text.locator('td')).toHaveCount(4);
    await expect(text).not.toContainText('·');
    await expect(saved(page)).toBeVisible();
  });

  test('from Google Docs: lists within lists, bold, italic, and no bold for the whole', async ({
    opened: { page },
  }) => {
    await newEntry(page);
    await paste(page, fixture('google-docs.html.txt'));
    const text = textBox(page);
    await expect(text.locator('h2')).toHaveText('Round');
    await expect(text.locator('strong')).toHaveText('bold words');
    await expect(text.locator('em')).toHaveText('slanted');
    await expect(text.locator('li li > p')).toHaveText('within');
    await expect(text.locator('td')).toHaveText(['a', 'b']);
    await expect(saved(page)).toBeVisible();
  });
});
