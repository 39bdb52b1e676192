import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { areaIds } from '#shared/domain/areas';
import { seatRoleIds } from '#shared/domain/board/roles';
import { framesDuring, reportFrames } from './frames.ts';
import type { Report } from './result.ts';
import { startApp } from './start-app.ts';
import { copyVault, enterPassphrase, removeFolder, type Vault, vaultArguments } from './vaults.ts';

const people = 25;
const seatsEach = 3;
/** How often the pointer moves while a seat is held, a few pixels each time. */
const moves = 240;

type Tools = Readonly<{ runs: number; scratch: string; report: Report }>;

/** The page's frames while a seat is dragged over a board of 25 people and eight areas. */
export async function measureBoard(vault: Vault, { runs, scratch, report }: Tools): Promise<void> {
  const copy = copyVault(vault, join(scratch, 'board'));
  const app = await startApp(vaultArguments(copy));
  try {
    const page = await app.page();
    await enterPassphrase(page);
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    await fillBoard(page);
    await page.evaluate(() => {
      location.hash = '#/board';
    });
    const grid = page.getByRole('grid', { name: 'Board' });
    await grid.waitFor();
    await page.waitForTimeout(1_000);
    const frames: number[] = [];
    for (let run = 0; run < Math.min(runs, 3); run += 1) {
      const seat = await grid.locator('[draggable="true"]').nth(run).boundingBox();
      if (!seat) throw new Error('The board shows no seat.');
      await page.mouse.move(seat.x + 8, seat.y + 8);
      await page.mouse.down();
      frames.push(...(await framesDuring(page, () => dragAbout(page, seat))));
      // Back to where it was, so that nothing changes.
      await page.mouse.move(seat.x + 8, seat.y + 8);
      await page.mouse.up();
    }
    reportFrames(`dragging a seat, ${people} people × 8 areas`, frames, null, report);
  } finally {
    await app.detach();
    await app.stop();
    removeFolder(copy.folder);
  }
}

async function dragAbout(page: Page, from: Readonly<{ x: number; y: number }>): Promise<void> {
  for (let move = 0; move < moves; move += 1) {
    await page.mouse.move(from.x + ((move * 7) % 600), from.y + ((move * 5) % 300));
  }
}

async function fillBoard(page: Page): Promise<void> {
  const drafts = Array.from({ length: people }, (_, index) => ({
    id: randomUUID(),
    name: `Person ${index + 1}`,
    seats: Array.from({ length: seatsEach }, (_seat, turn) => ({
      id: randomUUID(),
      areaId: areaIds[(index + turn * 3) % areaIds.length],
      role: seatRoleIds[(index + turn) % seatRoleIds.length],
      supports: [],
      strength: (index % 5) + 1,
      since: null,
      until: null,
      note: '',
    })),
  }));
  await page.evaluate(async (all) => {
    for (const { seats, ...person } of all) {
      const began = { stage: 'cultivation', since: '2026-01-05' };
      await window.preround.send('board.addPerson', { ...person, ...began });
      for (const seat of seats)
        await window.preround.send('board.saveSeat', { ...seat, personId: person.id });
    }
  }, drafts);
}
