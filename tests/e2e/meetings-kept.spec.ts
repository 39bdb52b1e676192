import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/launch';
import { goTo } from '../support/sample';

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

const saved = (page: Page) => page.locator('[role=status][data-state=saved]', { hasText: 'Saved' });

/** A meeting with Ana that is open, saved, and then changed elsewhere under what is typed. */
async function conflict(page: Page, mine: string): Promise<void> {
  await send(page, 'board.addPerson', {
    ...{ id: randomUUID(), name: 'Ana Núñez', stage: 'cultivation', since: '2026-01-05' },
  });
  await goTo(page, 'Meetings');
  await page.getByRole('button', { name: 'New meeting' }).click();
  await page.getByRole('button', { name: /With$/ }).click();
  await page.getByRole('option', { name: 'Ana Núñez' }).click();
  await expect(saved(page)).toBeVisible();
  const id = new URL(page.url()).hash.match(/[0-9a-f-]{36}/)?.[0] ?? '';
  const stored = (await send(page, 'meetings.read', { id })) as Record<string, unknown>;
  const { revision, series, startsAt, hasFollowUp, savedAt, binnedAt, ...draft } = stored;
  await send(page, 'meetings.save', {
    ...{ ...draft, place: 'Theirs', baseRevision: revision, session: randomUUID() },
  });
  await page.getByRole('textbox', { name: 'Purpose' }).fill(mine);
  await expect(page.getByText('This meeting was changed elsewhere')).toBeVisible();
}

test('a meeting that was changed elsewhere is saved over, when one says so', async ({
  opened: { page },
}) => {
  await conflict(page, 'Ours');
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(saved(page)).toBeVisible();
  await page.getByRole('textbox', { name: 'Purpose' }).fill('Ours, later');
  await expect(saved(page)).toBeVisible();
});

test('a meeting that was changed elsewhere is shown as it is, and what was typed becomes an entry', async ({
  opened: { page },
}) => {
  await conflict(page, 'Ours');
  await page.getByRole('button', { name: 'Show it as it is now' }).click();
  await expect(page.getByRole('textbox', { name: 'Where' })).toHaveValue('Theirs');
  await expect(page.getByRole('textbox', { name: 'Purpose' })).toHaveValue('');
  await goTo(page, 'Journal');
  await expect(page.getByRole('link', { name: /Kept: a meeting/ })).toBeVisible();
});

test('a meeting that cannot be saved says what to do before it goes to the bin', async ({
  opened: { page },
}) => {
  await conflict(page, 'Ours');
  await page.getByRole('button', { name: 'Actions for this meeting' }).click();
  await page.getByRole('menuitem', { name: 'Move to bin' }).click();
  await expect(page.getByText('Some of this meeting is not saved yet.')).toBeVisible();
});
