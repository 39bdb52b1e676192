import type { Locator, Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { send } from '../support/board';
import { expect, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { goTo } from '../support/sample';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => main(page).getByRole('link', { name, exact: true });
const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps of the first hour' }).getByRole('link', { name });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Tabs until it has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < 40; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Chooses in a select by its keyboard: opens it, types the beginning, takes it. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await press(page, page.getByRole('button', { name: new RegExp(` ${label}$`) }));
  await page.getByRole('listbox', { name: label }).waitFor();
  await page.keyboard.type(option);
  await expect(page.getByRole('option', { name: option, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: label })).toBeHidden();
}

/** What the vault holds of what the first hour makes. */
async function held(page: Page) {
  const { people, seats, candidacies } = await send(page, 'board.board', {});
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name;
  const signals = await send(page, 'journal.openSignals', {});
  const goals = await send(page, 'plan.goals', {});
  const { total } = await send(page, 'journal.page', { after: null, limit: 1 });
  return {
    people: people.map(({ name, stage }) => `${name}: ${stage}`),
    seats: seats.map(({ personId, areaId, role }) => `${nameOf(personId)} ${areaId} ${role}`),
    candidacies: candidacies.map(({ areaId, role }) => `${areaId} ${role}`),
    signals: signals.map(({ signal, opening }) => `${signal}: ${opening}`),
    goals: goals.map(({ title, area, steps }) => [area, title, ...steps.map((one) => one.title)]),
    entries: total,
  };
}

async function begin(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor();
  await page.keyboard.type('the first hour');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Mentor or sponsor?')).toBeFocused();
}

test('the first hour by keyboard alone ends with a board, a gap, a signal and a goal', async ({
  opened: { page },
}) => {
  await begin(page);
  await expect(page.getByRole('table', { name: 'Mentor and sponsor compared' })).toBeVisible();
  await press(page, link(page, 'Next'));

  await expect(heading(page, 'Why now?')).toBeFocused();
  await expect(step(page, 'Why now?')).toHaveAttribute('aria-current', 'step');
  await tabTo(page, page.getByRole('radio', { name: /^New position/ }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Barrier in the organisation/ })).toBeChecked();
  await tabTo(page, field(page, 'In a few words'));
  await page.keyboard.type('The clinic template leaves no day for research.');
  await press(page, button(page, 'Next'));

  await expect(heading(page, 'Who could serve?')).toBeFocused();
  await expect(region(page, 'The first gap')).toContainText('Add one person');
  await tabTo(page, field(page, 'Name'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Give the person a name.')).toBeVisible();
  await expect(field(page, 'Name')).toBeFocused();
  await page.keyboard.type('Renée Tran');
  await choose(page, 'Area', 'Research');
  await press(page, button(page, 'Add person'));
  await expect(region(page, 'On your board')).toContainText('Renée Tranmentor for Research');
  await expect(field(page, 'Name')).toBeFocused();
  await expect(field(page, 'Name')).toHaveValue('');
  await expect(region(page, 'The first gap')).toContainText('Nobody serves Teaching');

  await page.keyboard.type('Sam Idowu');
  await choose(page, 'Area', 'Leadership and administration');
  await choose(page, 'Role', 'Sponsor');
  await choose(page, 'Serving or candidate', 'Candidate');
  await press(page, button(page, 'Add person'));
  await expect(region(page, 'On your board')).toContainText(
    'candidate, as sponsor for Leadership and administration',
  );
  await press(page, button(page, 'Next'));

  await expect(heading(page, 'What is my part?')).toBeFocused();
  await expect(field(page, 'Goal')).toHaveValue('Have one person to turn to for Teaching');
  await tabTo(page, field(page, 'First step'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Ask Renée whom she would turn to');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Where you stand')).toBeFocused();
  await expect(region(page, 'Your first board')).toContainText(
    'One person serves 1 area. 1 candidate beside the board.',
  );
  await expect(region(page, 'Your first gap')).toContainText('Nobody serves Teaching');
  await expect(region(page, 'Your first goal')).toContainText('Ask Renée whom she would turn to');
  await expect(region(page, 'Your open signal')).toContainText('Barrier in the organisation');
  expect(await held(page)).toEqual({
    people: ['Renée Tran: initiation', 'Sam Idowu: candidate'],
    seats: ['Renée Tran research mentor'],
    candidacies: ['leadership sponsor'],
    signals: ['barrier: The clinic template leaves no day for research.'],
    goals: [
      ['teaching', 'Have one person to turn to for Teaching', 'Ask Renée whom she would turn to'],
    ],
    entries: 1,
  });

  // Each leads to its page, and back works.
  for (const [way, there] of [
    ['Open the board', 'Board'],
    ['Open the plan', 'Plan'],
  ] as const) {
    await press(page, link(page, way));
    await expect(heading(page, there)).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(heading(page, 'Where you stand')).toBeVisible();
  }
  await press(page, link(page, 'Open the entry'));
  await expect(page.getByRole('textbox', { name: 'Entry text' })).toContainText('clinic template');
});

test('going back and forth, and over a lock, doubles nothing', async ({
  opened: { page: first, app },
}) => {
  let page = first;
  await begin(page);
  await step(page, 'Why now?').click();
  await page.getByRole('radio', { name: /^Transition/ }).press('Space');
  await field(page, 'In a few words').fill('Fellowship ends');
  await link(page, 'Back').click();
  await expect(heading(page, 'Mentor or sponsor?')).toBeFocused();
  await link(page, 'Next').click();
  // What was typed and not sent is here still.
  await expect(field(page, 'In a few words')).toHaveValue('Fellowship ends');
  await button(page, 'Next').click();

  await expect(heading(page, 'Who could serve?')).toBeFocused();
  const add = async (name: string) => {
    await field(page, 'Name').fill(name);
    await choose(page, 'Area', 'Teaching');
    await button(page, 'Add person').click();
  };
  await add('Ana Brandt');
  await expect(region(page, 'On your board').getByRole('listitem')).toHaveCount(1);
  await add('ana brandt');
  await expect(page.getByRole('alert')).toContainText('Ana Brandt is already mentor for Teaching');
  await expect(field(page, 'Name')).toHaveValue('ana brandt');
  await field(page, 'Name').fill('');
  await button(page, 'Next').click();
  await button(page, 'Save goal').click();
  await expect(heading(page, 'Where you stand')).toBeVisible();
  const before = await held(page);
  expect([before.people.length, before.seats.length, before.entries]).toEqual([1, 1, 1]);

  await step(page, 'Why now?').click();
  for (const name of ['Why now?', 'Who could serve?', 'What is my part?']) {
    await expect(heading(page, name)).toBeFocused();
    await button(page, name === 'What is my part?' ? 'Save goal' : 'Next').click();
    await expect(heading(page, name)).toBeHidden();
  }
  await expect(heading(page, 'Where you stand')).toBeVisible();
  expect(await held(page)).toEqual(before);

  // Changed on return, typed only and then locked.
  await step(page, 'Why now?').click();
  await field(page, 'In a few words').fill('Fellowship ends in June');
  page = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlock(page);
  await expect(heading(page, 'Why now?')).toBeVisible();
  await expect(field(page, 'In a few words')).toHaveValue('Fellowship ends in June');
  await expect(page.getByRole('radio', { name: /^Transition/ })).toBeChecked();
  await step(page, 'What is my part?').click();
  await field(page, 'Goal').fill('Stay on as faculty');
  await button(page, 'Save goal').click();
  await expect(region(page, 'Your first goal')).toContainText('Stay on as faculty');
  const after = await held(page);
  expect(after).toEqual({
    ...before,
    signals: ['transition: Fellowship ends in June'],
    goals: before.goals.map(([area, , ...steps]) => [area, 'Stay on as faculty', ...steps]),
  });
});

test('every step can be skipped, and nothing is stored; it is offered only to an empty board', async ({
  opened: { page },
}) => {
  await goTo(page, 'Board');
  await link(page, 'Begin the first hour').click();
  await link(page, 'Next').click();
  for (const name of ['Why now?', 'Who could serve?', 'What is my part?']) {
    await expect(heading(page, name)).toBeFocused();
    await link(page, 'Skip this step').click();
  }
  await expect(heading(page, 'Where you stand')).toBeFocused();
  await expect(region(page, 'Your first board')).toContainText('Nobody is on it yet.');
  await expect(region(page, 'Your first goal')).toContainText('No goal is stated yet.');
  await expect(region(page, 'Your open signal')).toHaveCount(0);
  expect(await held(page)).toMatchObject({ people: [], goals: [], entries: 0 });

  await link(page, 'Go to Today').click();
  const offer = region(page, 'The first hour');
  await offer.getByRole('link', { name: 'Begin the first hour' }).click();
  await step(page, 'Who could serve?').click();
  await field(page, 'Name').fill('Ana Brandt');
  await choose(page, 'Area', 'Teaching');
  await button(page, 'Next').click();
  await expect(heading(page, 'What is my part?')).toBeFocused();
  expect((await held(page)).seats).toEqual(['Ana Brandt teaching mentor']);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  await expect(field(page, 'Write something down')).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test('axe finds nothing in any step, and nothing is cut off in a small window', async ({
  opened: { page, app },
}) => {
  test.setTimeout(240_000);
  const steps = ['Mentor or sponsor?', 'Why now?', 'Who could serve?', 'What is my part?'];
  await begin(page);
  for (const name of steps) {
    if (name !== steps[0]) await step(page, name).click();
    await expect(heading(page, name)).toBeFocused();
    if (name === 'Who could serve?') {
      await button(page, 'Add person').click();
      await expectAxeClean(page, `${name} with errors`);
      await field(page, 'Name').fill('Ana Brandt');
      await choose(page, 'Area', 'Teaching');
      await button(page, 'Add person').click();
      await expect(region(page, 'On your board')).toBeVisible();
    }
    await expectAxeClean(page, name);
  }
  await button(page, 'Save goal').click();
  await expect(heading(page, 'Where you stand')).toBeVisible();
  await expectAxeClean(page, 'where you stand');
  for (const zoom of [1, 2]) {
    await app.evaluate(({ BrowserWindow }, factor) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(960, 600);
      window?.webContents.setZoomFactor(factor);
    }, zoom);
    for (const name of steps) {
      await step(page, name).click();
      await expect(heading(page, name)).toBeVisible();
      const overflow = await main(page).evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(overflow, `${name} at ${zoom}`).toBeLessThanOrEqual(1);
    }
  }
});
