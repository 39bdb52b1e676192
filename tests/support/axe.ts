import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Axe, all its rules, in light, dark and more contrast: nothing may be found.
 * @param part a selector, to look at this part of the page alone
 */
export async function expectAxeClean(page: Page, name: string, part?: string): Promise<void> {
  for (const [colorScheme, contrast] of [
    ['light', 'no-preference'],
    ['dark', 'no-preference'],
    ['light', 'more'],
    ['dark', 'more'],
  ] as const) {
    await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
    await page.waitForTimeout(50);
    // Electron has one page: axe cannot open another to finish in.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await (part ? axe.include(part) : axe).analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
    expect(told, `${name}, ${colorScheme}, contrast ${contrast}`).toEqual([]);
  }
}
