import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/launch';

const entries = (page: Page) => page.getByRole('list', { name: 'Entries' });
const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const results = (page: Page) => page.getByRole('list', { name: 'Search results' });
const chips = (page: Page) => page.getByRole('grid', { name: 'Filters' }).getByRole('row');
const filterButton = (page: Page) => page.getByRole('button', { name: 'Filter', exact: true });

type Stored = Readonly<{
  title: string;
  text: string;
  day: string;
  areas?: readonly string[];
  energy?: string;
}>;

/** Stores entries by the bridge; ids in their order. */
async function store(page: Page, all: readonly Stored[]): Promise<string[]> {
  const drafts = all.map(({ title, text, day, areas = [], energy = null }) => ({
    id: randomUUID(),
    title,
    occurredAt: Date.parse(`${day}T12:00Z`),
    offsetMinutes: 0,
    document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    properties: { areas, goals: [], tags: [], energy, signal: null },
    baseRevision: 0,
    session: randomUUID(),
  }));
  await expect(entries(page).or(page.getByText('The journal holds'))).toBeVisible();
  await page.evaluate(async (saved) => {
    for (const draft of saved) {
      const reply = await window.preround.send('journal.save', draft);
      if (!reply.ok) throw new Error(reply.message);
    }
  }, drafts);
  await expect(entries(page)).toBeVisible();
  return drafts.map(({ id }) => id);
}

const some: readonly Stored[] = [
  { title: 'Grant day', text: 'My mentor read the grant.', day: '2026-03-10', areas: ['research'] },
  {
    title: 'Ward',
    text: 'Mentors on the ward.',
    day: '2026-03-02',
    areas: ['teaching'],
    energy: 'low',
  },
  {
    title: 'Mentor',
    text: 'We spoke about the ward.',
    day: '2026-01-20',
    areas: ['research', 'teaching'],
  },
  { title: 'Old', text: 'Nothing of note.', day: '2025-12-31' },
];

