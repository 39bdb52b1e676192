import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Editor } from '@tiptap/core';
import { closeApp, expect, test, unlock } from '../support/launch';
import { goTo } from '../support/sample';

const textBox = (page: Page) => page.getByRole('textbox', { name: 'Entry text' });
const saved = (page: Page) => page.getByText(/^Saved /);
const marked = (page: Page, kind?: string) =>
  textBox(page).locator(kind ? `[data-passage][data-kind="${kind}"]` : '[data-passage]');
const hint = (page: Page) => page.getByRole('group', { name: 'Passage at the caret' });
const menu = (page: Page) => page.getByRole('menu', { name: 'Mark passage' });
const mark = (page: Page, name: string | RegExp) => page.getByRole('article', { name });

async function newEntry(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Title' }).press('Enter');
  await expect(textBox(page)).toBeFocused();
  await page.keyboard.type(text);
}

/**
 * Waits until the editor has read where the browser's selection is, which it does a moment after a key
 * moved it: a person's next key comes later than that, one of a test may not.
 */
async function selectionRead(page: Page): Promise<void> {
  const isRead = () =>
    textBox(page).evaluate((element) => {
      const { view } = (element as unknown as { editor: Editor }).editor;
      const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
      if (!anchorNode || !focusNode) return false;
      const { anchor, head } = view.state.selection;
      return (
        view.posAtDOM(anchorNode, anchorOffset ?? 0) === anchor &&
        view.posAtDOM(focusNode, focusOffset ?? 0) === head
      );
    });
  await expect.poll(isRead).toBe(true);
}

/** Selects the last characters before the caret, with the keyboard. */
async function selectBack(page: Page, characters: number): Promise<void> {
  for (let count = 0; count < characters; count += 1) await page.keyboard.press('Shift+ArrowLeft');
  await selectionRead(page);
}

/** Opens the menu at the selection and goes down to a choice. */
async function chooseMark(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+M');
  await expect(menu(page)).toBeVisible();
  const choice = menu(page).getByRole('menuitem', { name });
  await expect(menu(page).getByRole('menuitem', { name: 'Win' })).toBeFocused();
  for (let count = 0; count < 6; count += 1) {
    if (await choice.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(choice).toBeFocused();
  await page.keyboard.press('Enter');
}

type Stored = Readonly<{ kind: string; text: string; daysAgo?: number; personId?: string }>;

/** Stores entries by the bridge, each with one marked passage; the first is the newest. */
async function store(page: Page, passages: readonly Stored[], lines = 0): Promise<string[]> {
  const drafts = passages.map(({ kind, text, daysAgo = 0, personId = null }, index) => ({
    id: randomUUID(),
    title: `Entry ${index + 1}`,
    occurredAt: Date.UTC(2026, 10, 20, 12) - daysAgo * 86_400_000 - index * 60_000,
    offsetMinutes: 0,
    document: {
      type: 'doc',
      content: [
        ...Array.from({ length: lines }, (_, line) => ({
          type: 'paragraph',
          content: [{ type: 'text', text: `Line ${line}` }],
        })),
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Before it. ' },
            {
              type: 'text',
              text,
              marks: [{ type: 'passage', attrs: { id: randomUUID(), kind, personId } }],
            },
          ],
        },
      ],
    },
    properties: {
      areas: index === 0 ? ['research'] : [],
      goals: [],
      tags: [],
      energy: null,
      signal: null,
    },
    baseRevision: 0,
    session: randomUUID(),
  }));
  await page.evaluate(async (all) => {
    for (const draft of all) {
      const reply = await window.preround.send('journal.save', draft);
      if (!reply.ok) throw new Error(reply.message);
    }
  }, drafts);
  return drafts.map(({ id }) => id);
}

async function openMarks(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Journal' }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'Marks' }).click();
  await page.getByRole('heading', { level: 1, name: 'Marks' }).waitFor();
}

/** Axe on the page, or on one part of it. */
async function expectClean(page: Page, name: string, part?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const contrast of ['no-preference', 'more'] as const) {
      await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      const { violations } = await (part ? axe.include(part) : axe).analyze();
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
      );
      expect(told, `${name}, ${colorScheme}, contrast ${contrast}`).toEqual([]);
    }
  }
}

