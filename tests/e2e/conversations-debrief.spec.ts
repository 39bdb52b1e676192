import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { goToPerson, send } from '../support/board';
import { goToAddress, mentor, prepare } from '../support/conversations';
import { expect, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';

const open = async (page: Page, given: Parameters<typeof prepare>[1] = {}) => {
  const id = await prepare(page, given);
  await goToAddress(page, `/conversations/${id}/debrief`, 'Debrief');
  return id;
};
const saved = (page: Page) => expect(page.locator('[data-saved="true"]')).toBeVisible();
const offers = (page: Page) => page.getByRole('region', { name: 'What may change now' });

test('what was expected and what happened is kept, over a lock, and the note with it', async ({
  opened: { app, page },
}) => {
  const id = await open(page);
  await expectAxeClean(page, 'a debrief');
  await page
    .getByRole('textbox', { name: 'What do you fear most?' })
    .fill('That she says nothing.');
  await saved(page);
  const note = page.getByRole('textbox', { name: 'Note' });
  await expect(note).toHaveValue(/^Dear Ngozi Okafor,/);
  await note.fill('Dear Ngozi, thank you.');
  await page
    .getByRole('textbox', { name: 'What did you learn about them?' })
    .pressSequentially('A');
  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlock(locked);
  await expect(locked.getByRole('textbox', { name: 'What do you fear most?' })).toHaveValue(
    'That she says nothing.',
  );
  await expect(locked.getByRole('textbox', { name: 'Note' })).toHaveValue('Dear Ngozi, thank you.');
  await expect(locked.getByRole('textbox', { name: 'What did you learn about them?' })).toHaveValue(
    'A',
  );

  await locked.getByRole('button', { name: 'Copy note' }).click();
  const warning = locked.getByRole('dialog', { name: 'The clipboard is not private' });
  await expectAxeClean(locked, 'the warning about the clipboard');
  await warning.getByRole('button', { name: 'Copy' }).click();
  await expect(warning).toBeHidden();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
    'Dear Ngozi, thank you.',
  );

  // What is written on the one page is not written over by the other.
  await goToAddress(locked, `/conversations/${id}`, 'Moving on from Ngozi Okafor');
  await locked.getByRole('textbox', { name: 'What do you need now' }).fill('runs trials');
  await saved(locked);
  await locked.getByRole('link', { name: 'Debrief' }).click();
  await expect(locked.getByRole('textbox', { name: 'Note' })).toHaveValue('Dear Ngozi, thank you.');
});

test('a change is made only when it is accepted, can be undone, and stays decided', async ({
  opened: { page },
}) => {
  const id = await open(page);
  const person = () => send(page, 'board.person', { id: mentor.id });
  expect(await person()).toMatchObject({ cadence: null, stage: 'cultivation' });

  await offers(page)
    .getByRole('button', { name: /^Accept: Be in touch with Ngozi Okafor/ })
    .click();
  await expect(page.getByText('In touch with Ngozi Okafor: twice a year.')).toBeVisible();
  expect(await person()).toMatchObject({ cadence: 'half-yearly' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(offers(page).getByText('Accepted')).toBeHidden();
  expect(await person()).toMatchObject({ cadence: null });

  await offers(page).getByText('Thanks were said').click();
  await offers(page)
    .getByRole('button', { name: /^Accept: Move Ngozi Okafor/ })
    .click();
  await expect(offers(page).getByText('Accepted')).toHaveCount(1);
  expect(await person()).toMatchObject({
    stage: 'redefinition',
    stages: [{ stage: 'redefinition', thanked: true }, { stage: 'cultivation' }],
  });

  await offers(page)
    .getByRole('button', { name: /^Leave as it is: Be in touch/ })
    .click();
  await expect(offers(page).getByText('Left as it is').first()).toBeVisible();
  await saved(page);
  const { decided } = await send(page, 'conversations.preparation', { id });
  expect(decided).toEqual({ 'to-redefinition': 'accepted', 'twice-a-year': 'declined' });
});

test('a place among the candidates asks who it could be', async ({ opened: { page } }) => {
  await open(page);
  const accept = offers(page).getByRole('button', { name: /^Accept: Keep a place/ });
  await accept.click();
  await expect(page.getByText('Write a name, or a few words for who it could be.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Who could it be?' }).fill('Somebody who runs trials');
  await accept.click();
  await expect(page.getByText('Somebody who runs trials is among your candidates.')).toBeVisible();
  const { people, candidacies } = await send(page, 'board.board', {});
  const candidate = people.find(({ name }) => name === 'Somebody who runs trials');
  expect(candidate?.stage).toBe('candidate');
  expect(candidacies).toMatchObject([
    { personId: candidate?.id, areaId: 'research', role: 'mentor' },
  ]);
});

test('the next contact shows on the person’s page', async ({ opened: { page } }) => {
  await open(page);
  await offers(page)
    .getByRole('button', { name: /^Accept: Write to Ngozi/ })
    .click();
  await expect(offers(page).getByText('Accepted')).toBeVisible();
  await goToPerson(page, mentor);
  await expect(page.getByRole('region', { name: 'Next contact' })).toContainText(
    'Write to Ngozi Okafor in two weeks',
  );
});

test('without a person it says what is needed, and without a kit it asks what fits any talk', async ({
  opened: { page },
}) => {
  await open(page, { personId: null });
  await expect(
    offers(page)
      .getByText(/none is chosen/)
      .first(),
  ).toBeVisible();
  await expect(offers(page).getByRole('button', { name: /^Accept: Move/ })).toBeHidden();
  await expect(offers(page).getByRole('button', { name: /^Accept: Keep a place/ })).toBeVisible();
});

test('without a kit the debrief asks what fits any talk', async ({ opened: { page } }) => {
  await open(page, { kit: null, lines: [] });
  await expect(
    page.getByRole('textbox', { name: 'What would be a good enough end?' }),
  ).toBeVisible();
  await expect(offers(page)).toBeHidden();
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Thank you.');
  await saved(page);
});
