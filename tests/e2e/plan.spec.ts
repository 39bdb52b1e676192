import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, scratchFolder, test, unlock } from '../support/launch';

const goalTitle = 'Publish the sepsis cohort';
const steps = ['Agree authorship in writing', 'Finish the chart review', 'Send the aims page'];

async function openPlan(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Plan', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
}

async function stateGoal(page: Page, title: string, area: string): Promise<Locator> {
  await page.getByRole('button', { name: 'New goal' }).click();
  const form = page.getByRole('form', { name: 'New goal' });
  await form.getByLabel('Goal', { exact: true }).fill(title);
  await form.getByRole('button', { name: /Area/ }).click();
  await page.getByRole('option', { name: area }).click();
  await form.getByRole('button', { name: 'Save goal' }).click();
  await expect(form).toBeHidden();
  const card = page.getByRole('article', { name: title });
  await expect(card).toBeVisible();
  return card;
}

async function addSteps(card: Locator, titles: readonly string[]): Promise<void> {
  await card.getByRole('button', { name: 'Add step' }).click();
  const words = card.getByLabel('Step', { exact: true });
  for (const title of titles) {
    await expect(words).toBeFocused();
    await words.fill(title);
    await words.press('Enter');
    await expect(card.getByRole('row', { name: title })).toBeVisible();
    await expect(words).toHaveValue('');
  }
  await words.press('Escape');
  await expect(card.getByRole('button', { name: 'Add step' })).toBeFocused();
}

/** By keyboard: from the row past its drag handle to its box. */
async function tick(page: Page, card: Locator, title: string): Promise<void> {
  await card.getByRole('row', { name: title }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(card.getByRole('checkbox', { name: `Done: ${title}` })).toBeFocused();
  await page.keyboard.press('Space');
}

const stepTitles = (card: Locator) =>
  card.getByRole('row').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));

/** The system's dialog, answered: the path chosen, or null for cancelled. */
async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}

