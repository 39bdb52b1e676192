import { expect, test } from '../support/launch';
import { watch } from './payload-watch';
import { payloads } from './payloads';

/** How many preparations hold the payloads: every payload is a line of one. */
const atOnce = 8;

test('nothing kept in a preparation runs where it is shown, found or compared', async ({
  opened: { page },
}) => {
  test.setTimeout(240_000);
  const ids = await page.evaluate(
    async ([all, few]) => {
      const made: string[] = [];
      const each = Math.ceil(all.length / few);
      for (let at = 0; at < all.length; at += each) {
        const id = crypto.randomUUID();
        made.push(id);
        const line = (text: string, index: number) => ({
          id: crypto.randomUUID(),
          kitLine: null,
          part: index % 3 === 0 ? 'reaction' : 'point',
          column: index % 3 === 0 ? null : index % 2 === 0 ? 'say' : 'never',
          title: index % 3 === 0 ? text.slice(0, 400) : '',
          text: text.slice(0, 2_500),
          isEdited: true,
          isRemoved: index % 7 === 0,
          origin: { kind: 'passage', id: text.slice(0, 80), label: text.slice(0, 300) },
        });
        const reply = await window.preround.send('conversations.addPreparation', {
          id,
          title: `canary ${(all[at] ?? '').slice(0, 150)}`,
          tone: 'plain',
          answers: { any: (all[at] ?? '').slice(0, 4_000) },
          lines: all.slice(at, at + each).map(line),
          debrief: {},
          effort: null,
          scorecard: null,
          personId: null,
          on: null,
          decided: {},
          goals: [],
          session: crypto.randomUUID(),
          kit: null,
        });
        if (!reply.ok) throw new Error(reply.message);
      }
      return made;
    },
    [payloads, atOnce] as const,
  );
  expect(ids.length).toBe(atOnce);
  const noticed = await watch(page);
  const addresses = ids.flatMap((id) => [`/conversations/${id}`, `/conversations/${id}/history`]);
  for (const address of ['/conversations', ...addresses]) {
    await page.evaluate((to) => {
      location.hash = `#${to}`;
    }, address);
    await page.locator('#main h1').first().waitFor();
    await page.waitForTimeout(250);
    expect(await noticed(), address).toEqual([]);
  }
  await page.evaluate(() => {
    location.hash = '#/conversations';
  });
  await page.getByRole('searchbox', { name: 'Search preparations' }).fill('canary');
  await expect(page.getByText(`${atOnce} preparations hold it.`)).toBeVisible();
  expect(await noticed(), 'search').toEqual([]);
});
