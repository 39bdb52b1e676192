import type { ElectronApplication, Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { send } from '../support/board';
import { expect, test } from '../support/launch';
import { goTo } from '../support/sample';

const ana = { id: '11111111-1111-4111-8111-111111111111', name: 'Ana Núñez' };

/** What the system would have shown: title and body of each notification. */
async function watch(app: ElectronApplication): Promise<() => Promise<unknown>> {
  await app.evaluate(({ Notification }) => {
    const shown: unknown[] = [];
    Object.assign(globalThis, { shownNotifications: shown });
    Notification.isSupported = () => true;
    Notification.prototype.show = function () {
      shown.push([this.title, this.body]);
    };
  });
  return () =>
    app.evaluate(() => (globalThis as { shownNotifications?: unknown }).shownNotifications);
}

async function meetAt(page: Page, start: string): Promise<void> {
  await send(page, 'board.addPerson', { ...ana, stage: 'cultivation', since: '2026-01-01' });
  await send(page, 'meetings.save', {
    ...{ id: crypto.randomUUID(), session: crypto.randomUUID(), baseRevision: 0, people: [ana.id] },
    ...{ start, zone: 'UTC', minutes: 30, mode: 'in-person', place: '', purpose: 'A secret' },
    ...{ focus: '', agenda: [], decisionsWanted: '', feedbackSought: '', notToRaise: '' },
    ...{ toSend: '', sendDaysBefore: null, sentOn: null, advice: '', decisions: '' },
    notes: { type: 'doc', content: [{ type: 'paragraph' }] },
    ...{ introductions: '', thankedOn: null, energy: null, nextOn: null, nothingAfter: false },
    ...{ goals: [], preparations: [] },
  });
}

test('notifications are off, then come before a meeting and say nothing of it', async ({
  opened: { page, app },
}) => {
  const shown = await watch(app);
  await page.clock.install({ time: '2027-03-16T08:00Z' });
  await meetAt(page, '2027-03-16T09:00');
  await goTo(page, 'Settings');
  const reminders = page.getByRole('switch', { name: 'Remind me before meetings' });
  await expect(reminders).not.toBeChecked();
  expect(await send(page, 'application.remind', {})).toEqual({ shown: false });
  await page.clock.runFor('46:00');
  expect(await shown()).toEqual([]);

  await page.clock.setSystemTime('2027-03-16T08:00Z');
  await page.getByText('Remind me before meetings').click();
  await expect(reminders).toBeChecked();
  await page.clock.runFor('44:00');
  expect(await shown()).toEqual([]);
  await page.clock.runFor('02:00');
  await expect.poll(shown).toEqual([['Preround', 'Something today']]);
  await page.clock.runFor('30:00');
  expect(await shown()).toHaveLength(1);
  await page.clock.resume();
  await expectAxeClean(page, 'settings with notifications');
});
