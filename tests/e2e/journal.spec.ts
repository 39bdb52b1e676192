import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { closeApp, expect, test, unlock } from '../support/launch';

const textBox = (page: Page) => page.getByRole('textbox', { name: 'Entry text' });
const titleBox = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const saved = (page: Page) => page.getByText(/^Saved /);
const entries = (page: Page) => page.getByRole('list', { name: 'Entries' });
const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const results = (page: Page) => page.getByRole('list', { name: 'Search results' });

async function newEntry(page: Page, title: string, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Journal' }).first().click();
  await page.getByRole('button', { name: 'New entry' }).click();
  await expect(titleBox(page)).toBeFocused();
  await titleBox(page).fill(title);
  await titleBox(page).press('Enter');
  await expect(textBox(page)).toBeFocused();
  await page.keyboard.type(text);
  await expect(saved(page)).toBeVisible();
}

const paragraphs = (text: string) =>
  text.split('\n').map((line) => ({
    type: 'paragraph',
    ...(line && { content: [{ type: 'text', text: line }] }),
  }));

/** Stores entries by the bridge, for tests that are not about writing; the last is the newest. */
async function store(page: Page, texts: ReadonlyArray<readonly [title: string, text: string]>) {
  const drafts = texts.map(([title, text], index) => ({
    id: randomUUID(),
    title,
    occurredAt: Date.UTC(2026, 10, 1, 12) + index * 3_600_000,
    offsetMinutes: 0,
    document: { type: 'doc', content: paragraphs(text) },
    baseRevision: 0,
    session: randomUUID(),
  }));
  await expect(entries(page).or(page.getByText('The journal holds'))).toBeVisible();
  await page.evaluate(async (all) => {
    for (const draft of all) {
      const reply = await window.preround.send('journal.save', draft);
      if (!reply.ok) throw new Error(reply.message);
    }
  }, drafts);
  return drafts.map(({ id }) => id);
}

