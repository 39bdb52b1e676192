import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { NewPreparation } from '#shared/contract/conversations';
import { buildLines } from '#shared/domain/conversations/build';
import { rebuildLines } from '#shared/domain/conversations/rebuild';
import type { Answers } from '#shared/domain/kits/condition';
import { movingOn } from '#shared/domain/kits/moving-on';
import { send } from './board';

export const mentor = { id: '11111111-1111-4111-8111-111111111111', name: 'Ngozi Okafor' } as const;

type Prepared = Partial<Pick<NewPreparation, 'lines' | 'title' | 'personId' | 'on' | 'kit'>> &
  Readonly<{ answers?: Answers }>;

/** Puts the mentor on the board and adds a preparation of moving on from them; returns its id. */
export async function prepare(page: Page, given: Prepared = {}): Promise<string> {
  await send(page, 'board.addPerson', { ...mentor, stage: 'cultivation', since: '2024-07-01' });
  const answers = {
    standing: 'resident',
    gave: 'You stayed until ten the night before my boards.',
    need: 'can teach me to write a grant',
    shape: 'coffee',
    'new-mentor': 'nobody',
    ...given.answers,
  } as NewPreparation['answers'];
  const built = buildLines({ kit: movingOn, answers, them: mentor.name, tone: 'plain' });
  const id = randomUUID();
  await send(page, 'conversations.addPreparation', {
    id,
    title: 'Moving on from Ngozi Okafor',
    tone: 'plain',
    lines: [...rebuildLines([], built, randomUUID)],
    debrief: {},
    effort: null,
    scorecard: null,
    personId: mentor.id,
    on: null,
    decided: {},
    goals: [],
    kit: movingOn,
    session: randomUUID(),
    ...given,
    answers,
  });
  return id;
}

/** Goes to an address of the app and waits for its heading. */
export async function goToAddress(page: Page, address: string, heading: string | RegExp) {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, address);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Answers the system's save dialog with a path. */
export async function saveTo(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
}

/** Exports the card from its open dialog. */
export async function exportCard(dialog: Locator, path: string): Promise<void> {
  await dialog.getByRole('button', { name: 'Export card' }).click();
  await dialog.getByText(path).waitFor();
}

const poppler = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8' });

/** A PDF read back: its words in order on one line, and what its head says. */
export function readPdf(path: string) {
  const about = poppler('pdfinfo', path);
  return {
    words: poppler('pdftotext', '-raw', path, '-').replace(/\s+/g, ' ').trim(),
    about,
    pages: Number(/Pages: +(\d+)/.exec(about)?.[1]),
    fonts: poppler('pdffonts', path),
    /** Size of the page in millimetres. */
    size: (/Page size: +([\d.]+) x ([\d.]+)/.exec(about) ?? [])
      .slice(1)
      .map((points) => Math.round((Number(points) / 72) * 25.4)),
  };
}
