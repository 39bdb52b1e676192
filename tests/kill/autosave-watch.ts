import type { Page } from '@playwright/test';

/** What the page said about saving at one moment. */
export type SaveWord = Readonly<{
  entry: string;
  phase: string;
  /** Of the last save acknowledged, or null where there was none yet. */
  revision: number | null;
  characters: number | null;
}>;

const prefix = 'preround-test-save ';

/**
 * Tells `heard` each word of the save status as soon as it stands on the page. What the page said
 * before it died and what arrives after its death both count: the person may have read it.
 */
export async function watchSaves(page: Page, heard: (word: SaveWord) => void): Promise<void> {
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(prefix)) heard(JSON.parse(text.slice(prefix.length)) as SaveWord);
  });
  await page.evaluate((start) => {
    let last = '';
    const look = () => {
      const status = document.querySelector<HTMLElement>('[role=status][data-phase]');
      const entry = /journal\/([0-9a-f-]{36})/.exec(location.hash)?.[1];
      if (!status || !entry) return;
      const { phase, revision, characters } = status.dataset;
      const word = JSON.stringify({
        entry,
        phase,
        revision: revision === undefined ? null : Number(revision),
        characters: characters === undefined ? null : Number(characters),
      });
      if (word === last) return;
      last = word;
      // The console is the one way out of the page that needs no answer.
      console.error(start + word);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-phase', 'data-revision', 'data-characters'],
    });
  }, prefix);
}