async function expectClean(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(50);
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    // A popover floats outside of the page's landmarks: it is its button's, not a part of the page.
    const isFloating = (await page.getByRole('dialog').count()) > 0;
    const { violations } = await (isFloating ? axe.disableRules('region') : axe).analyze();
    const told = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`,
    );
    expect(told, `${name}, ${colorScheme}`).toEqual([]);
  }
}

test.beforeEach(async ({ opened: { page } }) => {
  await store(page, some);
});

test('filters are added, combined and taken away by keyboard alone, and said in words', async ({
  opened: { page },
}) => {
  await searchBox(page).focus();
  await page.keyboard.press('Tab');
  await expect(filterButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Area' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Teaching' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveText(['Area: Research']);
  await expect(page.getByText('2 entries in Research.')).toBeVisible();
  await expect(results(page).getByRole('link')).toHaveText([/Grant day/, /Mentor/]);
  await expect(filterButton(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveText(['Area: Teaching', 'Area: Research']);
  await expect(results(page).getByRole('link')).toHaveText([/Mentor/]);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await expect(chips(page)).toHaveText(['Area: Research']);
  await searchBox(page).fill('mentor');
  await expect(page.getByText('2 entries hold “mentor” in Research.')).toBeVisible();

  await chips(page).first().focus();
  await page.keyboard.press('Delete');
  await expect(chips(page)).toHaveCount(0);
  await expect(filterButton(page)).toBeFocused();
  await expect(page.getByText('3 entries hold “mentor”.')).toBeVisible();
});

test('dates narrow, and the wrong way round say so', async ({ opened: { page } }) => {
  await filterButton(page).click();
  await page.getByRole('option', { name: 'Dates' }).click();
  const type = async (label: string, digits: string) => {
    await page.getByRole('group', { name: label }).getByRole('spinbutton').first().click();
    await page.keyboard.type(digits);
  };
  await type('First day', '03052026');
  await type('Last day', '01012026');
  await page.getByRole('button', { name: 'Show these dates' }).click();
  await expect(page.getByText('The last day lies before the first.')).toBeVisible();
  await type('Last day', '03312026');
  await page.getByRole('button', { name: 'Show these dates' }).click();
  await expect(page.getByText('1 entry from 5 Mar 2026 to 31 Mar 2026.')).toBeVisible();
  await expect(results(page).getByRole('link')).toHaveText([/Grant day/]);
});

test('the search lives in the address: back, forward and links lead to it', async ({
  opened: { page },
}) => {
  await page.evaluate(() => {
    location.hash = '#/journal?area=teaching&energy=low';
  });
  await expect(chips(page)).toHaveText(['Area: Teaching', 'Energy: Low']);
  await expect(results(page).getByRole('link')).toHaveText([/Ward/]);
  await chips(page).nth(1).getByRole('button').click();
  await expect(results(page).getByRole('link')).toHaveText([/Ward/, /Mentor/]);
  await searchBox(page).fill('mentors');
  await expect(page).toHaveURL(/q=mentors/);
  await results(page).getByRole('link', { name: /Ward/ }).click();
  await expect(page.getByRole('textbox', { name: 'Entry text' })).toBeVisible();
  await page.goBack();
  await expect(searchBox(page)).toHaveValue('mentors');
  await expect(results(page).getByRole('link', { name: /Ward/ })).toBeFocused();
  await page.goBack();
  await expect(searchBox(page)).toHaveValue('');
  await expect(chips(page)).toHaveText(['Area: Teaching']);
  await page.goBack();
  await expect(chips(page)).toHaveText(['Area: Teaching', 'Energy: Low']);
  await page.goBack();
  await expect(entries(page)).toBeVisible();
});

test('the link back to the journal leads to the list as it was left', async ({
  opened: { page },
}) => {
  const back = page.getByRole('main').getByRole('link', { name: 'Journal', exact: true });
  await page.evaluate(() => {
    location.hash = '#/journal?area=teaching';
  });
  await searchBox(page).fill('mentors');
  // At once, before what is typed has come to the address by itself.
  await results(page).getByRole('link', { name: /Ward/ }).click();
  await back.click();
  await expect(searchBox(page)).toHaveValue('mentors');
  await expect(chips(page)).toHaveText(['Area: Teaching']);
  await expect(page).toHaveURL(/q=mentors/);
  await expect(results(page).getByRole('link', { name: /Ward/ })).toBeFocused();

  await searchBox(page).fill('');
  await chips(page).first().getByRole('button').click();
  await entries(page).getByRole('link', { name: /Old/ }).click();
  await back.click();
  await expect(searchBox(page)).toHaveValue('');
  await expect(page).toHaveURL(/#\/journal$/);
  await expect(entries(page).getByRole('link', { name: /Old/ })).toBeFocused();
});

test('every page of the journal has the same way back, above its title', async ({
  opened: { page },
}) => {
  await searchBox(page).fill('mentors');
  await expect(page).toHaveURL(/q=mentors/);
  const pages = page.getByRole('navigation', { name: 'Journal pages' }).getByRole('link');
  const main = page.getByRole('main');
  for (const name of await pages.allTextContents()) {
    await pages.and(page.getByRole('link', { name, exact: true })).click();
    const title = main.getByRole('heading', { level: 1 });
    await expect(title).toBeFocused();
    await expect(title).not.toHaveText('Journal');
    const back = main.getByRole('link', { name: 'Journal', exact: true });
    const [above, under] = [await back.boundingBox(), await title.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0), name).toBeLessThanOrEqual(under?.y ?? 0);
    expect(Math.abs((above?.x ?? 0) - (under?.x ?? 0)), name).toBeLessThanOrEqual(4);
    await back.click();
    await expect(searchBox(page)).toHaveValue('mentors');
  }
});

test('what a filter points to may be gone: it says so, and the filter can be removed', async ({
  opened: { page },
}) => {
  await page.evaluate((id) => {
    location.hash = `#/journal?goal=${id}&q=mentor`;
  }, randomUUID());
  await expect(chips(page)).toHaveText(['Goal: a goal not in the plan']);
  await expect(
    page.getByText('No entry holds “mentor”, for “a goal not in the plan”.'),
  ).toBeVisible();
  await page
    .getByRole('button', { name: 'Remove the filter Goal: a goal not in the plan' })
    .click();
  await expect(page.getByText('3 entries hold “mentor”.')).toBeVisible();
  await filterButton(page).click();
  await page.getByRole('option', { name: 'Goal' }).click();
  await expect(page.getByText('The plan holds no goal yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the kinds of filter' }).click();
  await expect(page.getByRole('option', { name: 'Area' })).toBeVisible();
});

test('a found entry shows the facts that its row in the list shows', async ({
  opened: { page },
}) => {
  await expect(entries(page).getByRole('link', { name: /Ward/ })).toContainText(/Teaching\s*Low/);
  await searchBox(page).fill('mentor');
  await expect(results(page).getByRole('link', { name: /Ward/ })).toContainText(/Teaching\s*Low/);
});

