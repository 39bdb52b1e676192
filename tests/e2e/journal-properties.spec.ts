import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { closeApp, expect, test, unlock } from '../support/launch';
import { goTo } from '../support/sample';

const textBox = (page: Page) => page.getByRole('textbox', { name: 'Entry text' });
const titleBox = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const saved = (page: Page) => page.getByText(/^Saved /);
const line = (page: Page) => page.getByRole('group', { name: 'Properties of the entry' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Properties' });
const row = (page: Page, title: string) =>
  page.getByRole('list', { name: 'Entries' }).getByRole('listitem').filter({ hasText: title });

async function newEntry(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+n');
  await expect(titleBox(page)).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(textBox(page)).toBeFocused();
}

async function openPanel(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await expect(panel(page)).toBeVisible();
}

async function send(page: Page, method: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, value]) => {
      const reply = await window.preround.send(name, value);
      if (!reply.ok) throw new Error(reply.message);
      return reply.value;
    },
    [method, input] as const,
  );
}

const stored = async (page: Page) => {
  const id = /journal\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  return (await send(page, 'journal.read', { id })) as {
    properties: Record<string, unknown>;
    pinned: boolean;
    signalClosedAt: number | null;
    signalNote: string;
    day: string;
  };
};

function entryAt(title: string, occurredAt: number) {
  return {
    id: randomUUID(),
    title,
    occurredAt,
    offsetMinutes: 0,
    document: { type: 'doc', content: [{ type: 'paragraph' }] },
    properties: { areas: [], goals: [], tags: [], energy: null, signal: null },
    baseRevision: 0,
    session: randomUUID(),
  };
}

async function expectClean(page: Page, name: string, part?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const contrast of ['no-preference', 'more'] as const) {
      await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      const { violations } = await (part ? axe.include(part) : axe).analyze();
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
      );
      expect(told, `${name}, ${colorScheme}, contrast ${contrast}`).toEqual([]);
    }
  }
}

