import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Axe, all its rules, in light, dark and more contrast: nothing may be found. */
export async function expectAxeClean(page: Page, name: string): Promise<void> {
  for (const [colorScheme, contrast] of [
    ['light', 'no-preference'],
    ['dark', 'no-preference'],
    ['light', 'more'],
    ['dark', 'more'],
  ] as const) {
    await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
    await page.waitForTimeout(50);
    // Electron has one page: axe cannot open another to finish in.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
    expect(told, `${name}, ${colorScheme}, contrast ${contrast}`).toEqual([]);
  }
}
