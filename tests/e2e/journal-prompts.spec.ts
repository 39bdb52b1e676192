import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { expect, makeVault, test } from '../support/launch';
import { goTo } from '../support/sample';

const titleBox = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const textBox = (page: Page) => page.getByRole('textbox', { name: 'Entry text' });
const saved = (page: Page) => page.locator('[role=status][data-phase=saved]');
const offer = (page: Page) => page.getByRole('region', { name: 'Prompt' });
const promptText = async (page: Page): Promise<string> =>
  (await offer(page).locator('p').textContent()) ?? '';
const notices = (page: Page) => page.getByRole('region', { name: /Notices/ });

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor();
  await page.keyboard.type(name);
  await expect(page.getByRole('option', { name }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

test.describe('the prompt of the day', () => {
  test('another is another; none comes twice; "Not today" ends it for the day', async ({
    launch,
  }) => {
    const { page } = await launch();
    await makeVault(page);
    await expect(offer(page)).toBeVisible();
    const seen: string[] = [await promptText(page)];
    for (let skips = 0; skips < 6; skips += 1) {
      await offer(page).getByRole('button', { name: 'Another' }).click();
      await expect(offer(page).locator('p')).not.toHaveText(seen.at(-1) as string);
      seen.push(await promptText(page));
    }
    expect(new Set(seen).size).toBe(seen.length);
    // The same on the page of a new entry.
    await page.keyboard.press('Control+n');
    await expect(offer(page).locator('p')).toHaveText(seen.at(-1) as string);
    await offer(page).getByRole('button', { name: 'Not today' }).click();
    await expect(offer(page)).toHaveCount(0);
    await expect(titleBox(page)).toBeFocused();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Today' })
      .click();
    await expect(page.getByRole('textbox', { name: 'Write something down' })).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
  });

  test('Use puts it into the text, undo takes it away, and only what is written on is kept', async ({
    opened: { page },
  }) => {
    await page.keyboard.press('Control+n');
    const text = await promptText(page);
    await offer(page).getByRole('button', { name: 'Use' }).click();
    await expect(textBox(page).locator('blockquote')).toHaveText(text);
    await expect(textBox(page)).toBeFocused();
    await expect(offer(page)).toHaveCount(0);
    await goTo(page, 'Journal');
    await expect(page.getByText('The journal holds')).toBeVisible();

    await page.keyboard.press('Control+n');
    await offer(page).getByRole('button', { name: 'Use' }).click();
    await expect(textBox(page)).toBeFocused();
    await page.keyboard.type('It was the second page.');
    await expect(saved(page)).toBeVisible();
    await expect(textBox(page).locator('p').last()).toHaveText('It was the second page.');
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Control+z');
    await expect(textBox(page)).toHaveText('');
    await page.keyboard.press('Control+Shift+z');
    await expect(textBox(page).locator('blockquote')).toHaveText(text);
    // It was written on: there is none for the rest of the day.
    await page.keyboard.press('Control+n');
    await expect(page.getByRole('button', { name: 'Template' })).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
  });

  test('a title alone keeps the prompt that was put in before it', async ({ opened: { page } }) => {
    await page.keyboard.press('Control+n');
    const text = await promptText(page);
    await offer(page).getByRole('button', { name: 'Use' }).click();
    await expect(textBox(page)).toBeFocused();
    await titleBox(page).fill('Only a title');
    await expect(saved(page)).toBeVisible();
    await goTo(page, 'Journal');
    await page.getByRole('link', { name: /Only a title/ }).click();
    await expect(textBox(page).locator('blockquote')).toHaveText(text);
  });

  test('it goes away once one types, and is never there when it is switched off', async ({
    launch,
  }) => {
    const { page } = await launch();
    await makeVault(page);
    const text = await promptText(page);
    await offer(page).getByRole('button', { name: 'Write' }).click();
    await expect(textBox(page).locator('blockquote')).toHaveText(text);

    await page.keyboard.press('Control+n');
    await expect(offer(page)).toBeVisible();
    await titleBox(page).fill('Something of my own');
    await expect(offer(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Template' })).toHaveCount(0);

    await page.evaluate(async () => {
      const reply = await window.preround.send('settings.journal', {});
      if (!reply.ok) throw new Error(reply.message);
      const settings = { ...(reply.value as object), offersPrompts: false };
      await window.preround.send('settings.saveJournal', settings);
    });
    await page.keyboard.press('Control+n');
    await expect(page.getByRole('button', { name: 'Template' })).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Today' })
      .click();
    await expect(page.getByRole('textbox', { name: 'Write something down' })).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
  });
});

test('prompts of one’s own are added, changed, deleted and given back; ours put away', async ({
  opened: { page },
}) => {
  await command(page, 'Prompts');
  await expect(page.getByRole('heading', { level: 1, name: 'Prompts' })).toBeVisible();
  const own = page.getByRole('region', { name: 'Your own' });
  await own.getByRole('button', { name: 'Add prompt' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'New prompt' })).toHaveAccessibleDescription(
    /Write the question/,
  );
  await page.getByRole('textbox', { name: 'New prompt' }).fill('What did I put off?');
  await page.getByRole('button', { name: 'Save prompt' }).click();
  await expect(own.getByRole('paragraph')).toHaveText('What did I put off?');
  await expect(own.getByRole('button', { name: 'Add prompt' })).toBeFocused();

  await own.getByRole('button', { name: 'Edit: What did I put off?' }).click();
  await page.getByRole('textbox', { name: 'Edit prompt' }).fill('What did I put off, and why?');
  await page.keyboard.press('Control+Enter');
  await expect(own.getByText('What did I put off, and why?')).toBeVisible();
  await own.getByRole('button', { name: /^Delete/ }).click();
  await expect(own.getByRole('listitem')).toHaveCount(0);
  await notices(page).getByRole('button', { name: 'Undo' }).click();
  await expect(own.getByText('What did I put off, and why?')).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search prompts' }).fill('rvu report');
  await expect(page.getByText('One prompt')).toBeVisible();
  await page.getByRole('button', { name: /^Put away: Your RVU report/ }).click();
  await expect(page.getByRole('button', { name: /^Bring back: Your RVU report/ })).toBeVisible();
  await expectAxeClean(page, 'prompts, searched');
  await page.getByRole('button', { name: /^Bring back: Your RVU report/ }).click();
  await page.getByRole('button', { name: /^Use now: Your RVU report/ }).click();
  await expect(textBox(page).locator('blockquote')).toContainText('Your RVU report arrives.');
});

test.describe('templates', () => {
  test('one of ours begins an entry by the menu and by the palette, and undo takes it away', async ({
    opened: { page },
  }) => {
    await page.keyboard.press('Control+n');
    await page.getByRole('button', { name: 'Template' }).click();
    await page.getByRole('menuitem', { name: 'Before I say yes' }).click();
    await expect(textBox(page).getByRole('heading').first()).toHaveText('What is asked');
    await expect(textBox(page)).toBeFocused();
    await page.keyboard.type('The search committee.');
    await expect(textBox(page).locator('p').nth(1)).toHaveText('The search committee.');
    await expect(saved(page)).toBeVisible();
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Control+z');
    await expect(textBox(page)).toHaveText('');

    await command(page, 'New entry from template');
    await page.getByRole('menuitem', { name: 'A week in review' }).click();
    await expect(textBox(page).getByRole('heading').first()).toHaveText('What the week was');
  });

  test('an entry is saved as one, which is changed, renamed, used, deleted and given back', async ({
    opened: { page },
  }) => {
    await page.keyboard.press('Control+n');
    await titleBox(page).fill('Huddle');
    await textBox(page).click();
    await page.keyboard.type('[ ] Who is short?');
    await textBox(page).getByRole('checkbox').check();
    await expect(saved(page)).toBeVisible();
    await page.getByRole('button', { name: 'Entry actions' }).click();
    await page.getByRole('menuitem', { name: 'Save as template' }).click();
    await expect(page.getByText('“Huddle” saved as a template.')).toBeVisible();

    await command(page, 'Templates');
    const own = page.getByRole('region', { name: 'Your own' });
    await own.getByRole('link', { name: 'Huddle' }).click();
    await expect(textBox(page).getByRole('checkbox')).not.toBeChecked();
    await page.getByRole('textbox', { name: 'Name' }).fill('Morning huddle');
    await textBox(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Who is new?');
    await expect(saved(page)).toBeVisible();
    await expectAxeClean(page, 'a template');
    await page.getByRole('link', { name: 'All templates' }).click();

    await own.getByRole('button', { name: 'Use now: Morning huddle' }).click();
    await expect(textBox(page)).toContainText('Who is short? Who is new?');
    await command(page, 'Templates');
    await own.getByRole('button', { name: 'Delete: Morning huddle' }).click();
    await expect(own.getByRole('listitem')).toHaveCount(0);
    await notices(page).getByRole('button', { name: 'Undo' }).first().click();
    await expect(own.getByRole('link', { name: 'Morning huddle' })).toBeVisible();
  });

  test('a new one is made, ours are copied to be changed, and put away', async ({
    opened: { page },
  }) => {
    await command(page, 'Templates');
    await page.getByRole('button', { name: 'New template' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Clinic day');
    await textBox(page).click();
    await page.keyboard.type('# First patient');
    await page.getByRole('link', { name: 'All templates' }).click();
    const own = page.getByRole('region', { name: 'Your own' });
    await expect(own.getByRole('link', { name: 'Clinic day' })).toBeVisible();

    await page.getByRole('button', { name: 'Duplicate to change: Quarter review' }).click();
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(
      'Quarter review (my version)',
    );
    await page.getByRole('link', { name: 'All templates' }).click();
    await page.getByRole('button', { name: 'Put away: Quarter review', exact: true }).click();
    await expect(
      page.getByRole('button', { name: 'Bring back: Quarter review', exact: true }),
    ).toBeVisible();
    await expectAxeClean(page, 'templates');
    await page.keyboard.press('Control+n');
    await page.getByRole('button', { name: 'Template' }).click();
    await expect(page.getByRole('menuitem', { name: 'Clinic day' })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: 'Quarter review', exact: true })).toHaveCount(
      0,
    );
  });

  test('one that is not there says so', async ({ opened: { page } }) => {
    await page.evaluate(() => {
      window.location.hash = `#/journal/templates/${crypto.randomUUID()}`;
    });
    await expect(page.getByRole('heading', { name: 'There is no such template' })).toBeVisible();
  });
});

test('axe finds nothing on all prompts and in a new entry with its offers', async ({
  opened: { page },
}) => {
  test.setTimeout(120_000);
  await page.keyboard.press('Control+n');
  await expect(offer(page)).toBeVisible();
  await expectAxeClean(page, 'a new entry');
  await command(page, 'Prompts');
  await expect(page.getByRole('heading', { level: 1, name: 'Prompts' })).toBeVisible();
  await expectAxeClean(page, 'prompts');
});