test('properties are set by the keyboard alone, seen in the list, and kept by a restart', async ({
  opened,
  launch,
}) => {
  const { page } = opened;
  await newEntry(page, 'After clinic');
  await page.keyboard.type('A long one.');
  await openPanel(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(panel(page).getByRole('radio', { name: 'Steady' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Research' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('textbox', { name: 'Tags' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button', { name: /Signal/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Bar');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('stands between you and your work');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(textBox(page)).toBeFocused();
  await page.keyboard.type(' More.');
  await expect(saved(page)).toBeVisible();
  await expect(line(page)).toContainText('Steady');

  await closeApp(opened);
  const again = await launch();
  await unlock(again.page);
  await expect(line(again.page)).toContainText('Steady');
  await expect(line(again.page)).toContainText('Research');
  await expect(line(again.page)).toContainText('Barrier in the organisation');
  await expect(textBox(again.page)).toHaveText('A long one. More.');
  await goTo(again.page, 'Journal');
  await expect(row(again.page, 'After clinic')).toContainText(/Research\s*Steady\s*Barrier/);
});

test('chips are taken away, and an entry of nothing but its energy is kept', async ({
  opened: { page },
}) => {
  await page.keyboard.press('Control+n');
  await expect(titleBox(page)).toBeFocused();
  await page.getByRole('button', { name: 'Add area, goal, energy…' }).click();
  await panel(page).getByRole('radio', { name: 'Drained' }).click();
  await panel(page).getByRole('button', { name: 'Teaching' }).click();
  await page.keyboard.press('Escape');
  await expect(saved(page)).toBeVisible();
  await line(page).getByRole('button', { name: 'Remove Teaching' }).click();
  await expect(line(page)).not.toContainText('Teaching');
  await goTo(page, 'Journal');
  await expect(row(page, 'Untitled')).toContainText('Drained');
  await expect(row(page, 'Untitled')).not.toContainText('Teaching');
});

test('goals of the plan can be chosen; writing and choosing do not get into each other’s way', async ({
  opened: { page },
}) => {
  const goalId = randomUUID();
  await send(page, 'plan.saveGoal', {
    id: goalId,
    title: 'Six papers',
    area: 'research',
    horizon: 'this-year',
    status: 'active',
    dueOn: null,
    baseRevision: 0,
  });
  await newEntry(page, 'Two at once');
  await page.keyboard.type('One');
  await openPanel(page);
  await panel(page).getByText('Six papers').click();
  await page.keyboard.press('Escape');
  await textBox(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' two');
  await line(page).getByRole('button', { name: 'Properties' }).click();
  await panel(page).getByRole('radio', { name: 'Good' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/copy/i)).toHaveCount(0);
  await expect
    .poll(async () => (await stored(page)).properties)
    .toMatchObject({ goals: [goalId], energy: 'good' });
  await expect(line(page)).toContainText('Six papers');
  await expect(textBox(page)).toHaveText('One two');
});

test('a signal is closed and opened again; another signal is open', async ({
  opened: { page },
}) => {
  await newEntry(page, 'The offer');
  await openPanel(page);
  await panel(page)
    .getByRole('button', { name: /Signal/ })
    .click();
  await page.getByRole('option', { name: 'New position' }).click();
  await panel(page).getByText('Closed: I have seen to it').click();
  await expect.poll(async () => (await stored(page)).signalClosedAt).not.toBeNull();
  await panel(page).getByRole('textbox', { name: 'What came of it' }).fill('I said yes.');
  await expect.poll(async () => (await stored(page)).signalNote).toBe('I said yes.');
  await expectClean(page, 'properties', '[role="dialog"]');
  await panel(page).getByText('Closed: I have seen to it').click();
  await expect.poll(async () => (await stored(page)).signalClosedAt).toBeNull();
  await expect(panel(page).getByRole('textbox', { name: 'What came of it' })).toHaveCount(0);
  await panel(page).getByText('Closed: I have seen to it').click();
  await expect.poll(async () => (await stored(page)).signalClosedAt).not.toBeNull();
  await expect(line(page)).toContainText('What came of it: I said yes.');
  await panel(page)
    .getByRole('button', { name: /Signal/ })
    .click();
  await page.getByRole('option', { name: 'Transition' }).click();
  await expect(panel(page).getByRole('switch')).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await stored(page)).signalClosedAt).toBeNull();
  await expect.poll(async () => (await stored(page)).signalNote).toBe('');
  await expect(line(page)).not.toContainText('What came of it');
  await expectClean(page, 'entry with properties');
});

test('the keys open the panel from far down a long entry, and closing goes back there', async ({
  opened: { page },
}) => {
  await newEntry(page, 'Long');
  for (let count = 0; count < 40; count += 1) await page.keyboard.press('Enter');
  await page.keyboard.type('The end');
  const top = () => page.locator('#main').evaluate((main) => main.scrollTop);
  const before = await top();
  expect(before).toBeGreaterThan(200);
  await openPanel(page);
  await expect(panel(page)).toBeInViewport();
  await panel(page).getByRole('radio', { name: 'Low' }).click();
  await page.keyboard.press('Escape');
  await expect(textBox(page)).toBeFocused();
  await expect.poll(top).toBe(before);
  await page.keyboard.type('.');
  await expect(textBox(page)).toContainText('The end.');
});

test('a pinned entry stands first, once, and can be let go from the row and from the entry', async ({
  opened: { page },
}) => {
  for (const title of ['First', 'Second', 'Third']) {
    const hour = ['First', 'Second', 'Third'].indexOf(title);
    await send(page, 'journal.save', entryAt(title, Date.UTC(2026, 10, 20, 8 + hour)));
  }
  await goTo(page, 'Journal');
  await expect(row(page, 'Third')).toBeVisible();
  await row(page, 'First').getByRole('button', { name: 'Actions for First' }).click();
  await page.getByRole('menuitem', { name: 'Pin' }).click();
  const pinned = page.getByRole('region', { name: 'Pinned' });
  await expect(pinned.getByRole('listitem')).toHaveCount(1);
  await expect(pinned.getByRole('link')).toContainText('First');
  await expectClean(page, 'journal with a pinned entry');
  await row(page, 'First').getByRole('link').click();
  await page.getByRole('button', { name: 'Entry actions' }).click();
  await page.getByRole('menuitem', { name: 'Unpin' }).click();
  await expect(page.getByText('“First” unpinned.')).toBeVisible();
  expect((await stored(page)).pinned).toBe(false);
  await page
    .getByRole('alertdialog')
    .filter({ hasText: 'unpinned' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect.poll(async () => (await stored(page)).pinned).toBe(true);
  await page.getByRole('button', { name: 'Entry actions' }).click();
  await expect(page.getByRole('menuitem', { name: 'Unpin' })).toBeVisible();
});

test('what is written at one in the morning may count as the day before', async ({
  opened: { page },
}) => {
  await send(page, 'journal.save', entryAt('Night shift', Date.UTC(2026, 10, 24, 1, 10)));
  await goTo(page, 'Journal');
  await expect(row(page, 'Night shift')).toContainText('Tuesday 24 November 2026');
  await goTo(page, 'Settings');
  await expectClean(page, 'settings');
  await page.getByRole('button', { name: /A new day begins at/ }).click();
  await page.getByRole('option', { name: '4 in the morning' }).click();
  await goTo(page, 'Journal');
  await expect(row(page, 'Night shift')).toContainText('Monday 23 November 2026');
  await row(page, 'Night shift').getByRole('link').click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Monday 23 November 2026' }),
  ).toBeAttached();
  await expect(page.getByText('counts as Monday')).toBeVisible();
  await expect(page.getByRole('button', { name: /Tuesday 24 November 2026/ })).toBeVisible();
});
