import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type RunningApp, scratchFolder, test } from '../support/launch';
import { payloadSources } from './payload-sources';
import { watch } from './payload-watch';
import { payloads } from './payloads';

const goTo = async (page: Page, address: string) => {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, address);
  await page.locator('#main h1').first().waitFor();
  await page.waitForTimeout(250);
};

/** Names and words in every place that keeps some, by the bridge, as any page could send them. */
test('nothing kept as a name, a search, a prompt, a template or a goal runs where it is shown', async ({
  opened: { page },
}) => {
  test.setTimeout(240_000);
  const kept = await page.evaluate(async (all) => {
    const counts: Record<string, number> = {};
    const send = async (method: string, input: unknown) => {
      const reply = await window.preround.send(method, input);
      counts[method] = (counts[method] ?? 0) + (reply.ok ? 1 : 0);
    };
    const noFilters = {};
    for (const payload of all) {
      const id = crypto.randomUUID();
      const name = payload.slice(0, 100);
      await send('board.savePerson', { id, name: payload.slice(0, 200) });
      await send('journal.saveTag', { id, name: payload.slice(0, 60) });
      await send('journal.saveSearch', {
        id,
        name,
        query: payload,
        filters: noFilters,
        order: 'best',
      });
      await send('journal.savePrompt', { id, text: payload.slice(0, 500) });
      await send('journal.saveTemplate', {
        id,
        name,
        document: {
          type: 'doc',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: payload }] },
            { type: 'codeBlock', attrs: { language: payload.slice(0, 40) } },
          ],
        },
      });
      await send('journal.save', {
        id,
        occurredAt: 1_700_000_000_000,
        offsetMinutes: 0,
        title: payload,
        document: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'person', attrs: { id, label: payload.slice(0, 200) } },
                { type: 'tag', attrs: { id, label: payload.slice(0, 200) } },
                {
                  type: 'text',
                  text: payload,
                  marks: [{ type: 'passage', attrs: { id, kind: 'bring-up', personId: id } }],
                },
              ],
            },
            { type: 'image', attrs: { id, alt: payload, width: 9, height: 9 } },
          ],
        },
        baseRevision: 0,
        session: id,
      });
    }
    return counts;
  }, payloads);
  for (const method of [
    'board.savePerson',
    'journal.savePrompt',
    'journal.saveTemplate',
    'journal.save',
  ]) {
    expect(kept[method], method).toBeGreaterThan(300);
  }
  const noticed = await watch(page);
  const pages = [
    '/journal',
    '/today',
    '/journal/names',
    '/journal/marks',
    '/journal/prompts',
    '/journal/templates',
    '/journal/calendar?day=2023-11-14',
    '/journal/export',
    '/journal?q=canary',
  ];
  for (const address of pages) {
    await goTo(page, address);
    expect.soft(await noticed(), address).toEqual([]);
  }
  await page
    .getByRole('button', { name: /Filter/ })
    .first()
    .click();
  await page.waitForTimeout(250);
  expect(await noticed(), 'filters').toEqual([]);
});

async function chooses({ app }: RunningApp, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

for (const { source, button, label, make } of payloadSources) {
  test(`nothing imported runs: ${source}`, async ({ opened }) => {
    test.setTimeout(240_000);
    const { page } = opened;
    const folder = scratchFolder('preround-payloads-');
    const { path, bytes } = await make(payloads, folder);
    if (bytes) writeFileSync(join(folder, path), bytes);
    const noticed = await watch(page);
    await goTo(page, '/journal/import');
    await page.getByRole('radio', { name: label }).check({ force: true });
    await chooses(opened, bytes ? join(folder, path) : folder);
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('button', { name: /^Import \d+ entr/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Imported' }).waitFor();
    expect(await noticed(), 'report').toEqual([]);
    const ids = await page.evaluate(async () => {
      const reply = await window.preround.send('journal.page', { after: null, limit: 200 });
      return reply.ok
        ? (reply.value as { entries: { id: string }[] }).entries.map(({ id }) => id)
        : [];
    });
    expect(ids.length).toBeGreaterThan(0);
    await goTo(page, '/journal');
    expect(await noticed(), 'list').toEqual([]);
    for (const id of ids.slice(0, 12)) {
      await goTo(page, `/journal/${id}`);
      await page.getByRole('textbox', { name: 'Entry text' }).waitFor();
      expect.soft(await noticed(), id).toEqual([]);
    }
  });
}
