import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { interview } from '#shared/domain/kits/interview';
import { noTimeToMeet } from '#shared/domain/kits/no-time-to-meet';
import { scalingBack } from '#shared/domain/kits/scaling-back';
import { expectAxeClean } from '../support/axe';
import { send } from '../support/board';
import { openAt, pick, prepareWith, saveAt } from '../support/kit-tools';
import { expect, test } from '../support/launch';

const saved = (page: Page) => expect(page.locator('#main [data-saved="true"]')).toBeVisible();
const say = (page: Page) => page.getByRole('region', { name: 'Say', exact: true });

test('effort now and wanted says what is touched, and makes three offers that stay editable', async ({
  opened: { page },
}) => {
  await send(page, 'plan.saveGoal', {
    id: crypto.randomUUID(),
    title: 'Finish the sepsis bundle',
    area: 'quality',
    horizon: 'this-year',
    status: 'active',
    dueOn: null,
    baseRevision: 0,
  });
  const id = await prepareWith(page, scalingBack);
  const effort = page.getByRole('region', { name: 'Your effort, now and wanted' });
  const share = async (name: string, percent: number) => {
    await effort.getByRole('textbox', { name }).fill(String(percent));
    await effort.getByRole('textbox', { name }).press('Tab');
  };
  await share('Clinical practice, now', 60);
  await share('Quality and patient safety, now', 30);
  await expect(
    effort.getByText('What you do now adds to 90 percent: 10 are still to place.'),
  ).toBeVisible();
  await share('Research, now', 10);
  await share('Clinical practice, wanted', 60);
  await share('Quality and patient safety, wanted', 10);
  await share('Research, wanted', 30);
  await expect(effort.getByText(/still to place/)).toHaveCount(0);
  await expect(effort.getByRole('img', { name: /Research 10 now, 30 wanted/ })).toBeVisible();
  await expect(
    effort.getByRole('list', { name: 'Goals touched' }).getByText('Finish the sepsis bundle'),
  ).toBeVisible();

  await effort.getByRole('textbox', { name: 'The work that was offered' }).fill('the trial');
  await expect(effort.getByText('Choose the area, and the three offers are made.')).toBeVisible();
  await pick(page, 'Its area', 'Research');
  await expect(say(page).getByText(/^Later: could the trial begin/)).toBeVisible();
  await effort.getByRole('textbox', { name: 'Handed over: who could lead' }).fill('Dr. Liu');
  await expect(say(page).getByText(/^Handed over: could Dr\. Liu lead it/)).toBeVisible();

  await say(page)
    .getByText(/^Later: could the trial begin/)
    .click();
  const line = page.getByRole('textbox', { name: 'Line', exact: true });
  await line.fill('Later: ask me again in May.');
  await line.press('Escape');
  await effort.getByRole('textbox', { name: 'The work that was offered' }).fill('the new trial');
  await expect(say(page).getByText('Later: ask me again in May.')).toBeVisible();
  await expect(say(page).getByText(/^Smaller: .*/)).toBeVisible();
  await expectAxeClean(page, 'effort');
  await saved(page);
  await openAt(page, '/conversations');
  await openAt(page, `/conversations/${id}`);
  await expect(effort.getByRole('textbox', { name: 'Research, wanted' })).toHaveValue('30');

  await effort.getByRole('textbox', { name: 'Research, now' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(
    effort.getByText('What you do now adds to 101 percent', { exact: false }),
  ).toBeVisible();
});

test('institutions stand side by side, are written by keyboard, and leave as a PDF', async ({
  opened: { app, page },
  vault,
}) => {
  const id = await prepareWith(page, interview);
  const card = page.getByRole('region', { name: 'Scorecard' });
  for (const name of ['Lakeside', 'County', 'Northern', 'Harbor', 'Valley']) {
    await card.getByRole('button', { name: 'Add institution' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(card.getByRole('columnheader', { name })).toBeVisible();
  }
  await expect(card.getByRole('rowheader')).toHaveCount(interview.asks.length + 1);
  await card.getByRole('button', { name: 'Add question' }).click();
  await page.keyboard.type('Who was promoted last year?');
  await page.keyboard.press('Escape');

  await card
    .getByRole('button', { name: /^Lakeside: Who was promoted last year\?\s*Not asked yet/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Two of three, both named');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The division chief');
  await page.keyboard.press('Escape');
  const cell = card.getByRole('button', {
    name: /^Lakeside: Who was promoted last year\?\s*Evidence\s*Two of three, both named\s*The division chief/,
  });
  await expect(cell).toBeFocused();
  await expect(card.getByText(/^1 with evidence, \d+ not asked yet$/)).toBeVisible();
  await expectAxeClean(page, 'scorecard');
  await saved(page);
  const wide = await card.evaluate((element) => {
    const around: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) around.push(at);
    return around.filter((each) => each.scrollWidth > each.clientWidth + 1).length;
  });
  expect(wide, 'parts of the page that are wider than the window').toBe(0);

  await test.step('a narrow window shows one institution at a time', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setSize(700, 640);
    });
    await expect(card.getByRole('columnheader', { name: 'Lakeside' })).toBeHidden();
    await pick(page, 'Institution shown', 'Lakeside');
    await expect(card.getByRole('columnheader', { name: 'Lakeside' })).toBeVisible();
    await expect(card.getByRole('columnheader', { name: 'County' })).toBeHidden();
  });

  await test.step('the PDF holds what was shown, and no name unless it is wanted', async () => {
    const read = async (file: string, withWho: boolean) => {
      const path = join(vault, file);
      await saveAt(app, path);
      await card.getByRole('button', { name: 'Export scorecard' }).click();
      const dialog = page.getByRole('dialog', { name: /^Export scorecard|^Scorecard exported/ });
      if (withWho) await dialog.getByText('With the names of who said it').click();
      const leaves = dialog.getByRole('region', { name: 'What will be in the file' });
      await expect(leaves.getByText('Two of three, both named')).toBeVisible();
      await expect(leaves.getByText('The division chief')).toHaveCount(withWho ? 1 : 0);
      await dialog.getByRole('button', { name: 'Export scorecard' }).click();
      await expect(dialog.getByText(path)).toBeVisible({ timeout: 30_000 });
      await dialog.getByRole('button', { name: 'Close' }).last().click();
      await expect(dialog).toBeHidden();
      return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).replace(
        /\s+/g,
        ' ',
      );
    };
    const without = await read('without.pdf', false);
    for (const words of [
      'Scorecard',
      'Lakeside',
      'County',
      'Two of three, both named',
      'Evidence',
      'How it stands',
    ]) {
      expect(without).toContain(words);
    }
    expect(without).not.toContain('The division chief');
    expect(await read('with.pdf', true)).toContain('The division chief');
  });
  expect(
    (await send(page, 'conversations.preparation', { id })).scorecard?.institutions,
  ).toHaveLength(5);
});

test('a rung of the ladder is copied after a warning, or taken into what is said', async ({
  opened: { page },
}) => {
  await prepareWith(page, noTimeToMeet);
  const [rung] = noTimeToMeet.ladder;
  if (!rung) throw new Error('The kit has no ladder.');
  await page.getByRole('button', { name: `Copy: ${rung.title}` }).click();
  const dialog = page.getByRole('dialog', { name: 'The clipboard is not private' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: `Take into what I say: ${rung.title}` }).click();
  const rows = await say(page)
    .locator('[role="row"][data-key]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')));
  const ladder = page.getByRole('list', { name: 'If the answer is no: a ladder' });
  const words = await ladder.getByRole('listitem').first().textContent();
  expect((words ?? '').replace(/\s+/g, ' ')).toContain(
    (rows.at(-1) ?? 'nothing').replace(/\s+/g, ' ').slice(0, 40),
  );
});
