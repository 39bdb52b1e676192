import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { expect, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { placeCanary, png } from '../support/png';
import { goTo } from '../support/sample';

const textBox = (page: Page) => page.getByRole('textbox', { name: 'Entry text' });
const images = (page: Page) => textBox(page).locator('figure');
const shown = (page: Page) => textBox(page).locator('figure img');
const saved = (page: Page) => page.getByText(/^Saved /);

async function newEntry(page: Page, text = ''): Promise<void> {
  await page
    .getByRole('button', { name: /New entry|Write the first entry/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Rounds');
  await page.keyboard.press('Enter');
  await expect(textBox(page)).toBeFocused();
  if (text) await page.keyboard.type(text);
}

type Given = Readonly<{ name: string; type: string; bytes: Buffer }>;

async function give(page: Page, event: 'paste' | 'drop', files: readonly Given[]): Promise<void> {
  await textBox(page).evaluate(
    (box, [kind, list]) => {
      const data = new DataTransfer();
      for (const { name, type, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name, { type }));
      }
      const target = box.lastElementChild ?? box;
      const { left, top, height } = target.getBoundingClientRect();
      const common = { bubbles: true, cancelable: true };
      target.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...common, clipboardData: data })
          : new DragEvent('drop', {
              ...common,
              dataTransfer: data,
              clientX: left + 2,
              clientY: top + height / 2,
            }),
      );
    },
    [
      event,
      files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString('base64') })),
    ] as const,
  );
}

const picture = (bytes = png()): Given => ({ name: 'ward.png', type: 'image/png', bytes });

/** What the store gives back for the image in the text. */
const kept = (page: Page) =>
  shown(page)
    .first()
    .evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return { width: image.naturalWidth, height: image.naturalHeight };
    });

test('a pasted image is kept, shown, and there after coming back', async ({ opened: { page } }) => {
  await newEntry(page, 'Before the round.');
  await give(page, 'paste', [picture()]);
  await expect(shown(page)).toBeVisible();
  expect(await kept(page)).toEqual({ width: 40, height: 30 });
  await page.keyboard.type('After it.');
  await expect(textBox(page).locator('p').last()).toHaveText('After it.');
  await expect(saved(page)).toBeVisible();
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: /Rounds/ }).click();
  await expect(shown(page)).toBeVisible();
});

test('where it was taken is cut out of what is kept', async ({ opened: { page } }) => {
  await newEntry(page);
  const bytes = png();
  expect(bytes.includes(placeCanary)).toBe(true);
  const back = await page.evaluate(
    async (numbers) => {
      const saved = await window.preround.send('journal.saveImage', {
        bytes: new Uint8Array(numbers),
      });
      if (!saved.ok) throw new Error(saved.message);
      const { id } = saved.value as { id: string };
      const read = await window.preround.send('journal.image', { id });
      if (!read.ok) throw new Error(read.message);
      return [...(read.value as { bytes: Uint8Array }).bytes];
    },
    [...bytes],
  );
  expect(back.length).toBeGreaterThan(50);
  expect(Buffer.from(back).includes(placeCanary)).toBe(false);
});

test('several are dropped in order; one is picked by the toolbar', async ({ opened: { page } }) => {
  await newEntry(page, 'Here.');
  await give(page, 'drop', [picture(png(20, 20)), picture(png(30, 20)), picture(png(40, 20))]);
  await expect(shown(page)).toHaveCount(3);
  const widths = await shown(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('width')),
  );
  expect(widths).toEqual(['20', '30', '40']);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Image', exact: true }).click();
  await (await choosing).setFiles({ name: 'a.png', mimeType: 'image/png', buffer: png(50, 20) });
  await expect(shown(page)).toHaveCount(4);
});

test('what cannot be kept says why in its place, and goes', async ({ opened: { page } }) => {
  await newEntry(page);
  await give(page, 'paste', [
    { name: 'a.svg', type: 'image/svg+xml', bytes: Buffer.from('<svg></svg>') },
  ]);
  const alert = textBox(page).getByRole('alert');
  await expect(alert).toContainText('SVG drawing cannot be kept');
  await textBox(page).getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText('Save it as PNG first');
  await expectAxeClean(page, 'a refused image');
  await textBox(page).getByRole('button', { name: 'Remove' }).click();
  await expect(alert).toHaveCount(0);
  await expect(images(page)).toHaveCount(0);
});

