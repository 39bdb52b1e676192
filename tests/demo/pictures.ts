import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectFolder } from '../support/launch';

/** Where npm run demo leaves what it made. */
export const demoFolder = join(projectFolder, 'out/demo');

/** Takes pictures of one page, light and dark, numbered in the order of the demo. */
/** @param first the number of its first picture */
export function photographer(first = 1) {
  mkdirSync(demoFolder, { recursive: true });
  let number = first - 1;
  return async (page: Page, name: string): Promise<void> => {
    number += 1;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Fonts and the queries behind a page settle before it is shown to anybody.
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(250);
      const file = `${String(number).padStart(2, '0')}-${name}-${colorScheme}.png`;
      await page.screenshot({ path: join(demoFolder, file) });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };
}

/** Pictures of a PDF's pages, beside it. */
export function pictureOfPdf(path: string): void {
  execFileSync('pdftoppm', ['-r', '80', '-png', path, path.replace(/\.pdf$/, '')]);
}
