import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { closeApp, expect, test, unlock } from '../support/launch';
import { goTo, openSample } from '../support/sample';

const grid = (page: Page) => page.getByRole('grid', { name: 'Board' });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const seat = (page: Page, name: string) => grid(page).getByRole('button', { name, exact: true });
const findings = (page: Page) => page.getByRole('region', { name: 'What the board sees' });

/** Chooses in a select by its keyboard: opens it, types the beginning, takes it. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  // The one in a dialog comes last.
  await page
    .getByRole('button', { name: new RegExp(` ${label}$`) })
    .last()
    .press('Enter');
  await page.getByRole('listbox', { name: label }).waitFor();
  await page.keyboard.type(option);
  const wanted = page.getByRole('option', { name: option, exact: true });
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: label })).toBeHidden();
}

/** Puts people and seats on the board by the bridge. */
async function fill(
  page: Page,
  people: Readonly<Record<string, readonly (readonly [area: string, role: string])[]>>,
): Promise<void> {
  const drafts = Object.entries(people).map(([name, seats]) => ({
    id: randomUUID(),
    name,
    seats: seats.map(([areaId, role]) => ({
      id: randomUUID(),
      areaId,
      role,
      supports: [],
      strength: null,
      since: null,
      until: null,
      note: '',
    })),
  }));
  await page.evaluate(async (all) => {
    for (const { seats, ...person } of all) {
      const stage = { stage: 'cultivation', since: '2026-01-05' };
      await window.preround.send('board.addPerson', { ...person, ...stage });
      for (const draft of seats)
        await window.preround.send('board.saveSeat', { ...draft, personId: person.id });
    }
  }, drafts);
}

