import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { closeApp, expect, scratchFolder, test } from '../support/launch';
import { goTo, openSample } from '../support/sample';

type SeatLine = readonly [area: string, role: string, strength: number | null];

const areaIds =
  'teaching,research,work-life,quality,leadership,medico-legal,clinical,advocacy'.split(',');
const roles = 'mentor,sponsor,advisor,preceptor,tutor,role-model,coach,peer,connector'.split(',');

/** Puts people and seats on the board by the bridge. */
async function fill(page: Page, people: Readonly<Record<string, readonly SeatLine[]>>) {
  const drafts = Object.entries(people).map(([name, seats]) => ({
    id: randomUUID(),
    name,
    seats: seats.map(([areaId, role, strength]) => ({
      ...{ id: randomUUID(), areaId, role, strength },
      ...{ supports: [], since: null, until: null, note: 'A note that stays.' },
    })),
  }));
  await page.evaluate(async (all) => {
    for (const { seats, ...person } of all) {
      const stage = { stage: 'cultivation', since: '2026-01-05' };
      await window.preround.send('board.addPerson', { ...person, ...stage });
      for (const draft of seats)
        await window.preround.send('board.saveSeat', { ...draft, personId: person.id });
    }
  }, drafts);
}

function crowd(count: number): Record<string, readonly SeatLine[]> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `Dr. Person Numbered${index}`,
      [0, 1].map(
        (turn): SeatLine => [
          areaIds[(index * 3 + turn * 5) % 8] as string,
          roles[(index + turn) % 9] as string,
          (index * 7 + turn * 3) % 6 || null,
        ],
      ),
    ]),
  );
}

async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}

/** Opens the dialog, chooses by the words given, and exports. */
async function exportBoard(page: Page, ...choices: readonly string[]): Promise<Locator> {
  await page.getByRole('button', { name: 'Export board' }).click();
  const dialog = page.getByRole('dialog', { name: /^Export board|^Board exported/ });
  for (const choice of choices) await dialog.getByText(choice, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Export board' }).click();
  return dialog;
}

async function exported(page: Page, path: string, ...choices: readonly string[]): Promise<void> {
  const dialog = await exportBoard(page, ...choices);
  await expect(dialog.getByText(path)).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toBeHidden();
}

const seatLinks = (page: Page) =>
  page.getByRole('list', { name: 'Areas and who serves them' }).getByRole('link');
const marks = (page: Page) => page.locator('[data-seat]');
const poppler = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8' });

test('the map draws every seat, says it in words, and its people are reached by keyboard', async ({
  vault,
}) => {
  const running = await openSample(vault);
  const { page } = running;
  await goTo(page, 'Board');
  const seats = await page.evaluate(async () => {
    const board = await window.preround.send('board.board', {});
    if (!board.ok) throw new Error(board.message);
    const { seats: all, people } = board.value as {
      seats: { personId: string; until: string | null }[];
      people: { id: string; stage: string }[];
    };
    const serving = people.filter(({ stage }) => stage !== 'candidate' && stage !== 'ended');
    return all.filter(
      ({ personId, until }) => until === null && serving.some(({ id }) => id === personId),
    ).length;
  });
  await page.getByRole('radio', { name: 'Map' }).click();
  await expect(page).toHaveURL(/#\/board\?view=map$/);
  await expect(page.getByRole('img', { name: /^Map of the board/ })).toBeVisible();
  await expect(marks(page)).toHaveCount(seats);
  await expect(seatLinks(page)).toHaveCount(seats);
  await expectAxeClean(page, 'the board as a map');

  // From the switch to the first person, by Tab alone.
  await page.getByRole('radio', { name: 'Map' }).focus();
  const first = seatLinks(page).first();
  for (let count = 0; count < 12; count += 1) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  const name = ((await first.textContent()) ?? '').split(',')[0] as string;
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goBack();
  await expect(marks(page)).toHaveCount(seats);

  await page.getByRole('button', { name: 'Export board' }).click();
  await expectAxeClean(page, 'the export of the board');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Grid' }).click();
  await expect(page.getByRole('grid', { name: 'Board' })).toBeVisible();
  await expect(page).toHaveURL(/#\/board$/);
  await closeApp(running);
});

test('a board of three and one of 25 are one page each, on both papers, with every name', async ({
  opened: { page, app },
}) => {
  const folder = scratchFolder('preround-board-');
  const expectOnePage = async (paper: string, names: readonly string[], withFindings = false) => {
    const path = join(folder, `${paper} ${names.length}.pdf`);
    await answerSaveDialog(app, path);
    await exported(page, path, paper, ...(withFindings ? ['Add what the board sees'] : []));
    const about = poppler('pdfinfo', path);
    expect(about).toMatch(/Pages: +1\n/);
    expect(about).toMatch(/Tagged: +yes/);
    expect(about).toMatch(paper === 'A4' ? /84[12][\d.]* x 59[45]/ : /792 x 612/);
    expect(readFileSync(path, 'latin1')).toMatch(/\/Lang \(en/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    // Upright names come a word a line.
    const words = poppler('pdftotext', path, '-').replace(/\s+/g, ' ');
    for (const name of names) expect(words).toContain(name.split(' ').at(-1));
    expect(words).not.toContain('A note that stays');
    expect(words.includes('What the board sees')).toBe(withFindings);
    for (const tag of ['H1', 'Table', 'TH', 'Figure'])
      expect(poppler('pdfinfo', '-struct', path)).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
  };

  const three = crowd(3);
  await fill(page, three);
  await goTo(page, 'Board');
  await expectOnePage('Letter', Object.keys(three));
  await expectOnePage('A4', Object.keys(three));

  const many = Object.fromEntries(Object.entries(crowd(25)).slice(3));
  await fill(page, many);
  await page.reload();
  await goTo(page, 'Board');
  const names = [...Object.keys(three), ...Object.keys(many)];
  await expectOnePage('Letter', names);
  await expectOnePage('A4', names, true);
  expect(readdirSync(folder)).toHaveLength(4);
});

test('the map as SVG is XML of its own, and as PNG twice its size; closing the dialog writes nothing', async ({
  opened: { page, app },
}) => {
  await fill(page, {
    '<script>alert("1")</script>': [['research', 'mentor', 5]],
    'Ana & "Ben" \'s': [['teaching', 'sponsor', null]],
  });
  await goTo(page, 'Board');
  const folder = scratchFolder('preround-map-');
  const [svgPath, pngPath] = [join(folder, 'map.svg'), join(folder, 'map.png')];

  await answerSaveDialog(app, null);
  const dialog = await exportBoard(page, 'SVG');
  await expect(dialog.getByRole('button', { name: 'Export board' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(readdirSync(folder)).toEqual([]);

  await answerSaveDialog(app, svgPath);
  await exported(page, svgPath, 'SVG');
  const svg = readFileSync(svgPath, 'utf8');
  // An image that is not well-formed XML is not decoded.
  await page.evaluate(async (text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    await image.decode();
  }, svg);
  expect(svg.match(/data-seat=/g)).toHaveLength(2);
  expect(svg).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/2000\/svg)|style=|var\(/);
  expect(svg).toContain('&lt;script&gt;');

  await answerSaveDialog(app, pngPath);
  await exported(page, pngPath, 'PNG');
  const png = readFileSync(pngPath);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 2120]);
  expect(png.byteLength).toBeGreaterThan(20_000);
  expect(statSync(pngPath).mode & 0o777).toBe(0o600);
});