test.describe('writing', () => {
  test('an entry is written, formatted, saved, and there after a restart', async ({
    opened,
    launch,
  }) => {
    const { page } = opened;
    await page
      .getByRole('button', { name: /New entry|Write the first entry/ })
      .first()
      .click();
    await expect(titleBox(page)).toBeFocused();
    await expect(page.locator('[role=status][data-phase=new]')).toHaveText('');
    await page.keyboard.type('Family meeting');
    await page.keyboard.press('Enter');
    await expect(textBox(page)).toBeFocused();

    const toolbar = page.getByRole('toolbar', { name: 'Formatting' });
    const format = (name: string) => toolbar.getByRole('button', { name, exact: true });
    await format('Heading 1').click();
    await page.keyboard.type('What went well');
    await page.keyboard.press('Enter');
    await page.keyboard.type('I was ');
    await format('Bold').click();
    await expect(format('Bold')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.type('calm');
    await page.keyboard.press('Control+b');
    await expect(format('Bold')).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.type(' and ');
    await page.keyboard.press('Control+i');
    await page.keyboard.type('clear');
    await page.keyboard.press('Control+i');
    await page.keyboard.type(', ');
    await page.keyboard.press('Control+Shift+h');
    await page.keyboard.type('they thanked me');
    await page.keyboard.press('Control+Shift+h');
    await page.keyboard.type(' ');
    await page.keyboard.press('Control+Shift+s');
    await page.keyboard.type('not so');
    await expect(format('Strikethrough')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Control+Shift+s');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- first');
    await page.keyboard.press('Enter');
    await page.keyboard.type('second');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1. one');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('[ ] call back');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('> her words');
    await expect(saved(page)).toBeVisible();
    await expect(page).not.toHaveURL(/new=1/);
    await textBox(page).getByRole('checkbox', { name: 'call back' }).check();
    await expect(saved(page)).toBeVisible();
    const html = await textBox(page).innerHTML();

    await closeApp(opened);
    const again = await launch();
    await unlock(again.page);
    await expect(titleBox(again.page)).toHaveValue('Family meeting');
    const text = textBox(again.page);
    await expect(text.getByRole('heading', { level: 1 })).toHaveText('What went well');
    await expect(text.locator('strong')).toHaveText('calm');
    await expect(text.locator('em')).toHaveText('clear');
    await expect(text.locator('s')).toHaveText('not so');
    await expect(text.locator('mark')).toHaveText('they thanked me');
    await expect(text.locator('ul:not([data-type]) li')).toHaveText(['first', 'second']);
    await expect(text.locator('ol li')).toHaveText(['one']);
    await expect(text.locator('blockquote')).toHaveText('her words');
    await expect(text.getByRole('checkbox', { name: 'call back' })).toBeChecked();
    expect((await text.innerHTML()).length).toBeGreaterThan(html.length / 2);
  });

  test('an entry is edited, and leaving the page saves at once', async ({ opened: { page } }) => {
    await newEntry(page, 'Clinic', 'First draft.');
    await textBox(page).press('Control+End');
    await page.keyboard.type(' And more.');
    await page.getByRole('link', { name: 'Journal' }).first().click();
    await expect(entries(page)).toContainText('First draft. And more.');
    await entries(page)
      .getByRole('link', { name: /Clinic/ })
      .click();
    await expect(textBox(page)).toHaveText('First draft. And more.');
    await expect(saved(page)).toHaveAttribute(
      'data-characters',
      String('ClinicFirst draft. And more.'.length),
    );
  });

  test('a new entry that stays blank is not stored', async ({ opened: { page } }) => {
    await newEntry(page, 'Only one', 'text');
    await page.getByRole('link', { name: 'Journal' }).first().click();
    await page.getByRole('button', { name: 'New entry' }).click();
    await textBox(page).click();
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await page.getByRole('link', { name: 'Journal' }).first().click();
    await expect(entries(page).getByRole('listitem')).toHaveCount(1);
  });

  test('the date and time can be changed', async ({ opened: { page } }) => {
    await newEntry(page, 'Earlier', 'It was last year.');
    await page.getByRole('button', { name: /Change date and time/ }).click();
    const year = page.getByRole('spinbutton', { name: /year/ });
    await year.click();
    await page.keyboard.type('2025');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2025');
    await expect(saved(page)).toBeVisible();
    await page.getByRole('link', { name: 'Journal' }).first().click();
    await expect(entries(page).getByRole('heading', { level: 2 })).toContainText('2025');
  });

  test('a date that does not exist is said, and not saved', async ({ opened: { page } }) => {
    await newEntry(page, 'Dated', 'Words.');
    const heading = page.getByRole('heading', { level: 1 });
    const before = (await heading.textContent()) ?? '';
    const open = page.getByRole('button', { name: /Change date and time/ });
    const dialog = page.getByRole('dialog', { name: 'Date and time' });
    const part = (name: RegExp) => dialog.getByRole('spinbutton', { name });
    await open.click();
    await expect(dialog.getByRole('spinbutton').first()).toBeFocused();
    await part(/month/).click();
    await page.keyboard.type('02');
    await part(/day/).click();
    await page.keyboard.type('31');
    await expect(heading).toHaveText(before);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog.getByText(/There is no 31 February/)).toBeVisible();
    await expect(part(/day/)).toHaveText('31');
    await part(/year/).click();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(/Give a year from 1900/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText(/The entry keeps the date it had/)).toBeVisible();
    await expect(heading).toHaveText(before);

    await open.click();
    await part(/day/).click();
    await page.keyboard.type('09');
    await expect(heading).toHaveText(before);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(heading).toContainText(' 9 ');
  });

  test('the palette lies over an entry, whose toolbar and saved state stay in sight', async ({
    opened: { page },
  }) => {
    const long = Array.from({ length: 80 }, (_, index) => `Line ${index}`).join('\n');
    await store(page, [
      ['Other', 'The other text.'],
      ['Long', long],
    ]);
    await entries(page).getByRole('link', { name: /Long/ }).click();
    await expect(textBox(page)).toBeFocused();
    const bar = page.getByRole('toolbar', { name: 'Formatting' });
    await textBox(page).press('Control+End');
    await page.keyboard.type(' and more');
    await expect(saved(page)).toBeInViewport();
    expect((await bar.boundingBox())?.y).toBeLessThan(12);
    await page.keyboard.press('Enter');
    await page.keyboard.type('The very last line');
    const last = await page.getByText('The very last line').boundingBox();
    const height = await page.evaluate(() => window.innerHeight);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(height - 40);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('other');
    // A click of Playwright fails when anything lies over the place.
    await page.getByRole('option', { name: /Other/ }).click();
    await expect(textBox(page)).toHaveText('The other text.');
    await expect(textBox(page)).toBeFocused();
  });

  test('a check list keeps its ticks', async ({ opened: { page } }) => {
    await newEntry(page, 'To do', '[ ] ask for a letter');
    const box = textBox(page).getByRole('checkbox', { name: 'ask for a letter' });
    await box.check();
    await page.getByRole('link', { name: 'Journal' }).first().click();
    await entries(page).getByRole('link', { name: /To do/ }).click();
    await expect(box).toBeChecked();
    await box.uncheck();
    await page.getByRole('link', { name: 'Journal' }).first().click();
    await entries(page).getByRole('link', { name: /To do/ }).click();
    await expect(box).not.toBeChecked();
  });

  test('when the entry changed elsewhere, both texts are kept', async ({ opened: { page } }) => {
    const [id] = await store(page, [['Shared', 'The text as it was.']]);
    await entries(page)
      .getByRole('link', { name: /Shared/ })
      .click();
    await expect(textBox(page)).toHaveText('The text as it was.');
    await page.evaluate(async (entryId) => {
      await window.preround.send('journal.save', {
        id: entryId,
        title: 'Shared',
        occurredAt: 0,
        offsetMinutes: 0,
        document: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Theirs.' }] }],
        },
        baseRevision: 1,
        session: '00000000-0000-4000-8000-000000000009',
      });
    }, id);
    await textBox(page).press('Control+End');
    await page.keyboard.type(' Mine.');
    await expect(page.getByText('kept as a new entry of its own')).toBeVisible();
    await expect(titleBox(page)).toHaveValue('Shared (kept copy)');
    await expect(textBox(page)).toHaveText('The text as it was. Mine.');
    await expect(saved(page)).toBeVisible();
    await page.getByRole('button', { name: 'Open the other version' }).click();
    await expect(textBox(page)).toHaveText('Theirs.');
    await page.getByRole('link', { name: 'Journal' }).first().click();
    await expect(entries(page)).toContainText('The text as it was. Mine.');
    await expect(entries(page)).toContainText('Theirs.');
  });
});

