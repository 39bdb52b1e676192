import type { Page } from '@playwright/test';
import { launchApp, type RunningApp, unlock } from './launch';

const samplePassphrase = 'sample vault passphrase';

/** The sample physician's vault in a folder of the test, open at the journal. */
export async function openSample(vault: string): Promise<RunningApp> {
  const running = await launchApp({ vault, args: ['--sample'] });
  await unlock(running.page, samplePassphrase);
  await goTo(running.page, 'Journal');
  return running;
}

/** Goes to a page by the rail. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
