import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { send } from '../support/board';
import { expect, scratchFolder, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { goTo } from '../support/sample';

const findings = (page: Page) => page.getByRole('region', { name: 'What the board sees' });
const finding = (page: Page, words: string | RegExp) =>
  findings(page).getByRole('listitem').filter({ hasText: words });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const ana = { id: randomUUID(), name: 'Ana Núñez' };

/** Ana in cultivation, mentor for research, to be in touch with every month and last met long ago. */
async function openBoard(page: Page): Promise<void> {
  await send(page, 'board.addPerson', { ...ana, stage: 'cultivation', since: day(-50) });
  const { revision, removed, stage, stages, contacts, ...facts } = await send(
    page,
    'board.person',
    { id: ana.id },
  );
  await send(page, 'board.describePerson', { ...facts, cadence: 'monthly', baseRevision: 0 });
  await send(page, 'board.saveSeat', {
    ...{ id: randomUUID(), personId: ana.id, areaId: 'research', role: 'mentor', supports: [] },
    ...{ strength: null, since: null, until: null, note: '' },
  });
  await goTo(page, 'Board');
  await findings(page).waitFor();
}

async function showAll(page: Page): Promise<void> {
  await findings(page)
    .getByRole('button', { name: /^Show all/ })
    .press('Enter');
}

test('a finding’s button begins what it says with what is known, by keyboard', async ({
  opened: { page },
}) => {
  await openBoard(page);
  await showAll(page);

  // Nobody sponsors: a candidate for a sponsor's seat.
  await finding(page, 'Nobody on your board holds a sponsor’s seat yet.')
    .getByRole('button', { name: 'Add candidate' })
    .press('Enter');
  const adding = dialog(page, 'Add candidate');
  await expect(adding.getByRole('button', { name: 'Sponsor Role' })).toBeVisible();
  await expect(adding.getByRole('button', { name: 'Not decided Area' })).toBeVisible();
  await expectAxeClean(page, 'adding a candidate');
  await page.keyboard.type('Prof. Ben Okafor');
  await page.keyboard.press('Enter');
  await expect(adding).toBeHidden();
  const candidate = page.getByRole('region', { name: 'Candidates' }).getByRole('listitem');
  await expect(candidate).toContainText('Prof. Ben Okafor');
  await expect(candidate).toContainText('Sponsor');

  // An empty area: its seat.
  await finding(page, 'Nobody serves Advocacy')
    .getByRole('button', { name: 'Fill seat' })
    .press('Enter');
  await expect(
    dialog(page, 'Fill seat').getByRole('button', { name: 'Advocacy Area' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page, 'Fill seat')).toBeHidden();
});

test('a contact is planned where a relationship went quiet, shows where it is due, and settles', async ({
  opened: { page },
}) => {
  await openBoard(page);
  await showAll(page);
  const quiet = finding(page, 'You and Ana Núñez mean to be in touch every month');
  await quiet.getByRole('button', { name: 'Plan contact' }).press('Enter');
  const planning = dialog(page, 'Plan contact');
  await expect(planning.getByLabel('About')).toBeFocused();
  await expectAxeClean(page, 'planning a contact');
  await page.keyboard.type('What came of the aims page');
  await page.keyboard.press('Enter');
  await expect(planning).toBeHidden();
  await expect(quiet).toBeHidden();
  const person = () => send(page, 'board.board', {}).then(({ people }) => people[0]);
  expect((await person())?.plannedContact?.about).toBe('What came of the aims page');

  await goTo(page, 'Board');
  await page.evaluate(() => {
    location.hash = '#/today';
  });
  const due = page.getByRole('region', { name: 'To be in touch with' });
  await expect(due).toContainText('What came of the aims page');
  await due.getByRole('link', { name: ana.name }).click();
  const next = page.getByRole('region', { name: 'Next contact' });
  await expect(next).toContainText('What came of the aims page');
  await next.getByRole('button', { name: 'Plan none' }).click();
  await expect(next).toContainText('No day is set.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(next).toContainText('What came of the aims page');

  // A day that is past is told of beside its field, and nothing typed is lost.
  await next.getByRole('button', { name: 'Change day' }).click();
  await planning.getByRole('spinbutton', { name: /^year/ }).focus();
  await page.keyboard.type('2020');
  await planning.getByRole('button', { name: 'Plan contact' }).click();
  await expect(
    planning.getByText('This day is past. Choose today or a day to come.'),
  ).toBeVisible();
  await expect(planning.getByLabel('About')).toHaveValue('What came of the aims page');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(planning).toBeHidden();

  const plan = (await person())?.plannedContact;
  await send(page, 'board.planContact', { personId: ana.id, about: '', ...plan, on: day(0) });
  await send(page, 'board.saveContact', {
    ...{ id: randomUUID(), personId: ana.id, on: day(0), kind: 'met', note: '' },
  });
  await expect(next).toContainText('No day is set.');
});

/** Exports the plan as it stands in the dialog, and returns the text of the PDF. */
async function exportPlan(app: ElectronApplication, page: Page): Promise<string> {
  const path = join(scratchFolder('preround-helpers-'), 'plan.pdf');
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  const exporting = page.getByRole('dialog', { name: /^Export plan|^Plan exported/ });
  await exporting.getByRole('button', { name: 'Export plan' }).click();
  await expect(exporting.getByRole('status')).toContainText('The plan is in');
  await exporting.getByRole('button', { name: 'Close' }).last().click();
  await expect(exporting).toBeHidden();
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}

test('a goal names who helps; when it is met, the board asks what comes next', async ({
  opened: { app, page },
}) => {
  await openBoard(page);
  await goTo(page, 'Plan');
  await page.getByRole('button', { name: 'New goal' }).first().click();
  const form = page.getByRole('form', { name: 'New goal' });
  await form.getByLabel('Goal', { exact: true }).fill('Publish the cohort');
  await form.getByRole('button', { name: /Area$/ }).click();
  await page.getByRole('option', { name: 'Research' }).click();
  await form.getByRole('button', { name: /Add somebody of the board$/ }).click();
  await page.getByRole('option', { name: ana.name }).click();
  await expect(form.getByLabel(`Asked of ${ana.name}`)).toBeFocused();
  await page.keyboard.type('Read the aims');
  await expectAxeClean(page, 'a goal with who helps');
  await form.getByRole('button', { name: 'Save goal' }).click();
  await expect(page.getByRole('list', { name: 'Who helps' })).toHaveText(
    `${ana.name}: Read the aims`,
  );

  // Who helps leaves the laptop only where it is switched on, and is shown before.
  const exporting = dialog(page, 'Export plan');
  await page.getByRole('button', { name: 'Export plan' }).click();
  await expect(exporting.getByText('Read the aims')).toBeHidden();
  const without = await exportPlan(app, page);
  expect(without).toContain('Publish the cohort');
  expect(without).not.toContain('Núñez');
  expect(without).not.toContain('aims');
  await page.getByRole('button', { name: 'Export plan' }).click();
  const naming = exporting.getByRole('switch', { name: 'Name who helps' });
  await expect(naming).not.toBeChecked();
  await naming.press('Space');
  await expect(exporting.getByText('With the help of Ana Núñez: Read the aims')).toBeVisible();
  expect(await exportPlan(app, page)).toContain('With the help of Ana Núñez: Read the aims');

  const [goal] = await send(page, 'plan.goals', {});
  if (!goal) throw new Error('The goal was not saved.');
  const { revision, steps, ...draft } = goal;
  await send(page, 'plan.saveGoal', { ...draft, status: 'met', baseRevision: revision });
  await goTo(page, 'Board');
  await showAll(page);
  const met = finding(page, 'the goal they helped with is met: Publish the cohort.');
  await met.getByRole('button', { name: 'Change stage' }).press('Enter');
  const changing = dialog(page, ana.name);
  await changing.getByRole('button', { name: /Stage$/ }).click();
  await page.getByRole('option', { name: /^Redefinition/ }).click();
  await changing.getByRole('button', { name: 'Save stage' }).click();
  await expect(changing).toBeHidden();
  await expect(met).toBeHidden();
});

test('what is typed into the board’s dialogs is kept over a lock', async ({
  opened: { app, page: first },
}) => {
  await openBoard(first);
  const lockWith = async (page: Page, name: string): Promise<Page> => {
    await dialog(page, name).waitFor();
    const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
    await unlock(locked);
    return locked;
  };
  const asideOf = finding(first, 'Nobody serves Advocacy');
  await asideOf.getByRole('button', { name: 'Set aside' }).click();
  await dialog(first, 'Set aside').getByLabel('Reason').fill('Not before the boards');
  let page = await lockWith(first, 'Set aside');

  await openBoardPage(page);
  await page.getByRole('button', { name: 'Add person' }).click();
  await dialog(page, 'Add person').getByRole('button', { name: 'Add several' }).click();
  await dialog(page, 'Add several').getByLabel('People, one a line').fill('Renée Tran\nWei Chen');
  page = await lockWith(page, 'Add several');

  await page.evaluate(() => {
    location.hash = '#/board/areas';
  });
  await page.getByRole('button', { name: 'Actions for Advocacy' }).click();
  await page.getByRole('menuitem', { name: 'Edit area' }).click();
  await dialog(page, 'Edit area').getByLabel('Description').fill('The clinic’s bus line');
  page = await lockWith(page, 'Edit area');

  // An area that can be saved is saved; what could not be is an entry of its own.
  const areas = await send(page, 'board.areas', {});
  expect(areas.find(({ id }) => id === 'advocacy')?.description).toBe('The clinic’s bus line');
  const { asides, people } = await send(page, 'board.board', {});
  expect(asides).toEqual([]);
  expect(people.map(({ name }) => name)).toEqual([ana.name]);
  const { entries } = await send(page, 'journal.page', { after: null, limit: 10 });
  expect(entries.map(({ title }) => title)).toEqual([
    'Not saved: a list of people for the board',
    'Not saved: why to set something aside',
  ]);
  await goTo(page, 'Journal');
  await expect(page.getByText('Not before the boards').first()).toBeVisible();
  await expect(page.getByText('Wei Chen').first()).toBeVisible();
});

test('the palette leads to everything one does on the board', async ({ opened: { page } }) => {
  await openBoard(page);
  const run = async (words: string) => {
    await page.keyboard.press('Control+k');
    const palette = dialog(page, 'Command palette');
    await palette.waitFor();
    await page.keyboard.type(words);
    await expect(palette.getByRole('option').first()).toContainText(words);
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
  };
  for (const [command, title] of [
    ['Add person', 'Add person'],
    ['Add candidate', 'Add candidate'],
    ['Add several people', 'Add several'],
    ['Fill seat', 'Fill seat'],
    ['Export board', 'Export board'],
  ] as const) {
    await run(command);
    await dialog(page, title).waitFor();
    await page.keyboard.press('Escape');
    await expect(dialog(page, title)).toBeHidden();
  }
  await run('Map of the board');
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked();
});

async function openBoardPage(page: Page): Promise<void> {
  await goTo(page, 'Board');
  await findings(page).waitFor();
}
