import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { timeKeyDerivation } from './electron-as-node.ts';
import type { Report } from './result.ts';
import { type StartedApp, startApp } from './start-app.ts';
import { median, pairedRatio, percentile } from './statistics.ts';
import { passphrase, type ScryptCosts, type Vault, vaultArguments } from './vaults.ts';

/** Milliseconds after the start in which nobody looks: a debugger that attaches would be measured too. */
const undisturbed = 3_000;
/** Milliseconds from the first letter of a passphrase to Enter, for a very fast hand. */
const whileTyping = 1_500;

export const blankArguments = (folder: string) => [
  join(import.meta.dirname, 'blank-app'),
  `--user-data-dir=${folder}`,
];

type Start = {
  blank: number[];
  shown: number[];
  unlock: number[];
  derive: number[];
  opened: number[];
  drawn: number[];
};

/** Start to a lock page that takes typing, and on to the journal, each beside a blank window. */
export async function measureStart(
  vaults: readonly Vault[],
  {
    runs,
    blankFolder,
    costs,
    report,
  }: { runs: number; blankFolder: string; costs: ScryptCosts; report: Report },
): Promise<void> {
  // Once each unmeasured: the disk's cache, and what Chromium keeps in its folder from its first start.
  await timeBlank(blankFolder);
  for (const vault of vaults) await timeVault(vault);

  const starts: Start[] = vaults.map(() => ({
    blank: [],
    shown: [],
    unlock: [],
    derive: [],
    opened: [],
    drawn: [],
  }));
  for (let run = 0; run < runs; run += 1) {
    for (const [index, vault] of vaults.entries()) {
      const start = starts[index] as Start;
      start.blank.push(await timeBlank(blankFolder));
      start.derive.push(timeKeyDerivation(costs));
      const times = await timeVault(vault);
      start.shown.push(times.shown);
      start.opened.push(times.opened);
      start.drawn.push(times.drawn);
      start.unlock.push(times.opened + times.drawn);
    }
  }
  for (const [index, { entries }] of vaults.entries())
    reportStart(starts[index] as Start, entries, report);
}

function reportStart(
  { blank, shown, unlock, derive, opened, drawn }: Start,
  entries: number,
  report: Report,
): void {
  const beside = { name: 'blank window', median: median(blank), samples: blank };
  const ratio = pairedRatio(shown, blank);
  report({
    what: 'start → lock page takes typing',
    entries,
    unit: 'ms',
    median: median(shown),
    p95: percentile(shown, 0.95),
    beside,
    ratio,
    target: '≤ 1.15 × blank',
    met: ratio <= 1.15,
    samples: shown,
  });
  const whole = shown.map((time, index) => time + (unlock[index] ?? 0));
  report({
    what: 'start → journal drawn (passphrase entered at once)',
    entries,
    unit: 'ms',
    median: median(whole),
    p95: percentile(whole, 0.95),
    beside,
    ratio: pairedRatio(whole, blank),
    target: null,
    met: null,
    samples: whole,
  });
  const rest = unlock.map((time, index) => time - (derive[index] ?? 0));
  report({
    what: 'unlock → journal drawn, beyond the key derivation',
    entries,
    unit: 'ms',
    median: median(rest),
    p95: percentile(rest, 0.95),
    beside: { name: 'key derivation alone', median: median(derive), samples: derive },
    target: '≤ 200 ms',
    met: median(rest) <= 200,
    samples: rest,
    detail: { 'Enter → vault open': median(opened), 'vault open → list drawn': median(drawn) },
  });
}

async function timeBlank(folder: string): Promise<number> {
  const app = await startApp(blankArguments(folder));
  try {
    await sleep(undisturbed);
    return await timeToPaint(app, await app.page());
  } finally {
    await app.detach();
    await app.stop();
  }
}

async function timeVault(vault: Vault): Promise<{ shown: number; opened: number; drawn: number }> {
  const app = await startApp(vaultArguments(vault));
  try {
    await sleep(undisturbed);
    const page = await app.page();
    const shown = await timeToPaint(app, page, { focused: 'INPUT' });
    return { shown, ...(await timeUnlock(page, vault)) };
  } finally {
    await app.detach();
    await app.stop();
  }
}

/**
 * Milliseconds from the spawn to the first text on the screen. The lock page draws all of itself, the
 * focused field included, in its first paint; had it not by the time of asking, the wait counts.
 */
async function timeToPaint(
  app: StartedApp,
  page: Page,
  { focused = null }: { focused?: string | null } = {},
): Promise<number> {
  const paintedAt = await page.evaluate(async (tag) => {
    const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const ready = () =>
      paint() !== undefined && (tag === null || document.activeElement?.tagName === tag);
    if (ready()) return performance.timeOrigin + (paint() ?? Number.NaN);
    while (!ready()) await new Promise(requestAnimationFrame);
    return performance.timeOrigin + performance.now();
  }, focused);
  return paintedAt - app.spawnedAt;
}

/** Enter → main says the vault is open → the list (or the empty journal) is on the screen. */
async function timeUnlock(
  page: Page,
  { entries }: Vault,
): Promise<{ opened: number; drawn: number }> {
  const watch = await page.evaluateHandle((isEmpty) => {
    const times = { entered: 0, opened: 0, drawn: 0 };
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key === 'Enter') times.entered = timeStamp;
      },
      { capture: true },
    );
    window.preround.onChanged((topic) => {
      if (topic === 'vault') times.opened = performance.now();
    });
    const isDrawn = () =>
      isEmpty
        ? [...document.querySelectorAll('button')].some(
            ({ textContent }) => textContent === 'Write the first entry',
          )
        : document.querySelector('ul[aria-label="Entries"] li a') !== null;
    const drawn = new Promise<typeof times>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isDrawn()) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // A task after the frame: what it holds has been laid out and handed to the screen.
          port1.onmessage = () => {
            times.drawn = performance.now();
            resolve(times);
          };
          port2.postMessage(null);
        });
      });
      observer.observe(document.body, { subtree: true, childList: true });
    });
    return { drawn };
  }, entries === 0);
  // As a hand would: the first letter, and Enter when the rest has been typed.
  await page.keyboard.insertText(passphrase.slice(0, 1));
  await sleep(whileTyping);
  await page.keyboard.insertText(passphrase.slice(1));
  await page.keyboard.press('Enter');
  const { entered, opened, drawn } = await watch.evaluate((watched) => watched.drawn);
  return { opened: opened - entered, drawn: drawn - opened };
}
