import { randomUUID } from 'node:crypto';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { NewPreparation } from '#shared/contract/conversations';
import { buildLines } from '#shared/domain/conversations/build';
import { rebuildLines } from '#shared/domain/conversations/rebuild';
import type { Kit } from '#shared/domain/kits/kit';
import { send } from './board';

/** Adds a preparation made with a kit, on which nobody has worked yet, and opens it. Returns its id. */
export async function prepareWith(
  page: Page,
  kit: Kit,
  given: Partial<NewPreparation> = {},
): Promise<string> {
  const id = randomUUID();
  const built = buildLines({ kit, answers: {}, them: null, tone: 'plain' });
  await send(page, 'conversations.addPreparation', {
    id,
    title: kit.title,
    tone: 'plain',
    answers: {},
    lines: [...rebuildLines([], built, randomUUID)],
    debrief: {},
    effort: null,
    scorecard: null,
    personId: null,
    on: null,
    decided: {},
    goals: [],
    session: randomUUID(),
    kit,
    ...given,
  });
  await openAt(page, `/conversations/${id}`);
  return id;
}

/** Goes to an address of the app and waits for its heading. */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, address);
  await page.waitForFunction((to) => location.hash === `#${to}`, address);
  await page.locator('#main h1').first().waitFor();
}

/** Answers the system's save dialog with a path. */
export async function saveAt(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
}

/** Chooses from one of our selects by its label, within a part of the page. */
export async function pick(
  page: Page,
  label: string,
  option: string,
  part: Locator = page.locator('#main'),
): Promise<void> {
  await part.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
