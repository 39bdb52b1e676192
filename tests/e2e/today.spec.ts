import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { closeApp, expect, launchApp, makeVault, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { goTo, openSample } from '../support/sample';

const field = (page: Page) => page.getByRole('textbox', { name: 'Write something down' });
const saved = (page: Page) => page.locator('[role=status][data-phase=saved]');
const rail = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const go = (page: Page, name: string) => rail(page).getByRole('link', { name }).click();

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

const isoDay = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function entryDraft(changes: object) {
  return {
    id: randomUUID(),
    title: 'An entry',
    occurredAt: Date.now(),
    offsetMinutes: 0,
    document: { type: 'doc', content: [{ type: 'paragraph' }] },
    baseRevision: 0,
    session: randomUUID(),
    ...changes,
  };
}

test.describe('quick capture', () => {
  test('what is typed is saved as it is typed, and there after kill -9', async ({
    launch,
    vault,
  }) => {
    const first = await launch();
    await makeVault(first.page);
    await field(first.page).click();
    await first.page.keyboard.type('Chair said yes.');
    await first.page.keyboard.press('Enter');
    await first.page.keyboard.type('In writing by Friday.');
    await expect(saved(first.page)).toHaveAttribute('data-characters', '37');
    const gone = first.app.waitForEvent('close');
    process.kill(first.app.process().pid as number, 'SIGKILL');
    await gone;

    const again = await launchApp({ vault });
    await unlock(again.page);
    await expect(field(again.page)).toHaveValue('Chair said yes.\nIn writing by Friday.');
    await again.page.getByRole('button', { name: 'Open as entry' }).click();
    const text = again.page.getByRole('textbox', { name: 'Entry text' });
    await expect(text.locator('p')).toHaveText(['Chair said yes.', 'In writing by Friday.']);
    await go(again.page, 'Today');
    await expect(field(again.page)).toHaveValue('');
    await closeApp(again);
  });

  test('it survives another page, locking saves it, and Done begins another', async ({
    launch,
  }) => {
    const { app, page } = await launch();
    await makeVault(page);
    await field(page).fill('Ask about the clinic template');
    await go(page, 'Journal');
    await expect(page.getByText('Ask about the clinic template')).toBeVisible();
    await go(page, 'Today');
    await expect(field(page)).toHaveValue('Ask about the clinic template');
    await field(page).press('End');
    await page.keyboard.type(', and before the lock');
    const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
    await unlock(locked);
    await expect(field(locked)).toHaveValue('Ask about the clinic template, and before the lock');

    await field(locked).press('Control+Enter');
    await expect(field(locked)).toHaveValue('');
    await expect(field(locked)).toBeFocused();
    await locked.keyboard.type('A second one');
    await expect(saved(locked)).toBeVisible();
    await locked.getByRole('button', { name: 'Done' }).click();
    await expect(field(locked)).toHaveValue('');
    await goTo(locked, 'Journal');
    const rows = locked.getByRole('list', { name: 'Entries' }).getByRole('listitem');
    await expect(rows).toHaveCount(2);
  });

  test('nothing is kept when nothing is written', async ({ launch }) => {
    const { page } = await launch();
    await makeVault(page);
    await field(page).click();
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await expect(page.getByRole('button', { name: 'Done' })).toHaveCount(0);
    await goTo(page, 'Journal');
    await expect(page.getByText('The journal holds')).toBeVisible();
  });
});

test('a new day begins with Today; the same day reopens where it was left', async ({
  launch,
  vault,
}) => {
  const first = await launch();
  await makeVault(first.page);
  await expect(field(first.page)).toBeVisible();
  await goTo(first.page, 'Plan');
  await first.page.waitForTimeout(300);
  const locked = await afterReplacing(first.app, () => first.page.keyboard.press('Control+l'));
  await unlock(locked);
  await expect(locked.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  await send(locked, 'settings.savePlace', { place: '/plan', day: isoDay(-2) });
  await closeApp(first);
  const again = await launch({ vault });
  await unlock(again.page);
  await expect(again.page.getByRole('heading', { level: 1 })).toHaveText(
    /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ \w+ \d{4}$/,
  );
  await expect(rail(again.page).getByRole('link').first()).toHaveText('Today');
});

test('steps that are due are checked off with undo, signals closed with undo', async ({
  launch,
}) => {
  const { page } = await launch();
  await makeVault(page);
  await expect(field(page)).toBeVisible();
  const goalId = randomUUID();
  await send(page, 'plan.saveGoal', {
    id: goalId,
    title: 'Lead the sepsis review',
    area: 'quality',
    horizon: 'this-year',
    status: 'active',
    dueOn: null,
    baseRevision: 0,
  });
  for (const [title, days] of [
    ['Ask for the data', -3],
    ['Draft the aims', 10],
    ['Far ahead', 40],
  ] as const) {
    const step = { id: randomUUID(), goalId, title, dueOn: isoDay(days), done: false };
    await send(page, 'plan.saveStep', step);
  }
  await send(
    page,
    'journal.save',
    entryDraft({
      title: 'The recruiter called',
      properties: { areas: [], goals: [], tags: [], energy: null, signal: 'switching' },
    }),
  );

  const due = page.getByRole('region', { name: 'Due' });
  await expect(due.getByRole('listitem')).toHaveCount(2);
  await expect(due.getByRole('listitem').first()).toContainText('Was due');
  await due.getByRole('checkbox', { name: 'Done: Ask for the data' }).focus();
  await page.keyboard.press('Space');
  await expect(due.getByRole('listitem')).toHaveCount(1);
  await expect(due.getByRole('checkbox', { name: 'Done: Draft the aims' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(due.getByRole('listitem')).toHaveCount(2);

  const signals = page.getByRole('region', { name: 'Open signals' });
  await expect(signals).toContainText('Thinking of switching employers');
  await expect(signals.getByRole('link', { name: 'The recruiter called' })).toBeVisible();
  const close = page.getByRole('dialog', { name: 'Close signal' });
  const outcome = close.getByRole('textbox', { name: 'What came of it' });
  await signals.getByRole('button', { name: /^Close/ }).click();
  await expect(outcome).toBeFocused();
  await page.keyboard.type('I stayed, with a protected day.');
  await expectAxeClean(page, 'Today, closing a signal', '[role="dialog"]');
  // What was typed waits where it was left.
  await page.keyboard.press('Escape');
  await signals.getByRole('button', { name: /^Close/ }).click();
  await expect(outcome).toHaveValue('I stayed, with a protected day.');
  await close.getByRole('button', { name: 'Close signal' }).click();
  await expect(signals).toHaveCount(0);
  await page
    .getByRole('region', { name: /Notices/ })
    .getByRole('button', { name: 'Undo' })
    .first()
    .click();
  await expect(signals).toBeVisible();
  await signals.getByRole('button', { name: /^Close/ }).click();
  await expect(outcome).toHaveValue('I stayed, with a protected day.');
  await outcome.fill('I stayed, with a protected day on paper.');
  await close.getByRole('button', { name: 'Close signal' }).click();
  await expect(signals).toHaveCount(0);
  await goTo(page, 'Journal');
  await page.getByText('The recruiter called').click();
  await expect(page.getByRole('group', { name: 'Properties of the entry' })).toContainText(
    'What came of it: I stayed, with a protected day on paper.',
  );
  await go(page, 'Today');

  await due.getByRole('link', { name: 'Lead the sepsis review' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
});

test('an open signal names who could help and why, or the seat to fill', async ({ launch }) => {
  const { page } = await launch();
  await makeVault(page);
  await send(
    page,
    'journal.save',
    entryDraft({
      title: 'No scribe without a form',
      properties: { areas: ['leadership'], goals: [], tags: [], energy: null, signal: 'barrier' },
    }),
  );
  const signals = page.getByRole('region', { name: 'Open signals' });
  const helpers = signals.getByRole('list', { name: 'Who could help' });
  const unfold = () =>
    signals.getByRole('button', { name: 'Who could help: Barrier in the organisation' }).click();
  await unfold();
  await expect(signals).toContainText(
    'a sponsor’s, for Leadership and administration: somebody with influence',
  );
  await expect(helpers).toHaveCount(0);
  await signals.getByRole('link', { name: 'Open the board' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();

  for (const [name, stage] of [
    ['Dr. Adeyemi', 'cultivation'],
    ['Dr. Brandt', 'initiation'],
    ['Dr. Chen', 'candidate'],
  ] as const) {
    const id = randomUUID();
    await send(page, 'board.addPerson', { id, name, stage, since: '2025-03-03' });
    await send(page, 'board.saveSeat', {
      id: randomUUID(),
      personId: id,
      areaId: name === 'Dr. Brandt' ? 'research' : 'leadership',
      role: 'sponsor',
      supports: [],
      strength: name === 'Dr. Brandt' ? 5 : 2,
      since: null,
      until: null,
      note: '',
    });
  }
  await go(page, 'Today');
  await unfold();
  await expect(helpers.getByRole('listitem')).toHaveText([
    'Dr. Adeyemi, sponsor for Leadership and administration: can speak where the rule is made.',
    'Dr. Brandt, sponsor for Research: can speak where the rule is made.',
  ]);
  await expect(signals.getByRole('link', { name: 'Open the board' })).toHaveCount(0);
  await expectAxeClean(page, 'Today, who could help');
  await signals.getByRole('link', { name: 'Sponsorship and the protégé' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sponsorship and the protégé');
  await go(page, 'Today');
  await unfold();
  const talks = signals.getByRole('list', { name: 'Conversations to prepare' });
  await talks.getByRole('link').first().click();
  await expect(page.getByRole('form', { name: 'New preparation' })).toContainText(
    'Protected time that is being eaten',
  );
  await go(page, 'Today');
  await unfold();
  await helpers.getByRole('link', { name: 'Dr. Adeyemi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dr. Adeyemi' })).toBeVisible();
});

test('a lock keeps what was being noted of a signal, and leaves the signal open', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await makeVault(page);
  await send(
    page,
    'journal.save',
    entryDraft({
      title: 'Fellowship ends in June',
      properties: { areas: [], goals: [], tags: [], energy: null, signal: 'transition' },
    }),
  );
  const close = (on: Page) =>
    on
      .getByRole('region', { name: 'Open signals' })
      .getByRole('button', { name: /^Close/ })
      .click();
  const outcome = (on: Page) =>
    on
      .getByRole('dialog', { name: 'Close signal' })
      .getByRole('textbox', { name: 'What came of it' });
  await close(page);
  await outcome(page).fill('Half a sentence');
  await page.keyboard.press('Escape');
  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlock(locked);
  await close(locked);
  await expect(outcome(locked)).toHaveValue('Half a sentence');
});

test('Today empty teaches in one sentence, and axe finds nothing on it', async ({ launch }) => {
  const { page } = await launch();
  await makeVault(page);
  await expect(page.getByText('What you write down here becomes an entry')).toBeVisible();
  await expectAxeClean(page, 'Today, empty');
  await field(page).fill('Something');
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('What you write down here becomes an entry')).toHaveCount(0);
});

test('axe finds nothing on a full Today, which fits a small window', async ({ vault }) => {
  const running = await openSample(vault);
  const { page } = running;
  await send(
    page,
    'journal.save',
    entryDraft({
      title: 'A seat on the quality board',
      properties: { areas: [], goals: [], tags: [], energy: null, signal: 'new-position' },
    }),
  );
  await go(page, 'Today');
  await expect(page.getByRole('region', { name: 'Open signals' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Prompt' })).toBeVisible();
  await expectAxeClean(page, 'Today, full');
  await page.setViewportSize({ width: 480, height: 600 });
  const overflow = await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    return main.scrollWidth - main.clientWidth;
  });
  expect(overflow).toBeLessThanOrEqual(1);
  await closeApp(running);
});