test('a board begun by keyboard alone: add a person, fill a seat, change and empty it', async ({
  opened: { page },
}) => {
  await goTo(page, 'Board');
  await expect(page.getByText('The people who serve your career belong here')).toBeVisible();
  await page.getByRole('button', { name: 'Add person' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'Add person').getByLabel('Name')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Give the person a name.')).toBeVisible();
  await page.keyboard.type('Renée Tran');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('columnheader', { name: 'Renée Tran' })).toBeVisible();

  // Into the grid, to the cell of the second area, by its arrows.
  const cell = grid(page).getByRole('button', { name: 'Fill seat, Renée Tran, Research' });
  await expect(dialog(page, 'Add person')).toBeHidden();
  await grid(page).focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'Fill seat')).toBeVisible();
  await dialog(page, 'Fill seat').getByRole('button', { name: 'Fill seat' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose what they are for you there.')).toBeVisible();
  await choose(page, 'Role', 'Sponsor');
  await page.getByRole('button', { name: 'Opportunities' }).press('Space');
  await dialog(page, 'Fill seat').getByRole('button', { name: 'Fill seat' }).focus();
  await page.keyboard.press('Enter');
  const sponsor = 'Sponsor, Renée Tran, Research';
  await expect(seat(page, sponsor)).toBeVisible();

  await seat(page, sponsor).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Change seat' }).press('Enter');
  await choose(page, 'Area', 'Advocacy');
  await dialog(page, 'Change seat').getByRole('button', { name: 'Save seat' }).press('Enter');
  await expect(seat(page, 'Sponsor, Renée Tran, Advocacy')).toBeVisible();
  await expect(seat(page, sponsor)).toBeHidden();

  await seat(page, 'Sponsor, Renée Tran, Advocacy').press('Enter');
  await page.getByRole('menuitem', { name: 'Empty seat' }).press('Enter');
  await expect(seat(page, 'Sponsor, Renée Tran, Advocacy')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(seat(page, 'Sponsor, Renée Tran, Advocacy')).toBeVisible();
});

test('two people of one name can both be on the board, and the second is asked about', async ({
  opened: { page },
}) => {
  await fill(page, { 'Ana Muller': [] });
  await goTo(page, 'Board');
  await page.getByRole('button', { name: 'Add person' }).click();
  const adding = dialog(page, 'Add person');
  await adding.getByLabel('Name').fill('Ana Müller');
  await adding.getByRole('button', { name: 'Add person' }).click();
  await expect(adding.getByText('Ana Muller is on the board already.')).toBeVisible();
  await adding.getByText('This is another person of that name').click();
  await adding.getByRole('button', { name: 'Add person' }).click();
  await expect(grid(page).getByRole('columnheader', { name: 'Ana Müller' })).toBeVisible();
  await expect(grid(page).getByRole('columnheader')).toHaveCount(3);
});

test('a seat is dragged by pointer and by keyboard, and the move can be taken back', async ({
  opened: { page },
}) => {
  await fill(page, { 'Ana Núñez': [['research', 'mentor']], 'Ben Okafor': [] });
  await goTo(page, 'Board');
  const before = seat(page, 'Mentor, Ana Núñez, Research');
  const target = grid(page).getByRole('button', { name: 'Fill seat, Ben Okafor, Teaching' });
  await before.dragTo(target);
  const after = seat(page, 'Mentor, Ben Okafor, Teaching');
  await expect(after).toBeVisible();
  await expect(before).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(before).toBeVisible();

  await grid(page).getByRole('button', { name: 'Drag Mentor, Ana Núñez, Research' }).focus();
  await page.keyboard.press('Enter');
  // The places to drop follow each other by Tab.
  for (let count = 0; count < 20; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(after).toBeVisible();
});

test('a role that a person holds there already is refused, and the seat stays where it was', async ({
  opened: { page },
}) => {
  await fill(page, {
    'Ana Núñez': [
      ['research', 'mentor'],
      ['teaching', 'mentor'],
    ],
  });
  await goTo(page, 'Board');
  await seat(page, 'Mentor, Ana Núñez, Research').click();
  await page.getByRole('menuitem', { name: 'Move to…' }).click();
  await choose(page, 'Area', 'Teaching');
  await dialog(page, 'Move seat').getByRole('button', { name: 'Move seat' }).click();
  await expect(
    dialog(page, 'Move seat').getByText('Ana Núñez is already mentor for Teaching.'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(seat(page, 'Mentor, Ana Núñez, Research')).toBeVisible();
});

test('what the board sees is explained, set aside with a reason, and taken up again', async ({
  opened: running,
  launch,
}) => {
  await fill(running.page, { 'Ana Núñez': [['research', 'mentor']] });
  await goTo(running.page, 'Board');
  const noSponsor = /sponsor/i;
  const row = findings(running.page).getByRole('listitem').filter({ hasText: noSponsor }).first();
  await expect(row).toBeVisible();
  const sentence = (await row.getByRole('button').first().textContent()) ?? '';
  await row.getByRole('button', { name: 'Set aside' }).click();
  await running.page.getByLabel('Reason').fill('Not before the fellowship');
  await dialog(running.page, 'Set aside').getByRole('button', { name: 'Set aside' }).click();
  await expect(
    findings(running.page).getByRole('button', { name: sentence, exact: true }),
  ).toBeHidden();

  // It is set aside in the vault, not in the page.
  await closeApp(running);
  const { page } = await launch();
  await unlock(page);
  await goTo(page, 'Board');
  await findings(page).getByRole('button', { name: 'Set aside (1)' }).click();
  await expect(findings(page).getByText('Not before the fellowship')).toBeVisible();
  await findings(page).getByRole('button', { name: 'Take up' }).click();
  await expect(findings(page).getByRole('button', { name: sentence, exact: true })).toBeVisible();
});

test('the sample’s board: filters, candidates, who would be missed; axe finds nothing', async ({
  vault,
}) => {
  const running = await openSample(vault);
  const { page } = running;
  await goTo(page, 'Board');
  await expect(grid(page).getByRole('columnheader')).toHaveCount(11);
  await expect(page.getByRole('region', { name: 'Candidates' }).getByRole('listitem')).toHaveCount(
    2,
  );
  await expectAxeClean(page, 'the board');

  await choose(page, 'Role', 'Sponsor');
  await expect(grid(page).getByRole('columnheader')).toHaveCount(3);
  await choose(page, 'Role', 'Any');
  await grid(page).getByRole('button', { name: 'More for Dr. Adeyemi' }).click();
  await page.getByRole('menuitem', { name: 'If they leave…' }).click();
  const leaves = dialog(page, 'If one person leaves');
  await expect(leaves).toContainText('Leadership and administration');
  await expectAxeClean(page, 'if one person leaves');
  await leaves.getByRole('button', { name: 'Close' }).last().click();

  await grid(page).getByRole('button', { name: 'More for Renée Tran' }).click();
  await page.getByRole('menuitem', { name: 'Move left' }).click();
  await expect(grid(page).getByRole('columnheader').nth(3)).toHaveAccessibleName(/Renée Tran/);

  await page.getByRole('button', { name: 'Fill seat', exact: true }).first().click();
  await expectAxeClean(page, 'a seat');
  await closeApp(running);
});
