import type { ElectronApplication, Page } from '@playwright/test';
import { showsTheApp } from './launch';

/** Does something that replaces the window, such as locking, and returns the new one, loaded. */
export async function afterReplacing(
  app: ElectronApplication,
  act: () => Promise<unknown>,
): Promise<Page> {
  const next = app.waitForEvent('window');
  // The old page may be gone before it has answered the key press that replaced it.
  await act().catch(() => {});
  const page = await next;
  await showsTheApp(page);
  return page;
}
