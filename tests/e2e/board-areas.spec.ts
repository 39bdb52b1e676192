import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { expect, scratchFolder, test } from '../support/launch';
import { goTo } from '../support/sample';

const list = (page: Page) => page.getByRole('grid', { name: 'Areas' });
const row = (page: Page, name: string) => list(page).getByRole('row', { name, exact: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const names = (page: Page) =>
  list(page)
    .getByRole('row')
    .evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-label')));
const notices = (page: Page) => page.getByRole('region', { name: /Notices/ });
const properties = (page: Page) => page.getByRole('dialog', { name: 'Properties' });
const line = (page: Page) => page.getByRole('group', { name: 'Properties of the entry' });

async function openAreas(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/board/areas';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Areas' })).toBeVisible();
  await expect(list(page).getByRole('row').first()).toBeVisible();
}

async function act(page: Page, name: string, action: string): Promise<void> {
  await row(page, name)
    .getByRole('button', { name: `Actions for ${name}` })
    .click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function rename(page: Page, name: string, next: string): Promise<void> {
  await act(page, name, 'Edit area');
  await dialog(page, 'Edit area').getByLabel('Name', { exact: true }).fill(next);
  await dialog(page, 'Edit area').getByRole('button', { name: 'Save area' }).click();
  await expect(row(page, next)).toBeVisible();
}

async function addArea(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add area' }).click();
  await dialog(page, 'Add area').getByLabel('Name', { exact: true }).fill(name);
  await dialog(page, 'Add area')
    .getByRole('radio', { name: 'Matters most' })
    .check({ force: true });
  await dialog(page, 'Add area').getByRole('button', { name: 'Add area' }).click();
  await expect(row(page, name)).toBeVisible();
}

async function newEntry(page: Page, title: string, area: string): Promise<void> {
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Control+Shift+P');
  await properties(page).getByRole('button', { name: area, exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Saved /)).toBeVisible();
}

async function stateGoal(page: Page, title: string, area: string): Promise<void> {
  await goTo(page, 'Plan');
  await page.getByRole('button', { name: 'New goal' }).click();
  const form = page.getByRole('form', { name: 'New goal' });
  await form.getByLabel('Goal', { exact: true }).fill(title);
  await form.getByRole('button', { name: /Area/ }).click();
  await page.getByRole('option', { name: area, exact: true }).click();
  await form.getByRole('button', { name: 'Save goal' }).click();
  await expect(page.getByRole('article', { name: title })).toBeVisible();
}

async function planText(app: ElectronApplication, page: Page): Promise<string> {
  const path = join(scratchFolder('preround-areas-'), 'plan.pdf');
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: 'Export plan' }).click();
  const exporting = page.getByRole('dialog', { name: /^Export plan|^Plan exported/ });
  await exporting.getByRole('button', { name: 'Export plan' }).click();
  await expect(exporting.getByRole('status')).toContainText('The plan is in');
  await exporting.getByRole('button', { name: 'Close' }).last().click();
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}