test('the best match can come first', async ({ opened: { page } }) => {
  await searchBox(page).fill('mentor');
  await expect(results(page).getByRole('link')).toHaveText([/Grant day/, /Ward/, /Mentor/]);
  await page.getByRole('button', { name: 'Sort: Newest first' }).click();
  await page.getByRole('menuitemradio', { name: 'Best match' }).click();
  await expect(results(page).getByRole('link').first()).toHaveText(/Mentor/);
  await expect(page).toHaveURL(/order=best/);
  await page.goBack();
  await expect(results(page).getByRole('link').first()).toHaveText(/Grant day/);
});

test('a search is saved, found again after a restart, renamed and removed with undo', async ({
  opened: { page },
}) => {
  await page.evaluate(() => {
    location.hash = '#/journal?area=research&q=mentor&order=best';
  });
  await page.getByRole('button', { name: 'Save search' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the search' });
  await name.fill(' ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Give the search a name.')).toBeVisible();
  await name.fill('Mentoring and research');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Saved as “Mentoring and research”/)).toBeVisible();
  await searchBox(page).fill('');
  await chips(page).first().getByRole('button').click();
  await expect(entries(page)).toBeVisible();

  const saved = page.getByRole('dialog', { name: 'Saved searches' });
  const openSaved = () => page.getByRole('button', { name: 'Saved searches' }).click();
  await openSaved();
  await saved.getByRole('button', { name: 'Rename Mentoring and research' }).click();
  await name.fill('Research talks');
  await page.keyboard.press('Enter');
  await saved.getByRole('button', { name: 'Research talks', exact: true }).click();
  await expect(searchBox(page)).toHaveValue('mentor');
  await expect(chips(page)).toHaveText(['Area: Research']);
  await expect(page.getByRole('button', { name: 'Sort: Best match' })).toBeVisible();

  await openSaved();
  await saved.getByRole('button', { name: 'Remove Research talks' }).click();
  await expect(saved.getByText(/^None yet/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await openSaved();
  await expect(saved.getByRole('button', { name: 'Research talks', exact: true })).toBeVisible();
});

test('the list is by month and day, and leads to any month', async ({ opened: { page } }) => {
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'March 2026',
    'January 2026',
    'December 2025',
  ]);
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Tuesday 10 March 2026');
  await page.getByRole('button', { name: 'Go to month, now March 2026' }).click();
  const months = page.getByRole('listbox', { name: 'Months' });
  await expect(months.getByRole('option')).toHaveText([/March.*2/, /January.*1/, /December.*1/]);
  await months.getByRole('option', { name: /December 2025/ }).press('Enter');
  await expect(entries(page).getByRole('link', { name: /Old/ })).toBeFocused();
});

