import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { expect, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { goTo, openSample } from '../support/sample';

/** Asks the store as the page does. */
async function send(page: Page, method: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, given]) => {
      const reply = await window.preround.send(name, given);
      if (!reply.ok) throw new Error(reply.message);
      return reply.value;
    },
    [method, input] as const,
  );
}

const stored = (page: Page) =>
  page.locator('[role=status][data-state=saved]', { hasText: 'Saved' });
const part = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click();
const isoDay = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const points = (page: Page) =>
  page
    .getByRole('grid', { name: 'Agenda' })
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));

async function addAna(page: Page): Promise<string> {
  const id = randomUUID();
  await send(page, 'board.addPerson', {
    ...{ id, name: 'Ana Núñez', stage: 'cultivation', since: '2026-01-05' },
  });
  return id;
}

/** A new meeting with Ana, opened from the list, saved. */
async function newMeeting(page: Page): Promise<void> {
  await goTo(page, 'Meetings');
  await page.getByRole('button', { name: 'New meeting' }).click();
  await page.getByRole('heading', { level: 1, name: 'New meeting' }).waitFor();
  await page.getByRole('button', { name: /With$/ }).click();
  await page.getByRole('option', { name: 'Ana Núñez' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ana Núñez' }).waitFor();
  await expect(stored(page)).toBeVisible();
}

test('a meeting is prepared by keyboard, noted, followed up, and comes back after a lock', async ({
  opened: { page, app },
}) => {
  const ana = await addAna(page);
  await send(page, 'board.saveCommitment', {
    ...{ id: randomUUID(), personId: ana, whose: 'mine', what: 'Send the aims page' },
    ...{ dueOn: isoDay(3), done: false },
  });
  await newMeeting(page);

  await page.getByRole('textbox', { name: 'The one thing' }).fill('June or October');
  const words = page.getByRole('textbox', { name: 'New point' });
  for (const point of ['How she is', 'The pilot']) {
    await words.fill(point);
    await words.press('Enter');
  }
  await page.getByRole('button', { name: 'Add to the agenda: Send the aims page' }).click();
  await expect(page.getByRole('list', { name: 'Could come on the agenda' })).toBeHidden();
  expect(await points(page)).toEqual(['How she is', 'The pilot', 'Send the aims page']);
  await page.getByRole('row', { name: 'Send the aims page' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => points(page)).toEqual(['How she is', 'Send the aims page', 'The pilot']);
  await page.getByRole('button', { name: /Minutes for The pilot/ }).click();
  await page.getByRole('option', { name: '20 min' }).click();
  await expect(
    page.getByText('The agenda asks for 20 of 30 minutes, which leaves 10 for 2 points'),
  ).toBeVisible();
  await expect(stored(page)).toBeVisible();

  // Left at once and come back to, it goes on from what was typed last.
  await page.getByRole('textbox', { name: 'Purpose' }).fill('The resubmission');
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: 'Ana Núñez' }).click();
  await expect(page.getByRole('textbox', { name: 'Purpose' })).toHaveValue('The resubmission');
  await page.getByRole('textbox', { name: 'Where' }).fill('Her office');
  await expect(stored(page)).toBeVisible();

  await part(page, 'During');
  await page.getByRole('textbox', { name: 'Notes' }).click();
  await page.keyboard.type('October, she thinks');
  await page.getByRole('checkbox', { name: /The pilot/ }).check({ force: true });
  // At once, while nothing of it is saved yet.
  await part(page, 'After');
  await page.getByRole('textbox', { name: 'Advice' }).fill('Finish the pilot first');
  const opened = await afterReplacing(app, () => page.keyboard.press('ControlOrMeta+l'));
  await unlock(opened);
  await part(opened, 'After');
  await expect(opened.getByRole('textbox', { name: 'Advice' })).toHaveValue(
    'Finish the pilot first',
  );
  await opened.getByRole('textbox', { name: 'What', exact: true }).fill('Read the draft');
  await opened.getByRole('button', { name: /Who$/ }).click();
  await opened.getByRole('option', { name: 'They will' }).click();
  await opened.getByRole('button', { name: 'Add commitment' }).click();
  await expect(opened.getByRole('checkbox', { name: /Read the draft/ })).toBeVisible();
  await part(opened, 'During');
  await expect(opened.getByRole('textbox', { name: 'Notes' })).toHaveText('October, she thinks');
  await expect(opened.getByRole('checkbox', { name: /The pilot/ })).toBeChecked();

  await opened.evaluate((id) => {
    location.hash = `#/people/${id}`;
  }, ana);
  const promised = opened.getByRole('list', { name: 'They will' });
  await expect(promised.getByText('Read the draft')).toBeVisible();
});

test('a meeting repeats, and one date is skipped, with undo', async ({ opened: { page } }) => {
  await addAna(page);
  await newMeeting(page);
  await page.getByRole('button', { name: 'Actions for this meeting' }).click();
  await page.getByRole('menuitem', { name: 'Repeat' }).click();
  const dialog = page.getByRole('dialog', { name: 'Repeat' });
  await dialog.getByRole('button', { name: /How often$/ }).click();
  await page.getByRole('option', { name: /^Every second/ }).click();
  await dialog.getByRole('button', { name: 'Repeat' }).click();
  await expect(page.getByText(/^\d+ dates from here on/)).toBeVisible();
  await expect(page.getByText('This is one date of a series')).toBeVisible();
  const dates = async () =>
    ((await send(page, 'meetings.list', {})) as { start: string }[]).map(({ start }) => start);
  const before = await dates();
  expect(before.length).toBeGreaterThan(20);

  await page.getByRole('button', { name: 'Actions for this meeting' }).click();
  await page.getByRole('menuitem', { name: 'Skip this date' }).click();
  await page.getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
  await expect(page.getByText('This date is skipped.')).toBeVisible();
  expect(await dates()).toEqual(before.slice(1));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(dates).toEqual(before);
});

test('a meeting is begun from the page of a person, and found in the palette', async ({
  opened: { page },
}) => {
  const ana = await addAna(page);
  await page.evaluate((id) => {
    location.hash = `#/people/${id}`;
  }, ana);
  await page.getByRole('link', { name: 'New meeting' }).click();
  await expect(page.getByRole('textbox', { name: 'The one thing' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Núñez' })).toBeVisible();
  await page.getByRole('textbox', { name: 'The one thing' }).fill('Who speaks at the congress');
  await expect(stored(page)).toBeVisible();
  await goTo(page, 'Journal');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('congress');
  await page.getByRole('option', { name: /Ana Núñez.*Who speaks at the congress/ }).click();
  await expect(page.getByRole('textbox', { name: 'The one thing' })).toHaveValue(
    'Who speaks at the congress',
  );
});

test('a conversation prepared with the same person is linked to a meeting, and let go again', async ({
  opened: { page },
}) => {
  const ana = await addAna(page);
  const title = 'The resubmission, without flinching';
  await send(page, 'conversations.addPreparation', {
    ...{ id: randomUUID(), title, kit: null, personId: ana, on: null, tone: 'plain' },
    ...{ answers: {}, lines: [], debrief: {}, decided: {}, effort: null, scorecard: null },
    ...{ goals: [], session: randomUUID() },
  });
  await newMeeting(page);
  const prepared = page.getByRole('region', { name: 'Conversations prepared' });
  await prepared.getByRole('button', { name: `For this meeting: ${title}` }).click();
  await expect(prepared.getByRole('listitem')).toContainText('For this meeting');
  await expect(stored(page)).toBeVisible();
  await goTo(page, 'Plan');
  await goTo(page, 'Meetings');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Ana Núñez/ })
    .click();
  const letGo = prepared.getByRole('button', { name: `Not for this meeting: ${title}` });
  await letGo.click();
  await expect(prepared.getByRole('button', { name: `For this meeting: ${title}` })).toBeVisible();
  await prepared.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('what cannot be saved says so, and is kept', async ({ opened: { page, app } }) => {
  await addAna(page);
  await goTo(page, 'Meetings');
  await page.getByRole('button', { name: 'New meeting' }).click();
  await page.getByRole('textbox', { name: 'The one thing' }).fill('Ask about the fellowship');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await expect(page.getByText('Say whom you meet: choose somebody of the board.')).toBeVisible();
  const opened = await afterReplacing(app, () => page.keyboard.press('ControlOrMeta+l'));
  await unlock(opened);
  await goTo(opened, 'Journal');
  await opened.getByText('Not saved: a meeting').click();
  await expect(opened.getByRole('textbox', { name: 'Entry text' })).toContainText(
    'Ask about the fellowship',
  );
});

test('Today names the next meeting, and quietly one that nothing was written down after', async ({
  opened: { page },
}) => {
  const ana = await addAna(page);
  const meeting = (start: string, focus: string) => ({
    ...{ id: randomUUID(), people: [ana], start, zone: 'UTC', minutes: 30, mode: 'video' },
    ...{ place: '', purpose: '', focus, agenda: [], decisionsWanted: '', feedbackSought: '' },
    ...{ notToRaise: '', toSend: '', sendDaysBefore: null, sentOn: null },
    ...{ notes: { type: 'doc', content: [{ type: 'paragraph' }] }, advice: '', decisions: '' },
    ...{ introductions: '', thankedOn: null, energy: null, nextOn: null, nothingAfter: false },
    ...{ goals: [], preparations: [], baseRevision: 0, session: randomUUID() },
  });
  await send(page, 'meetings.save', meeting(`${isoDay(2)}T09:00`, 'June or October'));
  await send(page, 'meetings.save', meeting(`${isoDay(-2)}T09:00`, 'The pilot'));
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  const next = page.getByRole('region', { name: 'Next meeting' });
  await expect(next.getByText('June or October')).toBeVisible();
  await expectAxeClean(page, 'today with meetings');
  const after = page.getByRole('region', { name: 'After a meeting' });
  await after.getByRole('button', { name: 'Nothing to add after Ana Núñez' }).click();
  await expect(after).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(after).toBeVisible();
  await after.getByRole('link', { name: 'Ana Núñez' }).click();
  await expect(page.getByRole('textbox', { name: 'Advice' })).toBeVisible();
  await page.evaluate((id) => {
    location.hash = `#/people/${id}`;
  }, ana);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('link', { name: /Meeting.*The pilot/ }).click();
  await expect(page.getByRole('textbox', { name: 'Advice' })).toBeVisible();
});

test('axe finds nothing on the pages of meetings, in both themes', async ({ vault }) => {
  const { page } = await openSample(vault);
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: 'Matthias Köhler' }).waitFor();
  await expectAxeClean(page, 'meetings');
  await page.getByRole('radio', { name: 'Month' }).click();
  await expectAxeClean(page, 'meetings by month');
  await page.getByRole('radio', { name: 'Agenda' }).click();
  await page.getByRole('link', { name: 'Matthias Köhler' }).click();
  await page.getByRole('grid', { name: 'Agenda' }).waitFor();
  await expectAxeClean(page, 'before a meeting');
  await part(page, 'During');
  await page.getByRole('textbox', { name: 'Notes' }).waitFor();
  await expectAxeClean(page, 'during a meeting');
  await part(page, 'After');
  await expectAxeClean(page, 'after a meeting');
});