async function exportPlan(page: Page, paper: 'Letter' | 'A4'): Promise<Locator> {
  await page.getByRole('button', { name: 'Export plan' }).click();
  const dialog = page.getByRole('dialog', { name: /^Export plan|^Plan exported/ });
  await dialog.getByText(paper, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Export plan' }).click();
  return dialog;
}

const poppler = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8' });

test('goals and steps: stated, ordered by keyboard, done, binned and had back', async ({
  opened,
}) => {
  const { page } = opened;
  await openPlan(page);
  await expect(page.getByText('What you want to reach belongs here')).toBeVisible();

  await test.step('a goal without words says what is missing and keeps the rest', async () => {
    await page.getByRole('button', { name: 'New goal' }).click();
    const form = page.getByRole('form', { name: 'New goal' });
    await form.getByRole('button', { name: 'Save goal' }).click();
    await expect(form.getByText('Say in a few words what you want to reach.')).toBeVisible();
    await expect(form.getByText('Choose the area this goal belongs to.')).toBeVisible();
    await expect(form.getByLabel('Goal', { exact: true })).toBeFocused();
    await form.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('button', { name: 'New goal' })).toBeFocused();
  });

  const card = await stateGoal(page, goalTitle, 'Research');
  await addSteps(card, steps);
  await expect(card.getByText(`0 of 3 steps done; next: ${steps[0]}.`)).toBeVisible();

  await test.step('Alt+Down moves a step, and the order stays after reading it again', async () => {
    await card.getByRole('row', { name: steps[0] as string }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => stepTitles(card)).toEqual([steps[1], steps[0], steps[2]]);
    await page.reload();
    await expect.poll(() => stepTitles(card)).toEqual([steps[1], steps[0], steps[2]]);
  });

  await test.step('the handle drags by keyboard: the last step before the first', async () => {
    await card.getByRole('row', { name: steps[2] as string }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const firstPlace = page.getByRole('button', { name: `Insert before ${steps[1]}` });
    await expect(page.locator('[data-drop-target]')).toBeVisible();
    for (let press = 0; press < 4; press += 1) {
      if (await firstPlace.evaluate((place) => place === document.activeElement)) break;
      await page.keyboard.press('ArrowUp');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => stepTitles(card)).toEqual([steps[2], steps[1], steps[0]]);
  });

  await test.step('the pointer drags: the first step after the last', async () => {
    const last = card.getByRole('row', { name: steps[0] as string });
    const { height } = (await last.boundingBox()) as { height: number };
    await card
      .getByRole('row', { name: steps[2] as string })
      .dragTo(last, { targetPosition: { x: 100, y: height - 3 } });
    await expect.poll(() => stepTitles(card)).toEqual([steps[1], steps[0], steps[2]]);
  });

  await test.step('a step is edited where it stands', async () => {
    await card.getByRole('button', { name: `Actions for ${steps[2]}` }).click();
    await page.getByRole('menuitem', { name: 'Edit step' }).click();
    const form = card.getByRole('form', { name: `Edit step: ${steps[2]}` });
    await expect(form.getByLabel('Step', { exact: true })).toBeFocused();
    await form.getByLabel('Step', { exact: true }).fill('Send the aims page to Dr. Okafor');
    await page.keyboard.press('Enter');
    const row = card.getByRole('row', { name: 'Send the aims page to Dr. Okafor' });
    await expect(row).toBeFocused();
    await expect(row.getByRole('checkbox')).not.toBeChecked();
  });

  await test.step('a step is done', async () => {
    await tick(page, card, steps[0] as string);
    await expect(card.getByText(/1 of 3 steps done/)).toBeVisible();
  });

  await test.step('a binned step comes back by undo', async () => {
    await card.getByRole('button', { name: `Actions for ${steps[1]}` }).click();
    await page.getByRole('menuitem', { name: 'Move to bin' }).click();
    await expect(card.getByRole('row', { name: steps[1] as string })).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(card.getByRole('row', { name: steps[1] as string })).toBeVisible();
  });

  await test.step('a binned goal comes back with its steps', async () => {
    await card.getByRole('button', { name: `Actions for ${goalTitle}` }).click();
    await page.getByRole('menuitem', { name: 'Move to bin' }).click();
    await expect(card).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect(card).toBeVisible();
    await expect(card.getByRole('row')).toHaveCount(3);
  });
});

test('what is typed into a goal survives leaving the page and a conflict', async ({ opened }) => {
  const { page } = opened;
  await openPlan(page);
  const card = await stateGoal(page, goalTitle, 'Research');

  await card.getByRole('button', { name: `Actions for ${goalTitle}` }).click();
  await page.getByRole('menuitem', { name: 'Edit goal' }).click();
  const form = page.getByRole('form', { name: `Edit goal: ${goalTitle}` });
  await form.getByLabel('Goal', { exact: true }).fill('Publish the sepsis cohort as first author');

  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Journal' })
    .click();
  await openPlan(page);
  await expect(form.getByLabel('Goal', { exact: true })).toHaveValue(
    'Publish the sepsis cohort as first author',
  );

  await page.evaluate(async () => {
    const goals = await window.preround.send('plan.goals', {});
    if (!goals.ok) throw new Error(goals.message);
    const [{ steps: _, revision, ...goal }] = goals.value as [Record<string, unknown>];
    await window.preround.send('plan.saveGoal', {
      ...goal,
      status: 'waiting',
      baseRevision: revision,
    });
  });
  await form.getByRole('button', { name: 'Save goal' }).click();
  await expect(form.getByText('What you typed is still here')).toBeVisible();
  await expect(form.getByLabel('Goal', { exact: true })).toHaveValue(
    'Publish the sepsis cohort as first author',
  );
  await form.getByRole('button', { name: 'Save mine' }).click();
  await expect(
    page.getByRole('article', { name: 'Publish the sepsis cohort as first author' }),
  ).toBeFocused();
  await expect(
    page.getByRole('heading', { name: 'Publish the sepsis cohort as first author' }),
  ).toBeVisible();
});

test('locking keeps what is being typed: a goal is saved, an unfinished one becomes an entry', async ({
  opened,
}) => {
  const { page, app } = opened;
  await openPlan(page);
  const card = await stateGoal(page, goalTitle, 'Research');
  await card.getByRole('button', { name: 'Add step' }).click();
  await card.getByLabel('Step', { exact: true }).fill('Agree authorship');
  await page.getByRole('button', { name: 'New goal' }).click();
  await page
    .getByRole('form', { name: 'New goal' })
    .getByLabel('Goal', { exact: true })
    .fill('Be put forward for the fellowship');

  // Leaving the page first: what is typed has to be found by the flush all the same.
  const rail = page.getByRole('navigation', { name: 'Main' });
  await rail.getByRole('link', { name: 'Journal' }).click();
  const next = app.waitForEvent('window');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  const again = await next;
  await unlock(again);

  await openPlan(again);
  await expect(again.getByRole('row', { name: 'Agree authorship' })).toBeVisible();
  await again
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Journal' })
    .click();
  await expect(again.getByText('Unfinished goal').first()).toBeVisible();
  await expect(again.getByText('Be put forward for the fellowship').first()).toBeVisible();
});

test('links open the form, the export and a goal', async ({ opened }) => {
  const { page } = opened;
  await openPlan(page);
  await stateGoal(page, goalTitle, 'Research');
  const follow = (address: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, address);

  await follow('/plan?new=1');
  await expect(page.getByRole('form', { name: 'New goal' })).toBeVisible();
  await follow('/plan?export=1');
  await expect(page.getByRole('dialog', { name: 'Export plan' })).toBeVisible();
  await page.keyboard.press('Escape');
  const id = await page.getByRole('article', { name: goalTitle }).getAttribute('id');
  await follow('/journal');
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeHidden();
  await follow(`/plan?goal=${id?.replace('goal-', '')}`);
  await expect(page.getByRole('article', { name: goalTitle })).toBeFocused();
});

test('the exported plan is a tagged, outlined, numbered PDF on the paper chosen', async ({
  opened,
}) => {
  const { page, app } = opened;
  const folder = scratchFolder('preround-plan-');
  await openPlan(page);
  const card = await stateGoal(page, goalTitle, 'Research');
  await addSteps(card, steps);
  await tick(page, card, steps[0] as string);
  await expect(card.getByText('1 of 3 steps done')).toBeVisible();
  await stateGoal(page, 'Zwei halbe Tage für Forschung – geschützt', 'Work-life balance');

  for (const [paper, size] of [
    ['Letter', '612 x 792 pts (letter)'],
    ['A4', '(A4)'],
  ] as const) {
    const path = join(folder, `${paper}.pdf`);
    await answerSaveDialog(app, path);
    const dialog = await exportPlan(page, paper);
    await expect(dialog.getByText(path)).toBeVisible({ timeout: 30_000 });
    await expect(dialog.getByRole('button', { name: 'Show in folder' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).last().click();

    expect(statSync(path).mode & 0o777).toBe(0o600);
    const text = poppler('pdftotext', '-layout', path, '-');
    for (const words of [
      'Development plan',
      goalTitle,
      ...steps,
      'Zwei halbe Tage für Forschung – geschützt',
      'Page 1 of 1',
      'At a glance',
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/Agree authorship in writing +Done/);

    const about = poppler('pdfinfo', path);
    expect(about).toMatch(/Title: +Development plan\n/);
    expect(about).toMatch(/Tagged: +yes/);
    expect(about).toContain(size);
    expect(about).not.toMatch(/Author:|\/home|\/root|\/tmp/);

    // The structure tree: real headings, a list, a table with header cells.
    const structure = poppler('pdfinfo', '-struct', path);
    for (const tag of ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH'])
      expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
    // The outline, which poppler's pdfinfo does not print, is a dictionary of the file.
    expect(readFileSync(path, 'latin1')).toMatch(/\/Type\s*\/Outlines|\/Outlines\s+\d+ 0 R/);

    const fonts = poppler('pdffonts', path).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes (yes|no ) +(yes|no ) +\d+ +\d+$/);
  }
  expect(readdirSync(folder).toSorted()).toEqual(['A4.pdf', 'Letter.pdf']);
});

test('a plan that cannot be written says so, and stays as it is', async ({ opened }) => {
  const { page, app } = opened;
  await openPlan(page);
  await stateGoal(page, goalTitle, 'Research');
  const folder = scratchFolder('preround-plan-');
  chmodSync(folder, 0o555);

  await answerSaveDialog(app, join(folder, 'plan.pdf'));
  const dialog = await exportPlan(page, 'Letter');
  await expect(dialog.getByRole('alert')).toContainText('Preround may not write in this folder.', {
    timeout: 30_000,
  });
  expect(readdirSync(folder)).toEqual([]);

  await test.step('closing the system dialog leaves this one open', async () => {
    await answerSaveDialog(app, null);
    await dialog.getByRole('button', { name: 'Export plan' }).click();
    await expect(dialog.getByRole('alert')).toBeHidden();
    await expect(dialog.getByRole('button', { name: 'Export plan' })).toBeEnabled();
  });

  await test.step('another place works', async () => {
    const path = join(scratchFolder('preround-plan-'), 'plan.pdf');
    await answerSaveDialog(app, path);
    await dialog.getByRole('button', { name: 'Export plan' }).click();
    await expect(dialog.getByText(path)).toBeVisible({ timeout: 30_000 });
    expect(existsSync(path)).toBe(true);
  });
});

test('what is typed right after Enter is the next step, however long saving the first takes', async ({
  opened,
}) => {
  const { page } = opened;
  await openPlan(page);
  const card = await stateGoal(page, goalTitle, 'Research');
  await card.getByRole('button', { name: 'Add step' }).click();
  await expect(card.getByLabel('Step', { exact: true })).toBeFocused();

  // Nothing is waited for between the keys: they come while the steps before are being saved.
  const keys: Promise<void>[] = [];
  for (const title of steps) {
    keys.push(page.keyboard.insertText(title), page.keyboard.press('Enter'));
  }
  await Promise.all([...keys, page.keyboard.insertText('And a last one')]);

  await expect.poll(() => stepTitles(card)).toEqual(steps);
  await expect(card.getByLabel('Step', { exact: true })).toHaveValue('And a last one');
  await page.reload();
  await openPlan(page);
  await expect.poll(() => stepTitles(card)).toEqual(steps);
});

test('what was moved to the bin is found there, and comes back or goes for good', async ({
  opened,
}) => {
  const { page } = opened;
  await openPlan(page);
  const card = await stateGoal(page, goalTitle, 'Research');
  await expect(card).toBeFocused();
  await expect(page.getByText('Goal saved.')).toBeVisible();
  await addSteps(card, steps);
  const other = await stateGoal(page, 'Two half days for research', 'Research');
  const toBin = async (name: string) => {
    await page.getByRole('button', { name: `Actions for ${name}` }).click();
    await page.getByRole('menuitem', { name: 'Move to bin' }).click();
  };
  await toBin(steps[1] as string);
  await expect(card.getByRole('row', { name: steps[1] as string })).toBeHidden();

  await page.getByRole('link', { name: 'Bin', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bin' })).toBeFocused();
  await expect(page.getByText(`Step of “${goalTitle}”`)).toBeVisible();
  await page.getByRole('button', { name: `Restore ${steps[1]}` }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Plan', exact: true }).click();
  await expect.poll(() => stepTitles(card)).toEqual(steps);

  await test.step('the goal after a binned one takes the focus', async () => {
    await toBin(goalTitle);
    await expect(card).toBeHidden();
    await expect(other).toBeFocused();
  });
  await toBin('Two half days for research');
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeFocused();

  await page.getByRole('link', { name: 'Bin', exact: true }).click();
  const goals = page.getByRole('list', { name: 'Goals' });
  await expect(goals.getByText(steps[0] as string)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole('button', { name: 'Delete for good: Two half days for research' }).click();
  const question = page.getByRole('alertdialog', { name: 'Delete this goal for good?' });
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect(goals.getByText('Two half days for research')).toBeHidden();
  await page.getByRole('button', { name: `Restore ${goalTitle}` }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Plan', exact: true }).click();
  await expect.poll(() => stepTitles(card)).toEqual(steps);
  await expect(other).toBeHidden();
});

test('Escape closes a goal form, not while a list in it is open, and what was typed can be had back', async ({
  opened,
}) => {
  const { page } = opened;
  await openPlan(page);
  await page.getByRole('button', { name: 'New goal' }).click();
  const form = page.getByRole('form', { name: 'New goal' });
  await form.getByLabel('Goal', { exact: true }).fill(goalTitle);
  await form.getByRole('button', { name: /Area/ }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await form.getByRole('button', { name: /Calendar/ }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid')).toBeHidden();
  await expect(form).toBeVisible();

  await form.getByLabel('Goal', { exact: true }).press('Escape');
  await expect(form).toBeHidden();
  await expect(page.getByRole('button', { name: 'New goal' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(form.getByLabel('Goal', { exact: true })).toHaveValue(goalTitle);
});

test('a date that is none is neither dropped nor changed unsaid', async ({ opened }) => {
  const { page } = opened;
  await openPlan(page);
  await page.getByRole('button', { name: 'New goal' }).click();
  const form = page.getByRole('form', { name: 'New goal' });
  await form.getByLabel('Goal', { exact: true }).fill(goalTitle);
  await form.getByRole('button', { name: /Area/ }).click();
  await page.getByRole('option', { name: 'Research' }).click();
  const month = form.getByRole('spinbutton', { name: /month/ });
  const type = async (keys: string) => {
    await month.focus();
    await page.keyboard.type(keys);
  };
  const save = form.getByRole('button', { name: 'Save goal' });

  await type('1231');
  // The first press may only move the focus, since the sentence moves the button.
  await save.focus();
  await expect(form.getByText('The date still needs a year.')).toBeVisible();
  await save.press('Enter');
  await expect(month).toBeFocused();
  await expect(month).toHaveText('12');

  await type('12310027');
  await save.focus();
  await expect(form.getByText('Use a year from 1900 to 2200.')).toBeVisible();
  await save.press('Enter');
  await expect(month).toBeFocused();

  await type('02302020');
  await save.focus();
  await expect(form.getByText('There is no 30 February 2020.')).toBeVisible();
  await save.press('Enter');
  await expect(month).toBeFocused();
  await save.press('Enter');
  await expect(form).toBeHidden();
  await expect(page.locator('time')).toHaveAttribute('datetime', '2020-02-29');
});

test('the export takes one press of two, and Escape works after the system dialog was closed', async ({
  opened,
}) => {
  const { page, app } = opened;
  await openPlan(page);
  await stateGoal(page, goalTitle, 'Research');
  await answerSaveDialog(app, null);
  await page.setViewportSize({ width: 640, height: 480 });
  const dialog = await exportPlan(page, 'Letter');
  const button = dialog.getByRole('button', { name: 'Export plan' });
  await expect(button).toBeEnabled();
  await expect(button).toBeFocused();
  await expect(button).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const path = join(scratchFolder('preround-plan-'), 'plan.pdf');
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: 'Export plan' }).click();
  await button.dblclick();
  await expect(dialog.getByText(path)).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByText('already under way')).toBeHidden();
});
