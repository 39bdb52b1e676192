import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { kitFileText } from '#shared/domain/kits/kit-file';
import { movingOn } from '#shared/domain/kits/moving-on';
import { expectAxeClean } from '../support/axe';
import { send } from '../support/board';
import { openAt, pick, saveAt } from '../support/kit-tools';
import { expect, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { goTo } from '../support/sample';

const saved = (page: Page) => expect(page.locator('#main [data-saved="true"]')).toBeVisible();
const items = (page: Page, list: string) =>
  page
    .getByRole('grid', { name: list, exact: true })
    .locator('[role="row"][data-key]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
const preview = (page: Page) => page.getByRole('region', { name: 'As it is built' });

/** Duplicates one of ours from its page, and waits for the editor. */
async function duplicate(page: Page): Promise<void> {
  await openAt(page, '/conversations/kits/moving-on');
  await page.getByRole('button', { name: 'More for this kit' }).click();
  await expect(page.getByRole('menuitem', { name: 'Change kit' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Duplicate kit' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: `${movingOn.title} (copy)` }),
  ).toBeVisible();
}

test('a kit is duplicated, changed, mended where it points nowhere, and prepared with', async ({
  opened: { page },
}) => {
  await duplicate(page);
  await expect(page.getByText('The kit is whole.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Moving on, our way');

  await test.step('a point is added, with a blank from the menu, and stands in the preview', async () => {
    await page.getByRole('button', { name: 'Add point' }).click();
    const words = page.getByRole('textbox', { name: 'What you say', exact: true });
    await expect(words).toBeFocused();
    await words.fill('I will write to ');
    await page.getByRole('button', { name: 'Insert a blank into What you say' }).click();
    await page.getByRole('menuitem', { name: 'The other person’s name' }).click();
    await expect(words).toHaveValue('I will write to {them}');
    await expect(words).toBeFocused();
    await words.pressSequentially(' each spring.');
    await expect(
      preview(page).getByText(/I will write to your mentor each spring\./),
    ).toBeVisible();
  });

  await test.step('an unknown blank is said beside its field', async () => {
    const words = page.getByRole('textbox', { name: 'What you say', exact: true });
    await words.fill('I will write to {somebody} each spring.');
    await expect(words).toHaveAccessibleDescription(/No question fills the blank \{somebody\}/);
    await expect(page.getByText(/1 thing is missing before you can prepare/)).toBeVisible();
    await words.fill('I will write to {them} each spring.');
    await expect(page.getByText('The kit is whole.')).toBeVisible();
  });

  await test.step('it is said only if a question is answered so', async () => {
    await page.getByRole('button', { name: 'Only if …' }).click();
    const form = page.getByRole('group', { name: 'Only if' });
    await expect(form.getByText('Choose at least one of the answers.')).toBeVisible();
    await form.getByRole('button', { name: 'Fellow' }).click();
    await expect(preview(page).getByText(/I will write to your mentor/)).toBeHidden();
    await pick(page, 'Where do you stand\\?', 'Fellow', preview(page));
    await expect(preview(page).getByText(/I will write to your mentor/)).toBeVisible();
  });

  await test.step('the question goes, the condition is offered to mend, and undo gives it back', async () => {
    await page.getByRole('button', { name: 'Actions for Where do you stand?' }).click();
    await page.getByRole('menuitem', { name: 'Take out' }).click();
    await expect(
      page.getByRole('group', { name: 'Only if' }).getByText(/depends on a question that is gone/),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('The kit is whole.')).toBeVisible();
  });

  await test.step('a point moves by keyboard and by menu', async () => {
    const before = await items(page, 'Points');
    const last = page.getByRole('row', { name: 'I will write to {them} each spring.' });
    await last.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(() => items(page, 'Points'))
      .toEqual([...before.slice(0, -2), before.at(-1), before.at(-2)]);
    await page
      .getByRole('button', { name: 'Actions for I will write to {them} each spring.' })
      .click();
    await page.getByRole('menuitem', { name: 'Move down' }).click();
    await expect.poll(() => items(page, 'Points')).toEqual(before);
  });
  await expectAxeClean(page, 'kit editor');

  await saved(page);
  await page.getByRole('link', { name: 'Open kit' }).click();
  await page.getByRole('link', { name: 'Prepare with this kit' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Moving on, our way' })).toBeChecked();
});

test('a kit from nothing may stay unfinished, outlasts a lock, and is binned and given back', async ({
  opened: { app, page: first },
}) => {
  await goTo(first, 'Conversations');
  await first.getByRole('button', { name: 'New kit' }).click();
  await expect(first.getByRole('heading', { level: 1, name: 'Untitled kit' })).toBeVisible();
  await first.getByRole('textbox', { name: 'Title', exact: true }).fill('Saying no to the dean');
  const page = await afterReplacing(app, () => first.keyboard.press('ControlOrMeta+l'));
  await unlock(page);
  await goTo(page, 'Conversations');
  await page.getByRole('link', { name: 'Saying no to the dean' }).click();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Saying no to the dean',
  );

  await page.getByRole('button', { name: 'Show them' }).click();
  await page
    .getByRole('list', { name: 'What is missing' })
    .getByRole('button', { name: 'Asks 1: Write a few words.' })
    .click();
  await expect(page.getByRole('textbox', { name: 'What you ask', exact: true })).toBeFocused();

  await goTo(page, 'Conversations');
  await page.getByRole('button', { name: 'Move to bin: Saying no to the dean' }).click();
  await expect(page.getByRole('link', { name: 'Saying no to the dean' })).toBeHidden();
  await page.getByRole('link', { name: 'Bin' }).click();
  await page.getByRole('button', { name: 'Restore Saying no to the dean' }).click();
  await goTo(page, 'Conversations');
  await expect(page.getByRole('link', { name: 'Saying no to the dean' })).toBeVisible();
});

/** Hands the dialog a file, as if it had been chosen. */
async function chooseKit(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose kit file' }).click();
  await (await choosing).setFiles({
    name: 'x.preround-kit.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('a kit leaves as a file, after all of it was shown, and comes in again', async ({
  opened: { app, page },
  vault,
}) => {
  await duplicate(page);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Ours');
  await saved(page);
  const file = join(vault, 'ours.preround-kit.json');
  await saveAt(app, file);
  await page.getByRole('link', { name: 'Open kit' }).click();
  await page.getByRole('button', { name: 'More for this kit' }).click();
  await page.getByRole('menuitem', { name: 'Save kit as a file' }).click();
  const saving = page.getByRole('dialog', { name: /Save kit as a file|Kit saved/ });
  await expect(saving.getByText(movingOn.points[0]?.text ?? '')).toBeAttached();
  await saving.getByRole('button', { name: 'Save kit' }).click();
  await expect(saving.getByText(file)).toBeVisible();
  await saving.getByRole('button', { name: 'Close' }).last().click();
  const text = readFileSync(file, 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    format: 'preround-kit',
    version: 1,
    kit: { title: 'Ours', points: movingOn.points },
  });

  await goTo(page, 'Conversations');
  await page.getByRole('button', { name: 'Add kit from a file' }).click();
  const adding = page.getByRole('dialog', { name: 'Add kit from a file' });
  for (const [wrong, said] of [
    ['<html>', 'not written in JSON'],
    ['{"format":"other","version":1}', 'not a kit of Preround'],
    [text.replace('"version": 1', '"version": 9'), 'newer Preround'],
    [text.replace('"kit": {', '"kit": { "script": "x",'), 'does not know (“script”)'],
    [text + ' '.repeat(1_000_001), 'larger than 1 MB'],
    ['['.repeat(50_000), 'nests deeper'],
  ] as const) {
    await chooseKit(page, wrong);
    await expect(adding.getByRole('alert').getByText(said, { exact: false })).toBeVisible();
    await expect(adding.getByRole('button', { name: 'Add kit', exact: true })).toBeDisabled();
  }

  await chooseKit(page, text.replace('"title": "Ours"', '"title": "Theirs"'));
  await expect(adding.getByRole('heading', { name: 'Theirs' })).toBeVisible();
  await expect(adding.getByRole('radiogroup')).toHaveAccessibleName(/among yours already/);
  await expectAxeClean(page, 'a kit from a file', '[role="dialog"]');
  await adding.getByText('Replace mine', { exact: true }).first().click();
  await adding.getByRole('button', { name: 'Replace mine' }).click();
  await expect(adding).toBeHidden();
  const titles = async () =>
    (await send(page, 'conversations.ownKits', {})).map(({ kit }) => kit.title);
  expect(await titles()).toEqual(['Theirs']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(titles).toEqual(['Ours']);
  await page.getByRole('button', { name: 'Add kit from a file' }).click();
  await chooseKit(page, text.replace('"title": "Ours"', '"title": "Theirs"'));
  await adding.getByText('Replace mine', { exact: true }).first().click();
  await adding.getByRole('button', { name: 'Replace mine' }).click();
  await expect(adding).toBeHidden();

  await page.getByRole('button', { name: 'Add kit from a file' }).click();
  await chooseKit(page, text);
  await adding.getByRole('button', { name: 'Add kit', exact: true }).click();
  await expect(adding).toBeHidden();
  expect(await titles()).toEqual(['Theirs', 'Ours']);
  const ids = (await send(page, 'conversations.ownKits', {})).map(({ kit }) => kit.id);
  expect(new Set(ids).size).toBe(2);

  await page.getByRole('button', { name: 'Add kit from a file' }).click();
  await chooseKit(page, kitFileText(movingOn));
  await adding.getByRole('button', { name: 'Add kit', exact: true }).click();
  await expect(adding).toBeHidden();
  expect((await send(page, 'conversations.ownKits', {})).at(-1)?.kit.id).not.toBe('moving-on');
});
