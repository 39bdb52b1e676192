import type { Page } from '@playwright/test';
import type { Random } from '../bench/random.ts';

/**
 * What was typed into an entry: its title, then its text. It is kept as the app counts characters
 * (title and plain text), so that what a save acknowledged is the beginning of it, of that length.
 */
export type Written = { title: string; text: string };

export const characters = ({ title, text }: Written): string => title + text;

const words =
  'attending boarding census charting clinic consult cosign deadline discharge draft evening family feedback goal grant handoff inbox intern journal lecture letter mentor minute morning overnight pager panel patient prognosis protected quiet ready resident reviewer rounds scholarly signout station teaching tenure thank ward weekend winter écart naïve 病棟'.split(
    ' ',
  );

/**
 * Types random words, a title first for a new entry, until `stopped` says so or the page is gone.
 * Returns when the last key had reached the page (performance.now() of this process).
 */
export async function writeWords(
  page: Page,
  written: Written,
  { isNew, random, stopped }: { isNew: boolean; random: Random; stopped: () => boolean },
): Promise<number> {
  let lastKeyAt = performance.now();
  const [least, most] = random.pick([
    [0, 4],
    [5, 40],
    [60, 140],
  ] as [number, number][]);
  const type = async (part: keyof Written, character: string): Promise<void> => {
    // Noted before it is sent: the page can never hold more than what is noted here.
    written[part] += character;
    await page.keyboard.type(character);
    lastKeyAt = performance.now();
    await page.waitForTimeout(random.between(least, most));
  };

  if (isNew) {
    for (const letter of `${random.pick(words)} ${random.whole(1, 999)}`) {
      if (stopped()) return lastKeyAt;
      await type('title', letter);
    }
  }
  // From the title into the text; in an entry opened again, from its last paragraph into a new one.
  await page.keyboard.press('Enter');
  let needsBreak = written.text !== '';
  while (!stopped()) {
    for (const letter of `${random.pick(words)} `) {
      if (stopped()) return lastKeyAt;
      if (needsBreak) written.text += '\n';
      needsBreak = false;
      await type('text', letter);
    }
    if (random.chance(0.12)) {
      await page.keyboard.press('Enter');
      needsBreak = true;
    }
    // Long enough for the autosave to find quiet.
    if (random.chance(0.1)) await page.waitForTimeout(random.between(380, 700));
  }
  return lastKeyAt;
}
