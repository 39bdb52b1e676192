import { expect, type Page } from '@playwright/test';

/** The recovery key as the first run shows it: 13 groups of 5. */
export async function shownRecoveryKey(page: Page): Promise<string> {
  const groups = page.getByRole('region', { name: 'Recovery key' }).getByRole('listitem');
  await expect(groups).toHaveCount(13);
  // Each group stands behind its number, which is not part of the key.
  return (await groups.allTextContents()).map((group) => group.slice(-5)).join('-');
}