test('a month far down is reached in a long journal, and coming back from an entry keeps the place', async ({
  opened: { page },
}) => {
  const many = Array.from({ length: 400 }, (_, index) => ({
    title: `Entry ${index}`,
    text: 'x',
    day: new Date(Date.UTC(2024, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
  }));
  await store(page, many);
  await page.getByRole('button', { name: /^Go to month/ }).click();
  await page.getByRole('option', { name: /February 2024/ }).press('Enter');
  const link = entries(page).getByRole('link', { name: /Entry 59\b/ });
  await expect(link).toBeFocused();
  await expect(page.getByRole('button', { name: 'Go to month, now February 2024' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Entry text' })).toBeVisible();
  await page.goBack();
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test('several entries are chosen, with the keyboard too, and go to the bin together', async ({
  opened: { page },
}) => {
  await page.getByRole('button', { name: 'Select' }).click();
  const bar = page.getByRole('region', { name: 'Entries chosen' });
  await expect(bar.getByRole('status')).toHaveText('None chosen');
  await expect(bar.getByRole('button', { name: 'Move to bin' })).toBeDisabled();
  await entries(page).getByRole('checkbox', { name: 'Grant day, 10 Mar 2026' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(bar.getByRole('status')).toHaveText('2 chosen');
  await entries(page)
    .getByText('Nothing of note.')
    .click({ modifiers: ['Shift'] });
  await expect(bar.getByRole('status')).toHaveText('4 chosen');
  await page.keyboard.press('Space');
  await expect(bar.getByRole('status')).toHaveText('3 chosen');
  await expect(bar.getByRole('link', { name: 'Export…' })).toHaveAttribute(
    'href',
    /#\/journal\/export\?ids=[0-9a-f-]{36},[0-9a-f-]{36},[0-9a-f-]{36}$/,
  );
  await bar.getByRole('button', { name: 'Move to bin' }).click();
  await expect(entries(page).getByRole('link')).toHaveText([/Old/]);
  await expect(bar).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entries(page).getByRole('link')).toHaveCount(4);
});

test('a notice leaves what can be done with the entries chosen in reach', async ({
  opened: { page },
}) => {
  const bar = page.getByRole('region', { name: 'Entries chosen' });
  const notices = page.getByRole('region', { name: /Notices/ });
  for (const [width, height] of [
    [1280, 800],
    [960, 600],
  ] as const) {
    await page.setViewportSize({ width, height });
    await entries(page).getByRole('link').first().focus();
    await page.keyboard.press('Delete');
    await expect(notices.getByText(/moved to the bin/)).toBeVisible();
    await page.getByRole('button', { name: 'Select' }).click();
    await bar.getByRole('button', { name: 'Cancel' }).click({ trial: true });
    const [under, over] = [await bar.boundingBox(), await notices.boundingBox()];
    if (!under || !over) throw new Error('Both are on the page.');
    const isApart =
      over.y + over.height <= under.y ||
      over.y >= under.y + under.height ||
      over.x >= under.x + under.width;
    expect(isApart, `${width}: ${JSON.stringify({ under, over })}`).toBe(true);
    await bar.getByRole('button', { name: 'Cancel' }).click();
    await notices.getByRole('button', { name: 'Undo' }).click();
    await expect(notices).toHaveCount(0);
  }
});

test('what was found can be exported as it was searched', async ({ opened: { page } }) => {
  await page.evaluate(() => {
    location.hash = '#/journal?area=research&q=mentor';
  });
  await expect(page.getByRole('main').getByRole('link', { name: 'Export…' })).toHaveAttribute(
    'href',
    /#\/journal\/export\?q=mentor&area=research$/,
  );
});

test('axe finds nothing in searching, filters, saved searches and choosing', async ({
  opened: { page },
}) => {
  await expectClean(page, 'list by month');
  await page.getByRole('button', { name: /^Go to month/ }).click();
  await page.getByRole('listbox', { name: 'Months' }).waitFor();
  await expectClean(page, 'months');
  await page.keyboard.press('Escape');
  await filterButton(page).click();
  await expectClean(page, 'kinds of filter');
  await page.getByRole('option', { name: 'Dates' }).click();
  await expectClean(page, 'dates');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    location.hash = '#/journal?area=research&q=mentor';
  });
  await results(page).waitFor();
  await expectClean(page, 'results with a filter');
  await page.getByRole('button', { name: 'Save search' }).click();
  await expectClean(page, 'save search');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('button', { name: /^Rename/ }).waitFor();
  await expectClean(page, 'saved searches');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Select' }).click();
  await page.getByRole('checkbox').first().check();
  await expectClean(page, 'choosing');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await searchBox(page).fill('zebra');
  await page.getByText('No entry holds').waitFor();
  await expectClean(page, 'nothing found');
});

test('a hit opens where it was found, and typing there replaces nothing', async ({ opened }) => {
  const { page } = opened;
  const before = Array.from({ length: 400 }, (_, line) => `line ${line} of the ward`).join(', ');
  await store(page, [
    {
      title: 'Long day',
      text: `${before}. The harpooners came, and more harpooners. End.`,
      day: '2026-03-10',
    },
    { title: 'Harpooner', text: 'Only the title says it.', day: '2026-03-11' },
  ]);
  await searchBox(page).fill('harpooner');
  await results(page)
    .getByRole('link', { name: /Long day/ })
    .click();
  const find = page.getByRole('search', { name: 'Find in the entry' });
  await expect(find.getByLabel('Find', { exact: true })).toHaveValue('harpooners');
  await expect(find.getByRole('status')).toHaveText('2 in this entry');
  const text = page.getByRole('textbox', { name: 'Entry text' });
  await expect(text).toBeFocused();
  await expect(text.locator('.ProseMirror-search-match').first()).toBeInViewport();

  await page.keyboard.insertText('four ');
  await expect(text).toContainText('The four harpooners came');
  await page.keyboard.press('Escape');
  await expect(find).toBeHidden();
  await expect(text.locator('.ProseMirror-search-match')).toHaveCount(0);

  // From the list by keyboard, and where only the title was found nothing is looked for.
  await page.goBack();
  await results(page)
    .getByRole('link', { name: /Harpooner/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Harpooner');
  await expect(text).toBeFocused();
  await expect(find).toBeHidden();
});
