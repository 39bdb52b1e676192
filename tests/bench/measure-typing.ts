import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { draftOf, type Prose } from './corpus.ts';
import { framesDuring, reportFrames } from './frames.ts';
import type { Report } from './result.ts';
import { startApp } from './start-app.ts';
import { copyVault, enterPassphrase, removeFolder, type Vault, vaultArguments } from './vaults.ts';

const wordsOfLongEntry = 20_000;
const keys = 300;

type Tools = Readonly<{ corpus: readonly Prose[]; runs: number; scratch: string; report: Report }>;

/** The page's frames while a person types: in a new entry, in a very long one, and in the search field. */
export async function measureTyping(vault: Vault, tools: Tools): Promise<void> {
  const { corpus, runs, scratch, report } = tools;
  const copy = copyVault(vault, join(scratch, 'typing'));
  const app = await startApp(vaultArguments(copy));
  try {
    const page = await app.page();
    await enterPassphrase(page);
    await page.getByRole('list', { name: 'Entries' }).waitFor();
    const longEntry = await storeLongEntry(page, vault, corpus);
    const words = (corpus[0]?.text ?? '').replaceAll(/\s+/g, ' ').slice(0, keys);
    const places = {
      'a new entry': () => page.getByRole('button', { name: 'New entry' }).click(),
      'an entry of 20,000 words': () => show(page, `#/journal/${longEntry}`),
    };
    for (const [place, open] of Object.entries(places)) {
      await open();
      await page.getByRole('textbox', { name: 'Entry text' }).click();
      await page.keyboard.press('Control+End');
      await page.waitForTimeout(1_000);
      const frames: number[] = [];
      for (let run = 0; run < Math.min(runs, 3); run += 1) {
        frames.push(...(await framesDuring(page, () => page.keyboard.type(words, { delay: 25 }))));
      }
      reportFrames(`typing ${keys} keys in ${place}`, frames, vault.entries, report);
      await show(page, '#/journal');
      await page.getByRole('list', { name: 'Entries' }).waitFor();
    }
    const field = page.getByRole('searchbox', { name: 'Search' });
    await field.click();
    const frames = await framesDuring(page, async () => {
      for (const query of ['the quiet evening', 'time', 'government']) {
        await field.fill('');
        await page.keyboard.type(query, { delay: 90 });
      }
    });
    reportFrames('typing in the search field', frames, vault.entries, report);
  } finally {
    await app.detach();
    await app.stop();
    removeFolder(copy.folder);
  }
}

/** Goes to an address of the app. */
function show(page: Page, hash: string): Promise<void> {
  return page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function storeLongEntry(
  page: Page,
  { entries }: Vault,
  corpus: readonly Prose[],
): Promise<string> {
  const draft = draftOf(corpus, entries);
  const text = corpus.map((prose) => prose.text).join('\n');
  const words = text.split(/\s+/).slice(0, wordsOfLongEntry);
  const paragraphs = Array.from({ length: Math.ceil(words.length / 120) }, (_, index) => ({
    type: 'paragraph' as const,
    content: [
      { type: 'text' as const, text: words.slice(index * 120, index * 120 + 120).join(' ') },
    ],
  }));
  await page.evaluate(
    async (long) => {
      const reply = await window.preround.send('journal.save', long);
      if (!reply.ok) throw new Error(reply.message);
    },
    { ...draft, document: { type: 'doc' as const, content: paragraphs } },
  );
  return draft.id;
}
