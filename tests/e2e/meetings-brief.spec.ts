import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { send } from '../support/board';
import { expect, test } from '../support/launch';

const ana = { id: '11111111-1111-4111-8111-111111111111', name: 'Ana Núñez' };
const id = '22222222-2222-4222-8222-222222222222';
const uuid = () => crypto.randomUUID();

const poppler = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8' });
const wordsOf = (path: string) => poppler('pdftotext', path, '-').replace(/\s+/g, ' ');
const factsOf = (path: string) => poppler('pdfinfo', path);

const point = (
  words: string,
  minutes: number | null = 5,
  origin: { kind: 'goal' | 'passage'; id: string } | null = null,
) => ({
  ...{ id: uuid(), words, minutes, covered: false, origin },
});
const meeting = {
  ...{ id, start: '2027-03-16T09:00', zone: 'America/Chicago', minutes: 45 },
  mode: 'in-person' as const,
  ...{ place: 'Her office', purpose: 'Whether to resubmit in June', people: [ana.id] },
  focus: 'One aim, not three',
  agenda: [
    point('What the reviewers agreed on', 10),
    point('Who writes the second aim', null, { kind: 'goal', id: 'a' }),
    point('The night I nearly left', 5, { kind: 'passage', id: 'b' }),
  ],
  decisionsWanted: 'June or October',
  feedbackSought: 'Is the first page honest?',
  notToRaise: 'The chair’s letter',
  ...{ toSend: 'The aims page', sendDaysBefore: 3, sentOn: null },
  notes: {
    type: 'doc' as const,
    content: [
      {
        type: 'paragraph' as const,
        content: [{ type: 'text' as const, text: 'She looked tired' }],
      },
    ],
  },
  ...{ advice: '', decisions: '', introductions: '', thankedOn: null },
  energy: 'drained' as const,
  ...{ nextOn: null, nothingAfter: false, goals: [], preparations: [], baseRevision: 0 },
  session: uuid(),
};

async function prepare(page: Page, given: Partial<typeof meeting> = {}): Promise<void> {
  await send(page, 'board.addPerson', { ...ana, stage: 'cultivation', since: '2026-01-01' });
  await send(page, 'board.saveSeat', {
    ...{ id: uuid(), personId: ana.id, areaId: 'research', role: 'mentor', supports: [] },
    ...{ strength: null, since: null, until: null, note: 'A private note' },
  });
  for (const [whose, what, done] of [
    ['mine', 'Send her the figures', false],
    ['theirs', 'Read the budget', false],
    ['mine', 'Something that is done', true],
  ] as const) {
    const commitment = { id: uuid(), personId: ana.id, whose, what, dueOn: null, done };
    await send(page, 'board.saveCommitment', commitment);
  }
  await send(page, 'meetings.save', { ...meeting, ...given });
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/meetings/${id}`);
}

/** The system's dialog answers with this path. */
async function saveAt(app: ElectronApplication, path: string): Promise<string> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  return path;
}

const save = async (page: Page, path: string) => {
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await expect(page.getByText(`The brief is in ${path}.`)).toBeVisible();
};

test('a brief is two clicks away: one page, with what matters and nothing private', async ({
  opened: { page, app },
  vault,
}) => {
  await prepare(page);
  const path = await saveAt(app, join(vault, 'brief.pdf'));
  await page.getByRole('link', { name: 'Open brief' }).click();
  await page.getByRole('heading', { level: 1, name: 'Brief', exact: true }).waitFor();
  await save(page, path);
  expect(factsOf(path)).toMatch(/Pages: +1\n/);
  expect(factsOf(path)).toMatch(/Tagged: +yes/);
  const words = wordsOf(path);
  for (const told of [
    'Tuesday 16 March 2027, 9:00 AM to 9:45 AM, Chicago time',
    'Her office',
    'Whether to resubmit in June',
    'Ana Núñez, mentor',
    'One aim, not three',
    'What the reviewers agreed on',
    '10 min',
    'Who writes the second aim',
    'June or October',
    'Is the first page honest?',
    'Send her the figures',
    'Read the budget',
    'The aims page',
  ]) {
    expect(words).toContain(told);
  }
  expect(words).not.toMatch(/chair’s letter|tired|drained|nearly left|private note|that is done/i);
  await expectAxeClean(page, 'the brief');
});

test('each part says where it comes from and can be left out or let in', async ({
  opened: { page, app },
  vault,
}) => {
  await prepare(page);
  const path = await saveAt(app, join(vault, 'brief.pdf'));
  await page.getByRole('link', { name: 'Open brief' }).click();
  const sheet = page.getByRole('region', { name: 'The page' });
  const leaves = page.getByRole('region', { name: 'What leaves' });
  const part = (name: string) => leaves.getByRole('switch', { name });
  await expect(part('Agenda points from the journal')).not.toBeChecked();
  await expect(part('Not to raise')).not.toBeChecked();
  await expect(part('Notes')).not.toBeChecked();
  await expect(part('Energy afterwards')).not.toBeChecked();
  await expect(leaves.getByText('This meeting, with points copied from goals')).toBeVisible();
  await expect(leaves.getByText('Passages of your journal, copied')).toBeVisible();
  await expect(sheet.getByText('The chair’s letter')).toHaveCount(0);
  await leaves.getByText('Not to raise').click();
  await leaves.getByText('Purpose').click();
  await leaves.getByText('Agenda points from the journal').click();
  await expect(sheet.getByText('The chair’s letter')).toBeVisible();
  await expect(sheet.getByText('The night I nearly left')).toBeVisible();
  await page.getByText('A4', { exact: true }).click();
  await save(page, path);
  expect(factsOf(path)).toContain('(A4)');
  expect(factsOf(path)).toMatch(/Pages: +1\n/);
  expect(wordsOf(path)).toContain('The chair’s letter');
  expect(wordsOf(path)).toContain('The night I nearly left');
  expect(wordsOf(path)).not.toContain('Whether to resubmit');
});

test('a long agenda is set smaller, and what does not fit is said before and on the page', async ({
  opened: { page, app },
  vault,
}) => {
  const agenda = Array.from({ length: 80 }, (_, index) =>
    point(`Point number ${index + 1} of a day that was planned by a committee`),
  );
  await prepare(page, { agenda });
  const path = await saveAt(app, join(vault, 'brief.pdf'));
  await page.getByRole('link', { name: 'Open brief' }).click();
  const note = page.getByText(/points of the agenda do not fit/);
  await expect(note).toBeVisible();
  const missing = Number(/^(\d+) points/.exec((await note.textContent()) ?? '')?.[1]);
  expect(missing).toBeGreaterThan(10);
  await save(page, path);
  expect(factsOf(path)).toMatch(/Pages: +1\n/);
  const words = wordsOf(path);
  expect(words).toContain(`And ${missing} more points.`);
  expect(words).toContain(`Point number ${80 - missing} of`);
  expect(words).not.toContain(`Point number ${80 - missing + 1} of`);
  // All that comes after the agenda is there still.
  expect(words).toContain('June or October');
  expect(words).toContain('The aims page');
});

test('words too many for a page are not saved until some are left out', async ({
  opened: { page },
}) => {
  await prepare(page, { decisionsWanted: 'Whether all of this is needed. '.repeat(300) });
  await page.getByRole('link', { name: 'Open brief' }).click();
  await expect(page.getByText(/does not fit on one page, even in small type/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeDisabled();
  await page
    .getByRole('region', { name: 'What leaves' })
    .getByText('Decisions wanted', { exact: true })
    .click();
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeEnabled();
  await expect(page.getByText(/does not fit/)).toHaveCount(0);
});
