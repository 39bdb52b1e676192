import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { openPerson, send } from '../support/board';
import { expect, scratchFolder, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';

const ana = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Ana Núñez',
  stage: 'initiation',
} as const;
const points = [
  'length',
  'place',
  'scheduling',
  'cancelling',
  'material',
  'confidentiality',
  'feedback',
  'authorship',
  'ending',
] as const;
type Points = Readonly<Partial<Record<(typeof points)[number], string>>>;

const poppler = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8' });
/** The words of a PDF in their order, without the numbers at the foot of its pages. */
const wordsOf = (path: string, ...args: string[]) =>
  poppler('pdftotext', ...args, path, '-')
    .replace(/\s+/g, ' ')
    .replace(/ Page \d of \d/g, '');
const pagesOf = (path: string) => Number(/Pages: +(\d+)/.exec(poppler('pdfinfo', path))?.[1]);
const section = (page: Page) => page.getByRole('region', { name: 'Agreement', exact: true });
const dialogOf = (page: Page) =>
  page.getByRole('dialog', { name: /^Export agreement|^Agreement exported/ });

async function agree(page: Page, said: Points, reviewOn: string | null = null): Promise<void> {
  const nothing = Object.fromEntries(points.map((id) => [id, ''])) as Record<
    (typeof points)[number],
    string
  >;
  await send(page, 'board.saveAgreement', { ...nothing, ...said, reviewOn, personId: ana.id });
}

/** Opens the dialog, chooses by the words given, and exports to the path. */
async function exported(
  { page, app }: Readonly<{ page: Page; app: ElectronApplication }>,
  path: string | null,
  ...choices: readonly string[]
): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
  await section(page).getByRole('button', { name: 'Export agreement' }).click();
  const dialog = dialogOf(page);
  for (const choice of choices) await dialog.getByText(choice, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Export agreement' }).click();
  if (path === null) {
    await expect(dialog.getByRole('button', { name: 'Export agreement' })).toBeEnabled();
    await page.keyboard.press('Escape');
  } else {
    await expect(dialog.getByText(path)).toBeVisible({ timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  }
  await expect(dialog).toBeHidden();
}

test('an agreement is one page to sign, on both papers, with what was agreed and nothing else', async ({
  opened,
}) => {
  const { page } = opened;
  await openPerson(page, ana);
  await send(page, 'board.saveGiving', { personId: ana.id, gains: [], words: 'I read her drafts' });
  await agree(
    page,
    { length: 'Thirty minutes', place: 'Her office <b>3</b> & phone', ending: 'At any review' },
    '2027-03-01',
  );
  await expect(section(page).getByText('Thirty minutes')).toBeVisible();
  const folder = scratchFolder('preround-agreement-');

  await section(page).getByRole('button', { name: 'Export agreement' }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Sam O’Lee-Ångström');
  const leaves = dialog.getByRole('region', { name: 'What will be in the file' });
  await expect(leaves.getByRole('listitem')).toHaveText([
    'LengthThirty minutes',
    'Place or wayHer office <b>3</b> & phone',
    'ReviewOn 1 Mar 2027',
    'Ending without faultAt any review',
  ]);
  await expect(dialog.getByText('The file is not encrypted')).toBeVisible();
  await expectAxeClean(page, 'the export of an agreement');
  await page.keyboard.press('Escape');
  await exported(opened, null);
  expect(readdirSync(folder)).toEqual([]);

  for (const paper of ['Letter', 'A4']) {
    const path = join(folder, `${paper}.pdf`);
    await exported(opened, path, paper);
    const about = poppler('pdfinfo', path);
    expect(about).toMatch(/Pages: +1\n/);
    expect(about).toMatch(/Tagged: +yes/);
    expect(about).toMatch(/Title: +Working agreement/);
    expect(about).toMatch(paper === 'A4' ? /59[45][\d.]* x 84[12]/ : /612 x 792/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(poppler('pdffonts', path)).not.toContain('Type 3');
    const words = wordsOf(path);
    expect(words).toContain('between Sam O’Lee-Ångström and Ana Núñez');
    for (const said of [
      'Thirty minutes',
      'Her office <b>3</b> & phone',
      'On 1 Mar 2027',
      'At any review',
      'Date',
    ])
      expect(words).toContain(said);
    expect(words).not.toMatch(/Authorship|Feedback|drafts|Initiation/);
    const tags = poppler('pdfinfo', '-struct', path);
    for (const tag of ['H1', 'H2']) expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
  }

  // Every point with a line to fill in, still on one page.
  const blanks = join(folder, 'blanks.pdf');
  await exported(opened, blanks, 'Letter', 'Leave lines for what is not agreed yet');
  expect(pagesOf(blanks)).toBe(1);
  for (const name of ['How often', 'Authorship', 'Feedback, both ways', 'Ending without fault'])
    expect(wordsOf(blanks)).toContain(name);
});

test('a long agreement goes on to a second page with nothing cut, and its signatures not alone', async ({
  opened,
}) => {
  test.setTimeout(180_000);
  const { page } = opened;
  await openPerson(page, ana);
  const folder = scratchFolder('preround-agreement-');
  // From a full page on, in steps smaller than the signatures' height, so that they meet the edge.
  for (const sentences of [5, 6, 7, 8, 9, 10, 11, 12]) {
    const said = Object.fromEntries(
      points.map((id) => [
        id,
        Array.from({ length: sentences }, (_, at) => `Of ${id} the sentence ${at} is agreed.`).join(
          ' ',
        ),
      ]),
    );
    await agree(page, { ...said, place: 'Line one\n\nΆννα · Đặng · <script>alert(1)</script>' });
    const path = join(folder, `${sentences}.pdf`);
    await exported(opened, path);
    const pages = pagesOf(path);
    expect(pages).toBeLessThanOrEqual(2);
    const words = wordsOf(path);
    for (const id of points.filter((one) => one !== 'place'))
      for (let at = 0; at < sentences; at += 1)
        expect(words).toContain(`Of ${id} the sentence ${at} is agreed.`);
    expect(words).toContain('Άννα · Đặng · <script>alert(1)</script>');
    const last = wordsOf(path, '-f', String(pages));
    expect(last).toContain('Name and signature Date Ana Núñez Date');
    expect(last.indexOf('is agreed.')).toBeGreaterThanOrEqual(0);
    expect(last.indexOf('is agreed.')).toBeLessThan(last.indexOf('Name and signature'));
  }
  // One word with no place to break it, and more than two pages of words: all of it is there.
  await agree(page, { length: 'a'.repeat(300), ending: 'Word by word. '.repeat(700) });
  const path = join(folder, 'most.pdf');
  await exported(opened, path);
  expect(wordsOf(path).replaceAll(' ', '')).toContain('a'.repeat(300));
  expect(wordsOf(path).match(/by word\./g)).toHaveLength(700);
});

test('the own name outlasts a lock with the dialog open', async ({ opened: { app, page } }) => {
  await openPerson(page, ana);
  await section(page).getByRole('button', { name: 'Export agreement' }).click();
  await dialogOf(page).getByRole('textbox', { name: 'Your name' }).pressSequentially('Sam Lee');
  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlock(locked);
  await section(locked).getByRole('button', { name: 'Export agreement' }).click();
  await expect(dialogOf(locked).getByRole('textbox', { name: 'Your name' })).toHaveValue('Sam Lee');
});
