import type { Page } from '@playwright/test';
import type { Scorecard } from '#shared/domain/conversations/scorecard';
import { placesOf, withAt } from '#shared/domain/kits/edit-kit';
import { type Kit, kitSchema } from '#shared/domain/kits/kit';
import { kitFileText } from '#shared/domain/kits/kit-file';
import { movingOn } from '#shared/domain/kits/moving-on';
import { kitProblems, problemsAt, wholeKit } from '#shared/domain/kits/problems';
import { send } from '../support/board';
import { openAt, prepareWith } from '../support/kit-tools';
import { expect, test } from '../support/launch';
import { watch } from './payload-watch';
import { payloads } from './payloads';

/** A text that a kit takes: no blank of ours, and as long as a text may be. */
const asText = (payload: string, most: number) =>
  payload
    .replace(/\{[a-z][a-z0-9-]*\}/g, '')
    .trim()
    .slice(0, most)
    .trim() || 'canary';

const startingAt = (number: number) => ({ ...movingOn, id: `hostile-${number}` });

/** Kits whose every text is a payload, enough of them for all payloads. */
function hostileKits(): readonly Kit[] {
  const texts = placesOf(movingOn).flatMap((place) => ('text' in place ? [place.path] : []));
  const many = Math.ceil(payloads.length / texts.length);
  return Array.from({ length: many }, (_, number) => {
    const kit = texts.reduce((before, path, at) => {
      const payload = payloads[(number * texts.length + at) % payloads.length] ?? '';
      const [fitting] = [700, 230, 60]
        .map((most) => withAt(before, path, asText(payload, most)))
        .filter((kit) => problemsAt(kitProblems(kit), path).length === 0);
      return fitting ?? before;
    }, startingAt(number));
    const whole = wholeKit(kit);
    if (whole === null) throw new Error('A payload broke the kit.');
    return whole;
  });
}

/** Adds a kit by its file, as somebody would who was sent it. */
async function addByFile(page: Page, kit: Kit): Promise<void> {
  await openAt(page, '/conversations');
  await page.getByRole('button', { name: 'Add kit from a file' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose kit file' }).click();
  await (await choosing).setFiles({
    name: 'hostile.preround-kit.json',
    mimeType: 'application/json',
    buffer: Buffer.from(kitFileText(kit)),
  });
  const dialog = page.getByRole('dialog', { name: 'Add kit from a file' });
  await dialog.getByRole('heading', { level: 3 }).first().waitFor();
  await dialog.getByRole('button', { name: 'Add kit', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('nothing in a kit from a file runs, where it is shown, written or prepared with', async ({
  opened: { page },
}) => {
  test.setTimeout(240_000);
  const noticed = await watch(page);
  const kits = hostileKits();
  expect(kits.flatMap((kit) => placesOf(kit)).length).toBeGreaterThanOrEqual(300);
  for (const kit of kits) {
    expect(kitSchema.safeParse(kit).success).toBe(true);
    await addByFile(page, kit);
    expect(await noticed(), kit.id).toEqual([]);
  }
  for (const { id, kit } of await send(page, 'conversations.ownKits', {})) {
    for (const address of [
      `/conversations/kits/${id}`,
      `/conversations/kits/${id}/write`,
      `/conversations/new?kit=${id}`,
    ]) {
      await openAt(page, address);
      await page.waitForTimeout(250);
      expect(await noticed(), address).toEqual([]);
    }
    await prepareWith(page, kit, { title: asText(payloads[0] ?? '', 190) });
    await page.waitForTimeout(250);
    expect(await noticed(), 'a preparation').toEqual([]);
  }
});

test('nothing in a scorecard or an effort model runs', async ({ opened: { page } }) => {
  const noticed = await watch(page);
  const chunk = 12;
  for (let at = 0; at < payloads.length; at += chunk * 10) {
    const words = (turn: number, most: number) =>
      (payloads[(at + turn) % payloads.length] ?? '').slice(0, most);
    const institutions = Array.from({ length: chunk }, (_, index) => ({
      id: `i${index}`,
      name: words(index, 200),
    }));
    const questions = Array.from({ length: 10 }, (_, index) => ({
      id: `q${index}`,
      text: words(chunk + index, 800),
    }));
    const scorecard: Scorecard = {
      institutions,
      questions,
      answers: institutions.flatMap((institution, column) =>
        questions.map((question, row) => ({
          institutionId: institution.id,
          questionId: question.id,
          finding: 'promise' as const,
          words: words(column * 10 + row, 1_000),
          who: words(column * 10 + row + 1, 200),
        })),
      ),
    };
    await prepareWith(page, { ...movingOn, tool: 'scorecard' }, { scorecard });
    await page.getByRole('region', { name: 'Scorecard' }).waitFor();
    await page.waitForTimeout(250);
    expect(await noticed(), `scorecard from ${at}`).toEqual([]);
  }
  await prepareWith(
    page,
    { ...movingOn, tool: 'effort' },
    {
      effort: {
        shares: [{ area: 'research', now: 10, wanted: 5 }],
        weekHours: 50,
        offer: { name: (payloads[1] ?? '').slice(0, 200), area: 'research', share: 20 },
        promised: null,
        laterFrom: null,
        part: (payloads[2] ?? '').slice(0, 300),
        leader: (payloads[3] ?? '').slice(0, 200),
      },
    },
  );
  await page.waitForTimeout(250);
  expect(await noticed(), 'effort').toEqual([]);
});
