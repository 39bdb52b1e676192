import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { goToPerson, send } from '../support/board';
import { expect, test, unlock } from '../support/launch';
import { goTo, openSample } from '../support/sample';

const kit = 'Moving on from a mentor';

const onlyPreparation = async (page: Page) => {
  const [one] = await send(page, 'conversations.preparations', { query: '' });
  return send(page, 'conversations.preparation', { id: one?.id ?? '' });
};

test('from a person’s page to a talk that uses what the vault holds, found by search and palette', async ({
  vault,
}) => {
  const { page } = await openSample(vault);
  const people = await send(page, 'board.people', {});
  const { passages } = await send(page, 'journal.passages', {
    filters: { kinds: ['bring-up'], isOpen: true },
    limit: 100,
  });
  const passage = passages.find(({ personId }) => personId !== null);
  const person = people.find(({ id }) => id === passage?.personId);
  if (!person || !passage) throw new Error('the sample has a passage to bring up with somebody');

  await goToPerson(page, person);
  await page.getByRole('link', { name: 'Prepare a conversation' }).click();
  await expect(page.getByRole('combobox', { name: 'With' })).toHaveValue(person.name);
  await page.getByRole('radio', { name: kit }).locator('xpath=../..').click();
  await page.getByRole('button', { name: 'Begin preparing' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: `${kit}: ${person.name}` }),
  ).toBeVisible();

  await test.step('what is taken is copied, and says where it comes from', async () => {
    await page.getByText(/^From your journal and board/).click();
    await page.getByRole('button', { name: `Take: ${passage.text.slice(0, 80)}` }).click();
    const say = page.getByRole('region', { name: 'Say', exact: true });
    await expect(say.getByText(passage.text)).toBeVisible();
    await expect(page.getByText('Taken', { exact: true })).toBeVisible();
    await say.getByRole('link', { name: /^Bring up, / }).click();
    await expect(page).toHaveURL(/#\/journal\/.*passage=/);
  });

  await test.step('search finds it by a word of a line, and the palette by its title', async () => {
    await goTo(page, 'Conversations');
    await page.getByRole('searchbox', { name: 'Search preparations' }).fill(passage.text);
    await expect(page.getByText('1 preparation holds it.')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search preparations' }).fill('zebra');
    await expect(page.getByText('No preparation holds “zebra”.')).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Moving on');
    await page
      .getByRole('option', { name: new RegExp(kit) })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Questions' })).toBeVisible();
  });

  await test.step('it stands on the person’s page', async () => {
    await goToPerson(page, person);
    await expect(
      page.getByRole('list', { name: 'Preparations' }).getByRole('link', { name: new RegExp(kit) }),
    ).toBeVisible();
  });
});

test('the bin gives a preparation back, and the history an earlier sitting', async ({
  opened: { page },
}) => {
  await goTo(page, 'Conversations');
  await page.getByRole('link', { name: 'New preparation' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('First sitting');
  await page.getByRole('button', { name: 'Begin preparing' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'First sitting' })).toBeVisible();

  await test.step('another sitting is another version', async () => {
    await page.reload();
    await page.getByRole('textbox', { name: 'Title' }).fill('Second sitting');
    await expect(page.locator('#main [data-saved="true"]')).toBeVisible();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'History' }).click();
    await expect(page.getByText('2 sittings, the newest first.')).toBeVisible();
    await page.getByRole('navigation', { name: 'Versions' }).getByRole('button').nth(1).click();
    await expect(page.getByRole('heading', { level: 2, name: 'First sitting' })).toBeVisible();
    await page.getByRole('button', { name: 'Restore this version' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Preparation' }).click();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('First sitting');
  });

  await test.step('moved to the bin, it is in the list no more, and comes back', async () => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Move to bin' }).click();
    await expect(page.getByText('The talks you would rather not have belong here')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Bin' }).click();
    await page.getByRole('button', { name: 'Restore First sitting' }).click();
    await expect(page.getByText('The bin is empty.')).toBeVisible();
    await goTo(page, 'Conversations');
    await expect(page.getByRole('link', { name: /First sitting/ })).toBeVisible();
  });
});

test('a preparation that was changed elsewhere is not overwritten, and what is here is kept beside it', async ({
  opened: { page },
}) => {
  await goTo(page, 'Conversations');
  await page.getByRole('link', { name: 'New preparation' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Ours');
  await page.getByRole('button', { name: 'Begin preparing' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ours' })).toBeVisible();
  const {
    kit: _kit,
    revision,
    madeAt: _m,
    savedAt: _s,
    binnedAt: _b,
    ...stored
  } = await onlyPreparation(page);
  await send(page, 'conversations.savePreparation', {
    ...stored,
    title: 'Theirs',
    baseRevision: revision,
    session: crypto.randomUUID(),
  });
  await page.getByRole('textbox', { name: 'Title' }).fill('Ours, later');
  await expect(page.getByText('This preparation was changed elsewhere')).toBeVisible();
  await page.getByRole('button', { name: 'Keep mine beside it' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Ours, later (kept copy)' }),
  ).toBeVisible();
  await goTo(page, 'Conversations');
  await expect(page.getByRole('link', { name: /^Theirs/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Ours, later/ })).toBeVisible();
});

test('axe finds nothing on the pages of conversations, and nothing is cut off in a small window', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const { page, app } = await launch({ args: ['--sample'] });
  await unlock(page, 'sample vault passphrase');
  await goTo(page, 'Conversations');
  await expectAxeClean(page, 'conversations, empty');
  await page.getByRole('link', { name: 'New preparation' }).click();
  await page.getByRole('radio', { name: kit }).locator('xpath=../..').click();
  await expectAxeClean(page, 'new preparation');
  await page.getByRole('button', { name: 'Begin preparing' }).click();
  await page.getByRole('heading', { name: 'Questions' }).waitFor();
  await page.getByText(/^From your journal and board/).click();
  await page
    .getByRole('button', { name: /^Take: / })
    .first()
    .click();
  await expectAxeClean(page, 'preparation');
  for (const [width, zoom] of [
    [960, 1],
    [960, 2],
    [1280, 2],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, [wide, factor]) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(wide, 600);
        window?.webContents.setZoomFactor(factor);
      },
      [width, zoom] as const,
    );
    const overflow = () =>
      page.evaluate(() => {
        const main = document.querySelector('main');
        return main ? main.scrollWidth - main.clientWidth : 0;
      });
    await expect.poll(overflow, `preparation at ${width} × ${zoom}`).toBeLessThanOrEqual(1);
  }
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'History' }).click();
  await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
  await expectAxeClean(page, 'history of a preparation');
  await goTo(page, 'Conversations');
  await expectAxeClean(page, 'conversations');
  await page.getByRole('list', { name: 'Kits' }).getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Why it is hard' }).waitFor();
  await expectAxeClean(page, 'a kit');
});
