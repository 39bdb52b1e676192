import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { openPerson, send } from '../support/board';
import { expect, test } from '../support/launch';
import { goTo } from '../support/sample';

const grid = (page: Page) => page.getByRole('grid', { name: 'Board' });
const header = (page: Page, name: string) =>
  grid(page).getByRole('columnheader', { name, exact: false });
const several = (page: Page) => page.getByRole('dialog', { name: 'Add several' });
const box = (page: Page, name: string) => several(page).getByRole('checkbox', { name });

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  for (let count = 0; count < 20; count += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

async function chooseFile(page: Page, name: string, text: string | Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await several(page).getByRole('button', { name: 'Choose vCard file' }).click();
  const buffer = Buffer.from(text as string);
  await (await choosing).setFiles({ name, mimeType: 'text/vcard', buffer });
}

test('a pasted list becomes a board by keyboard alone, and goes again by undo', async ({
  opened: { page },
}) => {
  await goTo(page, 'Board');
  await page.getByRole('button', { name: 'Add several' }).focus();
  await page.keyboard.press('Enter');
  await expect(several(page).getByLabel('People, one a line')).toBeFocused();
  await tabTo(page, several(page).getByRole('button', { name: 'Look at them' }));
  await page.keyboard.press('Enter');
  await expect(several(page).getByText('Give at least one name.')).toBeVisible();

  await several(page).getByLabel('People, one a line').focus();
  for (const line of ['Ana Núñez, MD, section chief', 'Ben Okafor, Lakeside Hospital', 'Cleo']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, several(page).getByRole('button', { name: 'Look at them' }));
  await page.keyboard.press('Enter');
  await expect(several(page).getByRole('heading', { name: '3 people in the list' })).toBeFocused();
  await expect(box(page, 'Ana Núñez, MD')).toBeChecked();
  await expect(box(page, 'Ana Núñez, MD')).toHaveAccessibleDescription('section chief');
  await expectAxeClean(page, 'who would be added');

  await tabTo(page, box(page, 'Cleo'));
  await page.keyboard.press('Space');
  await expect(box(page, 'Cleo')).not.toBeChecked();
  await tabTo(page, several(page).getByRole('button', { name: 'Add 2 people' }));
  await page.keyboard.press('Enter');
  await expect(several(page)).toBeHidden();
  await expect(page.getByText('2 people were added.')).toBeVisible();
  await expect(header(page, 'Ana Núñez')).toBeVisible();
  await expect(header(page, 'Ben Okafor')).toBeVisible();
  await expect(header(page, 'Cleo')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Board' })).toBeFocused();

  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText('The people who serve your career belong here')).toBeVisible();
});

test('a vCard file adds who is new, joins who is known, and overwrites nothing', async ({
  opened: { page },
}) => {
  const ana = { id: crypto.randomUUID(), name: 'Ana Núñez' };
  await send(page, 'board.savePerson', { id: crypto.randomUUID(), name: 'Ben Okafor' });
  await openPerson(page, { ...ana, stage: 'initiation' });
  await send(page, 'board.describePerson', {
    ...{ ...ana, baseRevision: 0, position: 'Dean', credentials: '', institution: '', side: null },
    ...{ seniority: null, influence: '', origin: null, hasInCommon: null, contact: '' },
    ...{ assistant: '', cadence: null, notes: '' },
  });
  await goTo(page, 'Board');
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add several' }).click();
  await expectAxeClean(page, 'adding several');
  const lines = [
    'BEGIN:VCARD\nVERSION:3.0\nFN:ANA NUNEZ\nTITLE:Chair\nEMAIL:ana@example.org\nEND:VCARD',
    'BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:Okafor;Ben\nTEL;CELL:555 0100\nEND:VCARD',
    'BEGIN:VCARD\nVERSION:4.0\nFN:Ay\u015Fe <b>\u00DCst\u00FCn</b>\nORG:Lakeside\nPHOTO:data:image/png;base64,\n AAAA\nEND:VCARD',
    'BEGIN:VCARD\nVERSION:4.0\nTEL:1\nEND:VCARD',
  ];
  await chooseFile(page, 'contacts.vcf', lines.join('\n'));
  await expect(
    several(page).getByRole('heading', { name: '3 people in “contacts.vcf”' }),
  ).toBeFocused();
  await expect(several(page).getByText('1 photo left out')).toBeVisible();
  await expect(several(page).getByText('1 card left out')).toBeVisible();
  await expect(several(page).getByText('On the board already; adds contact')).toBeVisible();
  await expect(several(page).getByText('In the vault already')).toBeVisible();
  await expectAxeClean(page, 'who a file would add');
  await several(page).getByRole('button', { name: 'Add 3 people' }).click();
  await expect(page.getByText('1 person was added, 2 known already and joined.')).toBeVisible();
  await expect(grid(page).getByRole('columnheader', { name: /Ana|Ben|Ayşe/ })).toHaveCount(3);
  await expect(header(page, 'Ayşe <b>Üstün</b>')).toBeVisible();

  await grid(page).getByRole('link', { name: 'Ana Núñez' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Núñez' })).toBeVisible();
  await expect(page.getByText('ana@example.org')).toBeVisible();
  await expect(page.getByText('Dean').first()).toBeVisible();
  await expect(page.getByText('Chair')).toHaveCount(0);
});

test('files that are none say so in a sentence, and change nothing', async ({
  opened: { page },
}) => {
  await goTo(page, 'Board');
  await page.getByRole('button', { name: 'Add several' }).click();
  const alert = several(page).getByRole('alert');
  const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n';
  for (const [name, content, words] of [
    ['photo.vcf', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), 'This file holds no vCards.'],
    ['empty.vcf', '', 'This file holds no vCards.'],
    ['cut.vcf', card.slice(0, 30), 'None of the cards in this file could be read.'],
    ['many.vcf', card.repeat(501), 'This file holds 501 cards'],
    ['huge.vcf', card.repeat(130_000), 'This file is larger than 5 MB.'],
  ] as const) {
    const started = performance.now();
    await chooseFile(page, name, content as string);
    await expect(alert).toContainText(words);
    expect(performance.now() - started).toBeLessThan(5_000);
  }
  await expectAxeClean(page, 'a file that was refused');
  await several(page).getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Add several' })).toBeFocused();
  await expect(page.getByText('The people who serve your career belong here')).toBeVisible();
});