test.describe('what may come in', () => {
  const paste = (page: Page, html: string, text = 'plain words') =>
    textBox(page).evaluate(
      (element, data) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', data.html);
        clipboardData.setData('text/plain', data.text);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      },
      { html, text },
    );

  test('paste keeps structure and drops images, styles, scripts and bad links', async ({
    opened: { page },
  }) => {
    await newEntry(page, 'Pasted', 'Before.');
    await textBox(page).press('Enter');
    await paste(
      page,
      `<h2 style="color:red" onclick="window.hit=1">Title</h2><p style="font-size:90px">a <b>b</b>
       <img src="https://example.org/x.png" onerror="window.hit=1"><a href="javascript:window.hit=1">bad</a>
       <a href="https://example.org/good">good</a></p><script>window.hit=1</script><ol start="-7"><li>n</li></ol>
       <table><tr><td>cell</td></tr></table><svg onload="window.hit=1"></svg><iframe src="https://example.org"></iframe>`,
    );
    const text = textBox(page);
    await expect(text.getByRole('heading', { level: 2 })).toHaveText('Title');
    await expect(text.locator('strong')).toHaveText('b');
    await expect(text.locator('a')).toHaveCount(1);
    await expect(text.locator('a')).toHaveAttribute('href', 'https://example.org/good');
    await expect(text.getByRole('cell')).toHaveText('cell');
    await expect(text.locator('img:not(.ProseMirror-separator), svg, script, iframe')).toHaveCount(
      0,
    );
    await expect(text.locator('[style], [onclick]')).toHaveCount(0);
    await expect(saved(page)).toBeVisible();
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });

  test('too much or too deep HTML is pasted as words alone', async ({ opened: { page } }) => {
    await newEntry(page, 'Pasted', 'Before. ');
    await paste(page, `<p>${'<b>x</b>'.repeat(300_000)}</p>`, 'words of the large one');
    await expect(textBox(page)).toContainText('words of the large one');
    await expect(page.getByText('The formatting was too large to keep')).toBeVisible();
    await paste(page, `${'<blockquote>'.repeat(60)}deep`, 'words of the deep one');
    await expect(textBox(page)).toContainText('words of the deep one');
    await expect(textBox(page).locator('blockquote')).toHaveCount(0);
    await expect(saved(page)).toBeVisible();
  });

  test('a link is set, refused when unsafe, shown whole, changed and removed', async ({
    opened: { page },
  }) => {
    await newEntry(page, 'Links', 'guideline');
    await textBox(page).press('Control+a');
    await page.keyboard.press('Control+Shift+k');
    const dialog = page.getByRole('dialog', { name: 'Link' });
    const address = dialog.getByRole('textbox', { name: 'Address' });
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'example.org',
    ]) {
      await address.fill(bad);
      await address.press('Enter');
      await expect(dialog.getByText('Write a whole address')).toBeVisible();
      await expect(address).toHaveValue(bad);
    }
    await address.fill('https://example.org/guideline');
    await address.press('Enter');
    const link = textBox(page).getByRole('link', { name: 'guideline' });
    await expect(link).toHaveAttribute('href', 'https://example.org/guideline');
    await expect(textBox(page)).toBeFocused();
    await textBox(page).press('ArrowLeft');
    await textBox(page).press('ArrowRight');
    const hint = page.getByRole('group', { name: 'Link at the caret' });
    await expect(hint).toContainText('https://example.org/guideline');
    await hint.getByRole('button', { name: 'Edit' }).click();
    await expect(address).toHaveValue('https://example.org/guideline');
    await address.fill('mailto:a@example.org');
    await address.press('Enter');
    await expect(link).toHaveAttribute('href', 'mailto:a@example.org');
    await hint.getByRole('button', { name: 'Remove' }).click();
    await expect(link).toHaveCount(0);
    await expect(textBox(page)).toHaveText('guideline');
    await expect(saved(page)).toBeVisible();
  });

  test('an address that is typed becomes a link, an unsafe one does not', async ({
    opened: { page },
  }) => {
    await newEntry(page, 'Typed', 'https://example.org/a javascript:alert(1) ftp://example.org/b ');
    await expect(textBox(page).locator('a')).toHaveCount(1);
    await expect(textBox(page).locator('a')).toHaveText('https://example.org/a');
  });
});