test('more than 20 MB is refused', async ({ opened: { page } }) => {
  await newEntry(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Image', exact: true }).click();
  const buffer = Buffer.concat([png(), randomBytes(20 * 1024 * 1024)]);
  await (await choosing).setFiles({ name: 'a.png', mimeType: 'image/png', buffer });
  await expect(textBox(page).getByRole('alert')).toContainText('larger than 20 MB');
});

test('an image of 3,000 pixels is scaled to 2,560', async ({ opened: { page } }) => {
  await newEntry(page);
  await give(page, 'paste', [picture(png(3_000, 1_500))]);
  await expect(shown(page)).toBeVisible();
  expect(await kept(page)).toEqual({ width: 2_560, height: 1_280 });
});

test('is described, opened and removed by keyboard', async ({ opened: { page } }) => {
  await newEntry(page, 'Above.');
  await give(page, 'paste', [picture(png(400, 300))]);
  await expect(shown(page)).toBeVisible();
  await page.keyboard.press('ArrowUp');
  const field = page.getByRole('textbox', { name: 'Description' });
  await expect(field).toBeVisible();
  await field.fill('The whiteboard of the ward');
  await expect(shown(page)).toHaveAttribute('alt', 'The whiteboard of the ward');
  // Away from where New entry was pressed: a button with a tooltip is there now.
  await page.mouse.move(300, 600);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expectAxeClean(page, 'a selected image');
  await page.getByRole('button', { name: 'Open full size' }).click();
  await expect(page.getByRole('dialog', { name: 'The whiteboard of the ward' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await shown(page).click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Below.');
  await expect(textBox(page).locator('p').nth(1)).toHaveText('Below.');
  await shown(page).click();
  await page.keyboard.press('Delete');
  await expect(images(page)).toHaveCount(0);
});

/** Holds each image before it is decoded until it is let go, as a slow machine would. */
async function holdImages(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const decode = createImageBitmap;
    const held = new Promise<void>((resolve) => {
      addEventListener('images-let-go', () => resolve());
    });
    window.createImageBitmap = async (...image: unknown[]) => {
      await held;
      return Reflect.apply(decode, window, image);
    };
  });
  return () => page.evaluate(() => void dispatchEvent(new Event('images-let-go')));
}

const adding = (page: Page) => textBox(page).getByText('Adding image…');

test('the page is left once an image on its way is in the text', async ({ opened: { page } }) => {
  await newEntry(page, 'Before.');
  const letGo = await holdImages(page);
  await give(page, 'paste', [picture(), picture()]);
  await expect(adding(page)).toHaveCount(2);
  await expect(saved(page)).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }).click();
  await letGo();
  await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: /Rounds/ }).click();
  await expect(shown(page)).toHaveCount(2);
});

test('the vault is locked once an image on its way is in the text', async ({
  opened: { app, page },
}) => {
  await newEntry(page, 'Before.');
  const letGo = await holdImages(page);
  await give(page, 'paste', [picture()]);
  await expect(adding(page)).toBeVisible();
  await expect(saved(page)).toBeVisible();
  const locked = await afterReplacing(app, async () => {
    await page.keyboard.press('Control+l');
    await expect(page.locator('body')).toHaveAttribute('inert');
    await letGo();
  });
  await unlock(locked);
  await expect(shown(locked)).toBeVisible();
  expect(await kept(locked)).toEqual({ width: 40, height: 30 });
});

test('an image that takes too long keeps page and vault open, which say so', async ({
  opened: { app, page },
}) => {
  await newEntry(page, 'Before.');
  const letGo = await holdImages(page);
  await give(page, 'paste', [picture()]);
  await expect(adding(page)).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }).click();
  await expect(page.getByText('An image is not in the entry yet')).toBeVisible();
  await expect(adding(page)).toBeVisible();
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async (...asked: unknown[]) => {
      Object.assign(globalThis, { asked: JSON.stringify(asked) });
      return { response: 0, checkboxChecked: false };
    };
  });
  await page.keyboard.press('Control+l');
  await expect(page.locator('body')).toHaveAttribute('inert');
  await expect(page.locator('body')).not.toHaveAttribute('inert');
  expect(await app.evaluate(() => Reflect.get(globalThis, 'asked'))).toContain('image');
  await letGo();
  await expect(shown(page)).toBeVisible();
  await goTo(page, 'Plan');
});

test('goes for good with its entry', async ({ opened: { page } }) => {
  await newEntry(page);
  await give(page, 'paste', [picture()]);
  await expect(shown(page)).toBeVisible();
  await expect(saved(page)).toBeVisible();
  const readImage = () =>
    page.evaluate(
      async (bytes) => {
        const newest = await window.preround.send('journal.page', { after: null, limit: 1 });
        if (!newest.ok) throw new Error(newest.message);
        const [entry] = (newest.value as { entries: { id: string }[] }).entries;
        const kept = await window.preround.send('journal.saveImage', {
          bytes: new Uint8Array(bytes),
        });
        if (!kept.ok) throw new Error(kept.message);
        return { entryId: entry?.id, imageId: (kept.value as { id: string }).id };
      },
      [...png()],
    );
  const { entryId, imageId } = await readImage();
  await goTo(page, 'Journal');
  const code = await page.evaluate(
    async ([entry, image]) => {
      await window.preround.send('journal.bin', { ids: [entry ?? ''] });
      await window.preround.send('journal.deleteForGood', { ids: [entry ?? ''] });
      const read = await window.preround.send('journal.image', { id: image ?? '' });
      return read.ok ? 'there' : read.code;
    },
    [entryId, imageId],
  );
  expect(code).toBe('not-found');
});
