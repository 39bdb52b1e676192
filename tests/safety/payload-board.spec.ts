import type { Page } from '@playwright/test';
import { expect, test } from '../support/launch';
import { watch } from './payload-watch';
import { payloads } from './payloads';

const goTo = async (page: Page, address: string) => {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, address);
  await page.locator('#main h1').first().waitFor();
  await page.waitForTimeout(250);
};

/** How many people a board is given at a time: every payload is the words of one. */
const atOnce = 24;

test('nothing kept about people, areas and relationships runs where it is shown', async ({
  opened: { page },
}) => {
  test.setTimeout(240_000);
  const people = await page.evaluate(
    async ([all, few]) => {
      const send = async (method: string, input: unknown) => {
        const reply = await window.preround.send(method, input);
        if (!reply.ok) throw new Error(`${method}: ${reply.message}`);
      };
      const day = '2026-01-05';
      const ids: string[] = [];
      // Several payloads a person, so that each stands in one field or another.
      for (let at = 0; at < all.length; at += Math.ceil(all.length / few)) {
        const words = (turn: number, most: number) =>
          (all[(at + turn) % all.length] ?? '').slice(0, most).trim() || 'canary';
        const personId = crypto.randomUUID();
        const areaId = crypto.randomUUID();
        ids.push(personId);
        const stage = at % 3 === 0 ? 'candidate' : 'separation';
        await send('board.saveArea', {
          id: areaId,
          name: `${ids.length} ${words(0, 60)}`,
          description: words(1, 300),
          weight: 3,
          isHidden: false,
        });
        await send('board.addPerson', { id: personId, name: words(2, 200), stage, since: day });
        await send('board.describePerson', {
          id: personId,
          baseRevision: 0,
          name: words(2, 200),
          credentials: words(3, 300),
          position: words(4, 300),
          institution: words(5, 300),
          influence: words(6, 900),
          contact: words(7, 900),
          assistant: words(8, 900),
          notes: words(9, 900),
          side: null,
          seniority: null,
          origin: null,
          hasInCommon: null,
          cadence: 'weekly',
        });
        const own = { id: crypto.randomUUID(), personId };
        await send('board.saveSeat', {
          ...own,
          areaId,
          role: 'sponsor',
          supports: [],
          strength: null,
          since: null,
          until: null,
          note: words(10, 900),
        });
        await send('board.saveCandidacy', {
          personId,
          areaId,
          role: 'sponsor',
          reason: words(11, 900),
          introducerId: personId,
          nextStep: words(12, 300),
          nextOn: day,
        });
        await send('board.saveContact', { ...own, on: day, kind: 'met', note: words(13, 900) });
        const commitment = { ...own, whose: 'mine', dueOn: null, done: false };
        await send('board.saveCommitment', { ...commitment, what: words(14, 300) });
        await send('board.saveGiving', { personId, gains: [], words: words(15, 900) });
        await send('board.saveSponsorship', {
          personId,
          targetRole: words(16, 300),
          targetOn: null,
          decides: words(17, 900),
          evidence: words(18, 900),
          asked: words(19, 900),
          risked: words(20, 900),
          delivers: words(21, 900),
        });
        const opportunity = { ...own, came: 'offered', on: day, answer: 'open', thanked: false };
        await send('board.saveOpportunity', {
          ...opportunity,
          what: words(22, 300),
          outcome: words(23, 900),
        });
        await send('board.saveAssessment', {
          ...own,
          kind: 'mentor',
          on: day,
          marks: [{ trait: 'time', mark: 1, note: words(24, 900) }],
          step: words(25, 300),
          isFinished: true,
        });
        await send('board.setAside', {
          key: `empty-area ${areaId}`,
          reason: words(26, 900),
          until: null,
        });
      }
      return ids;
    },
    [payloads, atOnce] as const,
  );
  expect(people.length).toBeGreaterThanOrEqual(20);
  const noticed = await watch(page);
  for (const address of [
    '/board',
    '/board?view=map',
    '/board/areas',
    '/board/assessments',
    '/journal/names',
    '/plan',
    ...people.map((id) => `/people/${id}`),
  ]) {
    await goTo(page, address);
    expect(await noticed(), address).toEqual([]);
  }
});