test('a renamed area has its new name in entries, goals, the palette and the plan’s PDF', async ({
  opened: { app, page },
}) => {
  await newEntry(page, 'Ward round', 'Teaching');
  await stateGoal(page, 'Run a course', 'Teaching');
  await openAreas(page);
  await rename(page, 'Teaching', 'Education');

  await test.step('an undo gives it its old name back, and so does another save', async () => {
    await notices(page).getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, 'Teaching')).toBeVisible();
    await rename(page, 'Teaching', 'Education');
  });
  await goTo(page, 'Plan');
  await expect(page.getByRole('region', { name: 'Education' })).toContainText('Run a course');
  await stateGoal(page, 'Supervise a thesis', 'Education');
  const text = await planText(app, page);
  expect(text).toContain('Education');
  expect(text).not.toContain('Teaching');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('thesis');
  await expect(page.getByRole('option', { name: 'Supervise a thesis' })).toContainText('Education');
  await page.keyboard.press('Escape');

  await goTo(page, 'Journal');
  const entry = page.getByRole('list', { name: 'Entries' }).getByRole('listitem');
  await expect(entry).toContainText('Education');
  await entry.getByRole('link').first().click();
  await expect(line(page)).toContainText('Education');
  await page.keyboard.press('Control+Shift+P');
  await expect(properties(page).getByRole('button', { name: 'Education' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('an area of one’s own is added, used on an entry, and found by', async ({
  opened: { page },
}) => {
  await openAreas(page);

  await test.step('a name that exists or is missing is told beside the field, which keeps it', async () => {
    await page.getByRole('button', { name: 'Add area' }).click();
    const adding = dialog(page, 'Add area');
    const name = adding.getByLabel('Name', { exact: true });
    await expect(name).toBeFocused();
    await adding.getByRole('button', { name: 'Add area' }).click();
    await expect(adding.getByText('Give the area a name.')).toBeVisible();
    await expect(name).toBeFocused();
    await name.fill('research ');
    await expect(adding.getByText('There is an area called Research already.')).toBeVisible();
    await expect(name).toHaveValue('research ');
    await expectAxeClean(page, 'adding an area');
    await page.keyboard.press('Escape');
    await expect(adding).toHaveCount(0);
    await expect(list(page).getByRole('row')).toHaveCount(8);
  });

  await addArea(page, 'Simulation');
  await expect(row(page, 'Simulation')).toContainText('Matters most');
  await newEntry(page, 'Sim lab', 'Simulation');
  await newEntry(page, 'Grant', 'Research');
  await goTo(page, 'Journal');
  const entries = page.getByRole('list', { name: 'Entries' }).getByRole('listitem');
  await expect(entries.filter({ hasText: 'Sim lab' })).toContainText('Simulation');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('option', { name: 'Area' }).click();
  await page.getByRole('option', { name: 'Simulation', exact: true }).click();
  await expect(page.getByText(/1 .*in Simulation/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/1 .*in Simulation/)).toBeVisible();

  await test.step('it cannot be removed while an entry has it; one that nothing has can', async () => {
    await openAreas(page);
    await act(page, 'Simulation', 'Remove');
    await expect(notices(page)).toContainText('Simulation is in use. Hide it instead.');
    await addArea(page, 'Global health');
    await notices(page).getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, 'Global health')).toHaveCount(0);
  });
});

test('a hidden area is not offered, and what carries it shows it', async ({ opened: { page } }) => {
  await newEntry(page, 'Testimony', 'Medico-legal');
  await openAreas(page);
  await act(page, 'Medico-legal', 'Hide');
  await expect(row(page, 'Medico-legal')).toContainText('Hidden');
  await act(page, 'Advocacy', 'Hide');
  await expect(row(page, 'Advocacy')).toContainText('Hidden');
  await expectAxeClean(page, 'areas');

  await page.keyboard.press('Control+n');
  await page.keyboard.press('Control+Shift+P');
  await expect(properties(page).getByRole('button', { name: 'Research' })).toBeVisible();
  await expect(properties(page).getByRole('button', { name: 'Medico-legal' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await goTo(page, 'Journal');
  const entry = page.getByRole('list', { name: 'Entries' }).getByRole('listitem');
  await expect(entry).toContainText('Medico-legal');
  await entry.getByRole('link').first().click();
  await page.keyboard.press('Control+Shift+P');
  await expect(properties(page).getByRole('button', { name: 'Medico-legal' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(properties(page).getByRole('button', { name: 'Advocacy' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await goTo(page, 'Plan');
  await page.getByRole('button', { name: 'New goal' }).click();
  await page.getByRole('form', { name: 'New goal' }).getByRole('button', { name: /Area/ }).click();
  await expect(page.getByRole('option')).toHaveCount(6);
  await page.keyboard.press('Escape');

  await test.step('prompts for it are no longer listed', async () => {
    await page.evaluate(() => {
      location.hash = '#/journal/prompts';
    });
    await expect(page.getByRole('region', { name: 'Research' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Advocacy' })).toHaveCount(0);
  });

  await openAreas(page);
  await act(page, 'Advocacy', 'Show');
  await expect(row(page, 'Advocacy')).not.toContainText('Hidden');
});

test('areas are ordered, weighed and renamed by keyboard alone', async ({ opened: { page } }) => {
  await openAreas(page);
  const first = await names(page);
  await test.step('Alt with an arrow moves one, which keeps the focus', async () => {
    await page.getByRole('button', { name: 'Add area' }).focus();
    await page.keyboard.press('Tab');
    await expect(row(page, 'Teaching')).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => names(page)).toEqual(['Research', 'Teaching', ...first.slice(2)]);
    await expect(row(page, 'Teaching')).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => names(page)).toEqual(first);
  });

  await test.step('the handle drags: the first area to the end', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Insert/ }).first()).toBeVisible();
    await page.keyboard.press('End');
    await expect(page.getByRole('button', { name: 'Insert after Advocacy' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual([...first.slice(1), 'Teaching']);
    await page.reload();
    await expect.poll(() => names(page)).toEqual([...first.slice(1), 'Teaching']);
  });

  await test.step('how much one matters', async () => {
    await row(page, 'Research').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(row(page, 'Research')).toContainText('Matters most');
  });

  await test.step('a new name, from the row’s menu', async () => {
    // A list is one stop: what closes over it gives the focus to the row.
    await expect(row(page, 'Research')).toBeFocused();
    for (const _stop of ['handle', 'weight', 'menu']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Edit area' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog(page, 'Edit area').getByLabel('Name', { exact: true })).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Inquiry');
    await page.keyboard.press('Enter');
    await expect(row(page, 'Inquiry')).toContainText('Matters most');
    await expect(row(page, 'Inquiry')).toBeFocused();
  });

  await test.step('the order is the one in which an entry is offered them', async () => {
    await page.keyboard.press('Control+n');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.press('Control+Shift+P');
    const offered = properties(page).getByRole('toolbar', { name: 'Areas' }).getByRole('button');
    await expect(offered.first()).toHaveText('Inquiry');
    await expect(offered.last()).toHaveText('Teaching');
  });
});

test('a changed weight orders the plan, and can be taken back', async ({ opened: { page } }) => {
  await stateGoal(page, 'Take over the clerkship', 'Teaching');
  await stateGoal(page, 'Publish the cohort', 'Research');
  const regions = page.getByRole('main').getByRole('region');
  await expect(regions.first()).toContainText('Take over the clerkship');
  await openAreas(page);
  await row(page, 'Research')
    .getByRole('button', { name: /How much Research matters now/ })
    .click();
  await page.getByRole('option', { name: 'Matters most' }).click();
  await expect(row(page, 'Research')).toContainText('Matters most');
  await goTo(page, 'Plan');
  await expect(regions.first()).toContainText('Matters most now');
  await expect(regions.first()).toContainText('Publish the cohort');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(regions.first()).toContainText('Take over the clerkship');
  await expect(page.getByText('Matters most now')).toBeHidden();
});
