import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import yauzl from 'yauzl';
import { expect, scratchFolder, test } from '../support/launch';

const pictures = process.env.EXPORT_PICTURES;

async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}

/** Three entries in two months. */
async function writeEntries(page: Page): Promise<void> {
  const entries = [
    [
      '2026-10-02T08:00Z',
      'Grand rounds',
      'The talk went well, and the chief asked for the slides.',
    ],
    ['2026-11-20T18:30Z', 'Leave', 'Eight weeks, from March.'],
    ['2026-11-23T07:15Z', 'Köhler’s offer', 'She would share the lead.'],
  ].map(([at = '', title = '', text = '']) => ({
    id: randomUUID(),
    occurredAt: Date.parse(at),
    offsetMinutes: 0,
    title,
    document: {
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          content: [
            {
              type: 'text' as const,
              text: 'In a slanted hand',
              marks: [{ type: 'italic' as const }, { type: 'bold' as const }],
            },
            { type: 'text' as const, text: ' and a ', marks: [{ type: 'italic' as const }] },
            { type: 'text' as const, text: 'typed dose', marks: [{ type: 'code' as const }] },
          ],
        },
        { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] },
        {
          type: 'taskList' as const,
          content: [
            {
              type: 'taskItem' as const,
              attrs: { checked: true },
              content: [
                {
                  type: 'paragraph' as const,
                  content: [{ type: 'text' as const, text: 'Answer by Friday' }],
                },
              ],
            },
          ],
        },
      ],
    },
    baseRevision: 0,
    session: randomUUID(),
  }));
  await page.evaluate(async (drafts) => {
    for (const draft of drafts) {
      const reply = await window.preround.send('journal.save', draft);
      if (!reply.ok) throw new Error(reply.message);
    }
  }, entries);
  // Rows that are still on their way would move the one that is clicked.
  await expect(page.getByRole('list', { name: 'Entries' }).getByRole('link')).toHaveCount(3);
}

async function openExport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Export', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Export journal' }).waitFor();
  await page.getByRole('checkbox', { name: /Grand rounds/ }).waitFor();
}

const exportNow = (page: Page) => page.getByRole('button', { name: 'Export', exact: true }).click();

async function namesAndTexts(path: string): Promise<Map<string, string>> {
  const copy = Buffer.from(readFileSync(path));
  const zip = await yauzl.fromBufferPromise(copy);
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return files;
}

test('what leaves is shown, an entry can be left out, and the ZIP holds the rest', async ({
  opened: { app, page },
}) => {
  const folder = scratchFolder();
  await writeEntries(page);
  await openExport(page);
  await expect(page.getByText(/^3 entries from 2 Oct 2026 to 23 Nov 2026/)).toBeVisible();
  await expect(page.getByText(/will not be encrypted/)).toBeVisible();
  await page.getByRole('checkbox', { name: /^Leave, / }).press('Space');
  await expect(page.getByText(/^2 entries/)).toBeVisible();

  await answerSaveDialog(app, null);
  await exportNow(page);
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeEnabled();
  expect(readdirSync(folder)).toEqual([]);

  const path = join(folder, 'Journal.zip');
  await answerSaveDialog(app, path);
  await exportNow(page);
  await page.getByRole('heading', { level: 1, name: 'Journal exported' }).waitFor();
  const files = await namesAndTexts(path);
  expect([...files.keys()]).toEqual([
    '2026-10-02 0800 Grand rounds.md',
    '2026-11-23 0715 Köhler’s offer.md',
  ]);
  expect([...files.values()].join()).not.toContain('Eight weeks');
  expect(files.get('2026-10-02 0800 Grand rounds.md')).toContain('- [x] Answer by Friday');
  expect(readdirSync(folder)).toEqual(['Journal.zip']);
});

test('a book has a title page, months in its outline, tags, and no entry that was left out', async ({
  opened: { app, page },
}) => {
  const path = join(scratchFolder(), 'Book.pdf');
  await writeEntries(page);
  await openExport(page);
  await page.getByText('Book', { exact: true }).click();
  await page.getByLabel('Title of the book').fill('A year of rounds');
  await page.getByText('A4', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^Leave, / }).press('Space');
  await answerSaveDialog(app, path);
  await exportNow(page);
  await page.getByRole('heading', { level: 1, name: 'Journal exported' }).waitFor();
  if (pictures) execFileSync('pdftoppm', ['-r', '80', '-png', path, join(pictures, 'book')]);

  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(info).toMatch(/Title:\s+A year of rounds/);
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(/Page size:\s+59[45].*A4/);
  const structure = execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' });
  expect(structure).toContain('October 2026');
  expect(readFileSync(path, 'latin1')).toContain('/Outlines');
  const first = execFileSync('pdftotext', ['-l', '1', path, '-'], { encoding: 'utf8' });
  expect(first).toContain('A year of rounds');
  expect(first).toContain('2 October 2026 – 23 November 2026');
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  expect(text).toContain('She would share the lead.');
  expect(text).toContain('In a slanted hand and a typed dose');
  expect(text).not.toContain('Eight weeks');
});

test('one entry is exported from its menu, as text', async ({ opened: { app, page } }) => {
  const path = join(scratchFolder(), 'One.txt');
  await writeEntries(page);
  await page.getByText('Grand rounds').first().click();
  await page.getByRole('button', { name: 'Entry actions' }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  await expect(page.getByText(/^1 entry of 2 Oct 2026/)).toBeVisible();
  await page.getByText('Plain text', { exact: true }).click();
  await answerSaveDialog(app, path);
  await exportNow(page);
  await page.getByRole('heading', { level: 1, name: 'Journal exported' }).waitFor();
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('the chief asked for the slides');
  expect(text).not.toContain('share the lead');
});

test('a folder that is gone is told in words, and what was chosen stays', async ({
  opened: { app, page },
}) => {
  await writeEntries(page);
  await openExport(page);
  await page.getByText('Archive', { exact: true }).click();
  await answerSaveDialog(app, join(scratchFolder(), 'gone', 'Archive.zip'));
  await exportNow(page);
  await expect(page.getByRole('alert')).toContainText('This folder is no longer there');
  await expect(page.getByRole('radio', { name: /^Archive/ })).toBeChecked();
});

test('an export that is cancelled leaves no file, and the page as it was', async ({
  opened: { app, page },
}) => {
  const folder = scratchFolder();
  await writeEntries(page);
  await openExport(page);
  await page.getByText('Book', { exact: true }).click();
  await answerSaveDialog(app, join(folder, 'Book.pdf'));
  // The printer never says that it is ready, so that the export is under way for as long as it takes.
  await app.evaluate(({ BrowserWindow }) => {
    const { loadURL } = BrowserWindow.prototype;
    BrowserWindow.prototype.loadURL = function (address, options) {
      return loadURL.call(this, address.replace('#/print/journal', '#/print/nothing'), options);
    };
  });
  await exportNow(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.getByRole('radio', { name: /^Book/ })).toBeChecked();
  expect(readdirSync(folder)).toEqual([]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('axe finds nothing on the export page, light and dark', async ({ opened: { page } }) => {
  await writeEntries(page);
  await openExport(page);
  for (const format of ['Markdown', 'Book', 'Archive']) {
    await page.getByText(format, { exact: true }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      if (pictures) {
        await page.screenshot({ path: join(pictures, `${format}-${colorScheme}.png`) });
        await page.locator('#main').evaluate((main) => main.scrollTo(0, 10_000));
        await page.screenshot({ path: join(pictures, `${format}-${colorScheme}-end.png`) });
      }
    }
  }
});