test('each kind is marked by the keyboard alone, kept by a restart, and listed', async ({
  opened,
  launch,
}) => {
  const { page } = opened;
  const kinds = [
    ['Win', 'win'],
    ['Feedback', 'feedback'],
    ['Opportunity', 'opportunity'],
    ['Lesson', 'lesson'],
  ] as const;
  await newEntry(page, '');
  for (const [name, kind] of kinds) {
    await page.keyboard.type(`about ${kind}`);
    await selectBack(page, kind.length);
    await chooseMark(page, name);
    await expect(marked(page, kind)).toHaveText(kind);
    await expect(textBox(page)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await selectionRead(page);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('ask for the letter');
  await selectBack(page, 6);
  await chooseMark(page, 'Bring up with…');
  const picker = page.getByRole('dialog', { name: 'Bring up with' });
  await expect(picker.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(marked(page, 'bring-up')).toHaveText('letter');
  await expect(textBox(page)).toBeFocused();
  await expect(saved(page)).toBeVisible();

  await closeApp(opened);
  const again = await launch();
  await unlock(again.page);
  await expect(marked(again.page)).toHaveText([...kinds.map(([, kind]) => kind), 'letter']);
  await openMarks(again.page);
  await expect(again.page.getByRole('article')).toHaveCount(5);
  await expect(mark(again.page, /^Feedback/)).toContainText('feedback');
});

test('a passage is not lost by editing around it, and goes with its words; undo gives it back', async ({
  opened: { page },
}) => {
  await newEntry(page, 'It was a good day');
  await selectBack(page, 8);
  await chooseMark(page, 'Win');
  await expect(marked(page)).toHaveText('good day');
  await page.keyboard.press('Control+z');
  await expect(marked(page)).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(marked(page)).toHaveText('good day');
  const id = await marked(page).getAttribute('data-passage');

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await page.keyboard.type('Say it: ');
  await page.keyboard.press('End');
  await page.keyboard.type(' for once');
  await expect(marked(page)).toHaveText('good day');
  for (let count = 0; count < 12; count += 1) await page.keyboard.press('ArrowLeft');
  await selectionRead(page);
  await page.keyboard.press('Enter');
  await expect(marked(page)).toHaveText(['good ', 'day']);
  expect(
    new Set(await marked(page).evaluateAll((all) => all.map((one) => one.dataset.passage))),
  ).toEqual(new Set([id]));
  await expect(saved(page)).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(marked(page)).toHaveCount(0);
  await page.keyboard.type('Nothing');
  await expect(saved(page)).toBeVisible();
  await openMarks(page);
  await expect(page.getByText(/turn up here/)).toBeVisible();
});

test('what is cut keeps its mark, what is copied is a mark of its own', async ({
  opened: { page },
}) => {
  const ids = () => marked(page).evaluateAll((all) => all.map((one) => one.dataset.passage));
  await newEntry(page, 'good day');
  await selectBack(page, 8);
  await chooseMark(page, 'Win');
  await expect(marked(page)).toHaveText('good day');
  const [first] = await ids();
  await page.keyboard.press('Control+x');
  await expect(marked(page)).toHaveCount(0);
  await page.keyboard.press('Control+v');
  await expect(marked(page)).toHaveText('good day');
  expect(await ids()).toEqual([first]);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('ArrowRight');
  await selectionRead(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await expect(marked(page)).toHaveCount(2);
  const [kept, copy] = await ids();
  expect(kept).toBe(first);
  expect(copy).not.toBe(first);
});

test('the hint at the caret says what a passage is, changes it, and takes it away', async ({
  opened: { page },
}) => {
  await newEntry(page, 'good day');
  await page.keyboard.press('Control+Shift+M');
  await page.keyboard.press('Enter');
  await expect(marked(page, 'win')).toHaveText('good day');
  await expect(hint(page)).toContainText('Win');
  await expect(page.getByText('Marked: Win')).toHaveRole('status');
  await expectClean(page, 'hint');
  await hint(page).getByRole('button', { name: 'Lesson' }).click();
  await expect(marked(page, 'lesson')).toHaveText('good day');
  await expect(hint(page).getByRole('button', { name: 'Lesson' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  // The choice gives the focus back to the text, a moment after it was made.
  await expect(textBox(page)).toBeFocused();
  await page.getByRole('button', { name: 'Mark passage' }).click();
  await expect(menu(page)).toBeVisible();
  await expectClean(page, 'menu');
  await page.keyboard.press('Escape');
  await hint(page).getByRole('button', { name: 'Bring up with…' }).click();
  await expect(page.getByRole('dialog', { name: 'Bring up with' })).toBeVisible();
  await expectClean(page, 'person picker');
  await page.keyboard.press('Escape');
  await textBox(page).press('End');
  await hint(page).getByRole('button', { name: 'Remove mark' }).click();
  await expect(marked(page)).toHaveCount(0);
  await expect(hint(page)).toHaveCount(0);
  await expect(textBox(page)).toBeFocused();
});

test('the page of marks filters, groups, and leads back to the passage', async ({
  opened: { page },
}) => {
  await store(
    page,
    [
      { kind: 'win', text: 'The talk went well' },
      { kind: 'bring-up', text: 'The letter', daysAgo: 1 },
      { kind: 'win', text: 'Abstract accepted', daysAgo: 40 },
    ],
    60,
  );
  await openMarks(page);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'November 2026 2',
    'October 2026 1',
  ]);
  await expectClean(page, 'marks');
  await page.getByRole('button', { name: 'Wins' }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByRole('button', { name: 'More filters' }).click();
  const panel = page.getByRole('dialog', { name: 'More filters' });
  await expectClean(page, 'filters', '[role="dialog"]');
  await panel.getByRole('button', { name: /Area/ }).click();
  await page.getByRole('option', { name: 'Research' }).click();
  await expect(page.getByRole('article', { includeHidden: true })).toHaveCount(1);
  await panel.getByRole('button', { name: /Area/ }).click();
  await page.getByRole('option', { name: 'Teaching' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('No passage fits these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByRole('article')).toHaveCount(3);

  await page.getByRole('link', { name: 'Abstract accepted' }).focus();
  // A person's finger comes up after the entry is there.
  await page.keyboard.down('Enter');
  await expect(marked(page)).toHaveText('Abstract accepted');
  await page.keyboard.up('Enter');
  await expect(marked(page)).toBeInViewport();
  await expect(textBox(page)).toBeFocused();
  await expect(hint(page)).toContainText('Win');
  await page.keyboard.type('Our ');
  await expect(textBox(page)).toContainText('Before it. Our Abstract accepted');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('link', { name: 'Abstract accepted' })).toBeFocused();
});

test('what was brought up is ticked off, can be taken back, and survives later saves', async ({
  opened: { page },
}) => {
  await store(page, [{ kind: 'bring-up', text: 'The letter' }]);
  await openMarks(page);
  const row = mark(page, /^Bring up/);
  await row.getByRole('checkbox', { name: 'Brought up' }).focus();
  await page.keyboard.press('Space');
  await expect(row.getByRole('checkbox')).toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row.getByRole('checkbox')).not.toBeChecked();
  await row.getByText('Brought up').click();
  await expect(row.getByRole('checkbox')).toBeChecked();

  await row.getByRole('link').click();
  await expect(textBox(page)).toBeFocused();
  await page.keyboard.type('Now: ');
  await expect(saved(page)).toBeVisible();
  await openMarks(page);
  await expect(row.getByRole('checkbox')).toBeChecked();
  await page.getByText('Not brought up yet').click();
  await expect(page.getByText('No passage fits these filters.')).toBeVisible();
});

test('one passage or all are copied as text, with where they come from', async ({
  opened: { page },
}) => {
  await store(page, [
    { kind: 'win', text: 'The talk went well' },
    { kind: 'lesson', text: 'Ask first' },
  ]);
  await openMarks(page);
  await mark(page, /^Lesson/)
    .getByRole('button', { name: 'Copy as text' })
    .click();
  await expect(page.getByText('The passage was copied.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy all as text' }).click();
  await expect(page.getByText('2 passages were copied.')).toBeVisible();
  await newEntry(page, '');
  await page.keyboard.press('Control+v');
  await expect(textBox(page)).toContainText('The talk went well');
  await expect(textBox(page)).toContainText('(Win, Friday 20 November 2026, Entry 1)');
});

test('two thousand marks are one smooth list', async ({ opened: { page } }) => {
  await store(
    page,
    Array.from({ length: 2_000 }, (_, index) => ({
      kind: ['win', 'feedback', 'lesson'][index % 3] ?? 'win',
      text: `Passage ${index + 1}`,
      daysAgo: Math.floor(index / 4),
    })),
  );
  await openMarks(page);
  await expect(page.getByText('2000 passages')).toBeVisible();
  expect(await page.getByRole('article').count()).toBeLessThan(60);
  await page.getByRole('link', { name: 'Passage 1', exact: true }).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('link', { name: 'Passage 2000', exact: true })).toBeFocused();
});

test('an empty page of marks teaches, and the palette leads to it', async ({
  opened: { page },
}) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('marks');
  await page.getByRole('option', { name: 'Marks' }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Marks' })).toBeFocused();
  await expect(page.getByText(/turn up here/)).toBeVisible();
  await expectClean(page, 'empty marks');
  await goTo(page, 'Journal');
});

test('what is to be brought up with somebody shows the name they have now', async ({
  opened: { page },
}) => {
  const send = (method: string, input: unknown) =>
    page.evaluate(([name, value]) => window.preround.send(name, value), [method, input] as const);
  const people = await send('board.people', {});
  test.skip(!people.ok, 'People are another slice of the journal.');
  await newEntry(page, 'Ask about the letter');
  await selectBack(page, 6);
  await chooseMark(page, 'Bring up with…');
  const picker = page.getByRole('dialog', { name: 'Bring up with' });
  await page.keyboard.type('Renée Tran');
  // What was typed leads: the first choice is ready for Enter.
  const add = picker.getByRole('option', { name: 'Add “Renée Tran”' });
  await expect(add).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(marked(page, 'bring-up')).toHaveAttribute('data-person', /.+/);
  await expect(saved(page)).toBeVisible();
  const personId = await marked(page).getAttribute('data-person');
  await openMarks(page);
  await expect(mark(page, /^Bring up with Renée Tran/)).toBeVisible();
  await send('board.savePerson', { id: personId, name: 'Renée Tran-Bouchard' });
  await expect(mark(page, /^Bring up with Renée Tran-Bouchard/)).toBeVisible();
});

const selected = (page: Page) => page.getByRole('toolbar', { name: 'Selected text' });

test('whom to bring it up with is asked at the passage, from the menu on a selection too', async ({
  opened: { page },
}) => {
  await newEntry(page, 'We must ask for the letter');
  await selectBack(page, 6);
  await selected(page).getByRole('button', { name: 'Bring up with…' }).click();
  const picker = page.getByRole('dialog', { name: 'Bring up with' });
  await expect(picker.getByRole('combobox')).toBeFocused();
  // What is about to be marked stays drawn while the focus is elsewhere.
  const words = textBox(page).locator('.selection');
  await expect(words).toHaveText('letter');
  const [at, box] = [await words.boundingBox(), await picker.boundingBox()];
  if (!at || !box) throw new Error('not drawn');
  expect(Math.abs(box.x - (at.x + at.width))).toBeLessThan(20);
  expect(Math.abs(box.y - (at.y + at.height))).toBeLessThan(20);
  await page.keyboard.press('Escape');
  await expect(textBox(page)).toBeFocused();
  await expect(selected(page)).toBeVisible();
  await selected(page).getByRole('button', { name: 'Bring up with…' }).click();
  await expect(picker.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(marked(page, 'bring-up')).toHaveText('letter');
});

test('the menu on a selection keeps its buttons in place, and shows the kind', async ({
  opened: { page },
}) => {
  await newEntry(page, 'We must ask for the letter');
  await selectBack(page, 6);
  const kind = (name: string) => selected(page).getByRole('button', { name, exact: true });
  await expect(kind('Remove mark')).toBeDisabled();
  const before = await kind('Win').boundingBox();
  await kind('Win').click();
  await expect(marked(page, 'win')).toHaveText('letter');
  await expect(kind('Win')).toHaveAttribute('aria-pressed', 'true');
  expect(await kind('Win').boundingBox()).toEqual(before);
  await kind('Lesson').click();
  await expect(kind('Lesson')).toHaveAttribute('aria-pressed', 'true');
  await expect(kind('Win')).toHaveAttribute('aria-pressed', 'false');
  await kind('Remove mark').click();
  await expect(marked(page)).toHaveCount(0);
  await expect(kind('Lesson')).toHaveAttribute('aria-pressed', 'false');
  expect(await kind('Win').boundingBox()).toEqual(before);
});