test.describe('the bin', () => {
  test('an entry goes to the bin and comes back by undo and from the bin', async ({
    opened: { page },
  }) => {
    await newEntry(page, 'Unwanted', 'Words.');
    await page.getByRole('button', { name: 'Entry actions' }).click();
    await page.getByRole('menuitem', { name: 'Move to bin' }).click();
    await expect(page.getByText('“Unwanted” moved to the bin.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeFocused();
    await expect(page.getByRole('link', { name: /Unwanted/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(entries(page).getByRole('link', { name: /Unwanted/ })).toBeVisible();

    await entries(page).getByRole('listitem').hover();
    await entries(page).getByRole('button', { name: 'Actions for Unwanted' }).click();
    await page.getByRole('menuitem', { name: 'Move to bin' }).click();
    await expect(entries(page)).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'Bin' }).click();
    await page.getByRole('button', { name: 'Restore Unwanted' }).click();
    await expect(page.getByText('The bin is empty.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Journal', exact: true }).click();
    await entries(page)
      .getByRole('link', { name: /Unwanted/ })
      .click();
    await expect(textBox(page)).toHaveText('Words.');
  });

  test('an undo is offered only as long as there is something to undo', async ({
    opened: { page },
  }) => {
    // Sooner than it would go by itself.
    const atOnce = 3_000;
    const undo = page.getByRole('button', { name: 'Undo' });
    const binFirst = async () => {
      await entries(page).getByRole('link').first().focus();
      await page.keyboard.press('Delete');
    };
    await store(page, [
      ['One', 'a'],
      ['Two', 'b'],
    ]);
    await binFirst();
    await expect(undo).toHaveCount(1);
    await page.getByRole('main').getByRole('link', { name: 'Bin' }).click();
    await page.getByRole('button', { name: /^Restore / }).click();
    await expect(page.getByText(/restored to the journal/)).toBeVisible();
    await expect(undo).toHaveCount(0, { timeout: atOnce });

    await page.goBack();
    await binFirst();
    await expect(undo).toHaveCount(1);
    await page.getByRole('main').getByRole('link', { name: 'Bin' }).click();
    await page.getByRole('main').getByRole('listitem').getByRole('link').click();
    await page.getByRole('button', { name: 'Restore' }).click();
    await expect(textBox(page)).toBeVisible();
    await expect(undo).toHaveCount(0, { timeout: atOnce });

    await page.goBack();
    await page.goBack();
    await binFirst();
    await expect(undo).toHaveCount(1);
    await page.getByRole('main').getByRole('link', { name: 'Bin' }).click();
    await page.getByRole('button', { name: /^Delete for good: / }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText('The bin is empty.')).toBeVisible();
    await expect(undo).toHaveCount(0, { timeout: atOnce });
  });

  test('only what is in the bin is deleted for good, after a question', async ({
    opened: { page },
  }) => {
    await store(page, [
      ['Kept', 'stays'],
      ['Doomed', 'goes'],
    ]);
    await entries(page)
      .getByRole('link', { name: /Doomed/ })
      .focus();
    await page.keyboard.press('Delete');
    await expect(page.getByText('“Doomed” moved to the bin.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Bin' }).click();
    await page.getByRole('button', { name: 'Delete for good: Doomed' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText('The bin is empty.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Bin' })).toBeFocused();
    await page.getByRole('main').getByRole('link', { name: 'Journal', exact: true }).click();
    await expect(entries(page).getByRole('listitem')).toHaveCount(1);
  });
});

test.describe('search', () => {
  test.beforeEach(async ({ opened: { page } }) => {
    await store(page, [
      ['Oldest', 'Mentoring is a two-way street.'],
      ['Café', 'Dr. Müller spoke of protected time for research.'],
      ['Rounds', 'My mentor has no time. Protected hours would help.'],
      ['Markup', 'She wrote <img src=x onerror=alert(1)> and <b>mentor</b> in a note.'],
    ]);
    await expect(entries(page).getByRole('listitem')).toHaveCount(4);
  });

  test('finds inflected words and plain spellings, newest first, and highlights them as text', async ({
    opened: { page },
  }) => {
    await searchBox(page).fill('mentors');
    await expect(page.getByText('3 entries hold “mentors”.')).toBeVisible();
    await expect(results(page).getByRole('link')).toHaveText([/Markup/, /Rounds/, /Oldest/]);
    await expect(results(page).locator('mark')).toHaveText(['mentor', 'mentor', 'Mentoring']);
    await expect(results(page)).toContainText('<img src=x onerror=alert(1)>');
    await expect(results(page).locator('img, b')).toHaveCount(0);
    await searchBox(page).fill('muller');
    await expect(results(page).getByRole('link')).toHaveText([/Müller/]);
    await searchBox(page).fill('cafe');
    await expect(results(page).locator('mark')).toHaveText('Café');
  });

  test('understands phrases, exclusions and beginnings, and bears symbols', async ({
    opened: { page },
  }) => {
    await searchBox(page).fill('"protected time"');
    await expect(results(page).getByRole('link')).toHaveText([/Café/]);
    await searchBox(page).fill('protected -research');
    await expect(results(page).getByRole('link')).toHaveText([/Rounds/]);
    await expect(page.getByText('1 entry found.')).toBeVisible();
    await searchBox(page).fill('-research');
    await expect(page.getByText(/^A minus needs a word beside it/)).toBeVisible();
    await searchBox(page).fill('prot');
    await expect(results(page).getByRole('link')).toHaveCount(2);
    await searchBox(page).fill('"*) OR (:^');
    await expect(page.getByText(/^No entry holds/)).toBeVisible();
    await searchBox(page).fill('zebra');
    await expect(page.getByText('No entry holds “zebra”.')).toBeVisible();
    await expect(page.getByText('Try fewer words')).toBeVisible();
    await searchBox(page).press('Escape');
    await expect(searchBox(page)).toHaveValue('');
    await expect(entries(page).getByRole('listitem')).toHaveCount(4);
  });

  test('stays in the history: back comes to the results, and then to the list', async ({
    opened: { page },
  }) => {
    await searchBox(page).click();
    await page.keyboard.type('mentor');
    await results(page)
      .getByRole('link', { name: /Rounds/ })
      .click();
    await expect(textBox(page)).toContainText('My mentor');
    await page.goBack();
    await expect(searchBox(page)).toHaveValue('mentor');
    await expect(results(page).getByRole('link')).toHaveCount(3);
    await page.goBack();
    await expect(searchBox(page)).toHaveValue('');
    await expect(entries(page).getByRole('listitem')).toHaveCount(4);
    await page.goForward();
    await expect(searchBox(page)).toHaveValue('mentor');
  });
});

test.describe('the list', () => {
  test('is used by keyboard alone', async ({ opened: { page } }) => {
    await store(page, [
      ['One', '1'],
      ['Two', '2'],
      ['Three', '3'],
    ]);
    const link = (name: string) => entries(page).getByRole('link', { name });
    await searchBox(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(link('Three')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(link('Two')).toBeFocused();
    await page.keyboard.press('End');
    await expect(link('One')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(link('Three')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await expect(link('Two')).toHaveCount(0);
    await expect(link('One')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(entries(page).getByRole('button', { name: 'Actions for One' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(textBox(page)).toHaveText('3');
    await page.goBack();
    await expect(link('Three')).toBeFocused();
  });

  test('draws only what is in sight of many entries, and reaches the last', async ({
    opened: { page },
  }) => {
    await store(
      page,
      Array.from({ length: 230 }, (_, index) => [`Entry ${index}`, `text ${index}`] as const),
    );
    await expect(entries(page).getByRole('link', { name: 'Entry 229' })).toBeVisible();
    const newest = entries(page).getByRole('listitem').first();
    await expect(newest).toHaveAttribute('aria-setsize', '230');
    await expect(newest).toHaveAttribute('aria-posinset', '1');
    expect(await entries(page).getByRole('listitem').count()).toBeLessThan(40);
    await newest.getByRole('link').focus();
    const last = entries(page).getByRole('link', { name: /Entry 0\b/ });
    await expect(async () => {
      await page.keyboard.press('End');
      await expect(last).toBeFocused({ timeout: 500 });
    }).toPass();
    expect(await entries(page).getByRole('listitem').count()).toBeLessThan(40);
  });

  test('an entry that does not exist says so', async ({ opened: { page } }) => {
    await page.evaluate((id) => {
      window.location.hash = `#/journal/${id}`;
    }, randomUUID());
    await expect(page.getByRole('heading', { name: 'There is no such entry' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Journal', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
  });
});
