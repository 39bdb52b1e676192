import type { Page } from '@playwright/test';
import { noProperties } from '#shared/domain/entry-properties';
import { expectAxeClean } from '../support/axe';
import { goToPerson, openPerson, send } from '../support/board';
import { expect, test, unlock } from '../support/launch';
import { afterReplacing } from '../support/new-window';

const ana = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Ana Núñez',
  stage: 'initiation',
} as const;
const ben = {
  id: '22222222-2222-4222-8222-222222222222',
  name: 'Prof. Ben Okafor',
  stage: 'candidate',
} as const;

const region = (page: Page, name: string) => page.getByRole('region', { name });

async function choose(page: Page, form: ReturnType<Page['getByRole']>, what: string, name: string) {
  await form.getByRole('button', { name: new RegExp(` ${what}$`) }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

test('what is known of a person is kept, over a lock', async ({ opened: { app, page } }) => {
  await openPerson(page, ana);
  await expectAxeClean(page, 'a person of whom nothing is known');
  await page.getByRole('button', { name: 'Edit' }).click();
  const form = page.getByRole('form', { name: 'Edit Ana Núñez' });
  await expectAxeClean(page, 'the form');
  await form.getByLabel('Name').fill(' ');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('Give the person a name.')).toBeVisible();
  await expect(form.getByLabel('Name')).toBeFocused();
  await form.getByLabel('Name').fill('Ana Núñez');
  await form.getByRole('textbox', { name: 'Credentials' }).fill('MD, MPH');
  await form.getByRole('textbox', { name: 'Role and rank' }).fill('Associate professor');
  await form.getByRole('textbox', { name: 'Institution' }).fill('Lakeside Medical School');
  await choose(page, form, 'Inside or outside', 'Outside my institution');
  await choose(page, form, 'Seniority', 'Senior to me');
  await form.getByRole('textbox', { name: 'Influence' }).fill('Chairs the promotions committee');
  await choose(page, form, 'How they came to you', 'I chose them');
  await choose(page, form, 'In common with you', 'Yes, a good deal');
  await form.getByRole('textbox', { name: 'How to reach them' }).fill('ana@lakeside.example');
  await form.getByRole('textbox', { name: 'Assistant' }).fill('Ms Ito, mornings');
  await choose(page, form, 'How often you mean to be in touch', 'Every quarter');
  await form
    .getByRole('textbox', { name: 'Anything else' })
    .fill('Wants drafts a week ahead.\nNever on Mondays.');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();

  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlock(locked);
  await goToPerson(locked, ana);
  await expect(
    locked.getByText('Associate professor · Lakeside Medical School · outside your institution'),
  ).toBeVisible();
  const known = region(locked, 'What you know');
  for (const words of [
    'Senior to me',
    'Chairs the promotions committee',
    'I chose them',
    'A good deal',
    'ana@lakeside.example',
    'Ms Ito, mornings',
    'Every quarter',
    'Wants drafts a week ahead.',
  ]) {
    await expect(known.getByText(words)).toBeVisible();
  }
});

test('what is typed outlives the page, is saved by a lock, and a conflict leaves the choice', async ({
  opened: { app, page },
}) => {
  await openPerson(page, ana);
  await openPerson(page, ben);
  await goToPerson(page, ana);
  await page.getByRole('button', { name: 'Edit' }).click();
  const form = page.getByRole('form', { name: 'Edit Ana Núñez' });
  await form.getByLabel('Name').fill('prof.  ben OKÁFOR');
  await expect(form.getByText('Somebody else is called')).toBeVisible();
  await form.getByRole('link', { name: 'Prof. Ben Okafor' }).click();
  await page.getByRole('heading', { level: 1, name: ben.name }).waitFor();
  await goToPerson(page, ana);
  await expect(form.getByLabel('Name')).toHaveValue('prof.  ben OKÁFOR');

  await form.getByRole('button', { name: 'Discard' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: ana.name })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(form.getByLabel('Name')).toHaveValue('prof.  ben OKÁFOR');
  await form.getByLabel('Name').fill('Ana Núñez Rey');

  await send(page, 'board.describePerson', {
    ...{ id: ana.id, baseRevision: 0, name: 'Ana Núñez', credentials: 'MD', position: '' },
    ...{ institution: '', side: null, seniority: null, influence: '', origin: null },
    ...{ hasInCommon: null, contact: '', assistant: '', cadence: null, notes: '' },
  });
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('was changed elsewhere since you opened the form')).toBeVisible();
  await page.getByRole('button', { name: 'Save mine' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ana Núñez Rey' }).waitFor();

  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Influence' }).fill('Decides the call rota');
  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlock(locked);
  await goToPerson(locked, { ...ana, name: 'Ana Núñez Rey' });
  await expect(region(locked, 'What you know').getByText('Decides the call rota')).toBeVisible();
});

test('the stage is changed, its history corrected, and what was removed comes back', async ({
  opened: { page },
}) => {
  await openPerson(page, ana);
  await page.getByRole('button', { name: 'Change stage' }).click();
  const form = page.getByRole('form', { name: 'Change stage of Ana Núñez' });
  await form.getByRole('button', { name: 'Save stage' }).click();
  await expect(form.getByText('Choose a stage.')).toBeVisible();
  await choose(page, form, 'Stage', 'Separation');
  await form.getByRole('textbox', { name: 'Note' }).fill('The fellowship ends in June');
  await form.getByText('Thanks were said').click();
  await form.getByRole('button', { name: 'Save stage' }).click();
  const stage = region(page, 'Separation');
  await expect(stage.getByText('Willingness to let go.')).toBeVisible();
  const history = stage.getByRole('list', { name: 'How it went' });
  await expect(history.getByRole('listitem')).toHaveCount(2);
  await expect(history.getByText('Thanks were said')).toBeVisible();

  await history.getByRole('button', { name: 'Actions for Initiation, 3 Mar 2025' }).click();
  await page.getByRole('menuitem', { name: 'Edit stage' }).click();
  const correcting = page.getByRole('form', { name: /^Edit stage: Initiation/ });
  await correcting.getByLabel('Note').fill('She wrote first');
  await page.keyboard.press('Enter');
  await expect(history.getByText('She wrote first')).toBeVisible();

  await history.getByRole('button', { name: /^Actions for Separation/ }).click();
  await page.getByRole('menuitem', { name: 'Remove from the history' }).click();
  await expect(region(page, 'Initiation')).toBeVisible();
  await page.getByRole('button', { name: /^Actions for Initiation/ }).click();
  await page.getByRole('menuitem', { name: 'Remove from the history' }).click();
  await expect(page.getByText('This is the only stage written down')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(region(page, 'Separation')).toBeVisible();
});

test('a contact is logged by keyboard alone, corrected, removed and had back', async ({
  opened: { page },
}) => {
  await openPerson(page, ana);
  await page.getByRole('button', { name: 'Log contact' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What it was about')).toBeFocused();
  await page.keyboard.type('The aims page');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Aim two is a paper of its own.');
  await page.keyboard.press('Enter');
  const timeline = region(page, 'Timeline');
  await expect(timeline.getByText('The aims page')).toBeVisible();
  await expect(timeline.getByText('Met in person')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Log contact' })).toBeFocused();
  await expect(timeline.getByText(/^Last in touch/)).toBeVisible();

  const actions = timeline.getByRole('button', { name: /^Actions for the contact of/ });
  await actions.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Edit contact' }).waitFor();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: /^Edit contact of/ });
  await choose(page, form, 'How', 'Call or video');
  await form.getByRole('button', { name: 'Save contact' }).press('Enter');
  await expect(form).toBeHidden();
  await expect(timeline.getByText('Call or video')).toBeVisible();

  await actions.press('Enter');
  await page.getByRole('menuitem', { name: 'Remove contact' }).press('Enter');
  await expect(timeline.getByText('The aims page')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeFocused();
  await page.keyboard.press('F6');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(timeline.getByText('The aims page')).toBeVisible();
});

test('a candidate is thought through, agrees, and can be taken back', async ({
  opened: { page },
}) => {
  await openPerson(page, ana);
  await openPerson(page, ben);
  const ask = region(page, 'Before you ask');
  await ask.getByRole('button', { name: 'Prepare to ask' }).click();
  const form = page.getByRole('form', { name: 'Candidacy of Prof. Ben Okafor' });
  await choose(page, form, 'Area', 'Leadership and administration');
  await choose(page, form, 'Role', 'Sponsor');
  await form.getByRole('textbox', { name: 'Why this person' }).fill('Sits on both search panels');
  await choose(page, form, 'Who could introduce you', 'Ana Núñez');
  await form.getByRole('textbox', { name: 'Next step' }).fill('Ask Ana for two lines');
  await expectAxeClean(page, 'the candidacy form');
  await form.getByRole('button', { name: 'Save candidacy' }).click();
  await expect(ask.getByText('Sits on both search panels')).toBeVisible();
  await expect(ask.getByRole('link', { name: 'Ana Núñez' })).toBeVisible();
  await expect(ask.getByText('Leadership and administration')).toBeVisible();
  await expectAxeClean(page, 'a candidate');

  await ask.getByRole('button', { name: 'They agreed' }).click();
  await expect(region(page, 'Initiation')).toBeVisible();
  await expect(ask).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ask.getByText('Ask Ana for two lines')).toBeVisible();
});

test('somebody the journal names comes to the board, and one timeline holds all of it', async ({
  opened: { page },
}) => {
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await page.getByRole('textbox', { name: 'Entry text' }).click();
  await page.keyboard.type('Lunch with @Cy Adler');
  await page.getByRole('option', { name: 'Add “Cy Adler”' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' about the rota');
  await page.getByText(/^Saved/).waitFor();
  await page.locator('[data-name="person"]').click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Cy Adler' }).waitFor();
  await page.getByRole('button', { name: 'Add to the board' }).click();
  const form = page.getByRole('form', { name: 'Add Cy Adler to the board' });
  await choose(page, form, 'Stage', 'Cultivation');
  await form.getByRole('button', { name: 'Add to the board' }).click();
  await expect(region(page, 'Cultivation')).toBeVisible();

  await page.getByRole('button', { name: 'Log contact' }).click();
  await page.keyboard.type('Asked about the rota');
  await page.keyboard.press('Enter');
  const rows = region(page, 'Timeline').getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.getByRole('link', { name: /Lunch with @Cy Adler/ })).toBeVisible();
  const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
  for (const areaId of ['research', 'leadership']) {
    await send(page, 'board.saveSeat', {
      ...{ id: crypto.randomUUID(), personId: id, areaId, role: 'mentor', supports: [] },
      ...{ strength: 3, since: null, until: null, note: '' },
    });
  }
  const roles = page.getByRole('list', { name: 'Roles and areas' });
  await expect(roles.getByRole('listitem')).toHaveText(
    'MentorResearchLeadership and administration',
  );
  await expectAxeClean(page, 'a person with a history');

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('No longer on the list')).toBeVisible();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByRole('button', { name: 'Log contact' })).toBeVisible();
});

test('the timeline holds marks, opportunities, commitments and the agreement, and leads back to a passage', async ({
  opened: { page },
}) => {
  const personId = ana.id;
  const passage = (kind: string, text: string, person: string | null = null) => ({
    type: 'text' as const,
    text,
    marks: [
      { type: 'passage', attrs: { id: crypto.randomUUID(), kind, personId: person } } as const,
    ],
  });
  await send(page, 'board.addPerson', { ...ana, since: '2025-03-03' });
  const entry = {
    ...{ offsetMinutes: 0, baseRevision: 0, session: crypto.randomUUID() },
    properties: { ...noProperties },
  };
  await send(page, 'journal.save', {
    ...entry,
    id: crypto.randomUUID(),
    occurredAt: Date.UTC(2026, 1, 2, 12),
    title: 'Grant day',
    document: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'person', attrs: { id: personId, label: ana.name } },
            passage('win', 'The grant came through') as never,
            passage('bring-up', 'Ask about the second aim', personId) as never,
          ],
        },
      ],
    },
  });
  const commitment = {
    id: crypto.randomUUID(),
    personId,
    whose: 'theirs',
    what: 'Read the aims page',
    dueOn: null,
  } as const;
  await send(page, 'board.saveCommitment', { ...commitment, done: false });
  await send(page, 'board.saveCommitment', { ...commitment, done: true });
  await send(page, 'board.saveOpportunity', {
    ...{ id: crypto.randomUUID(), personId, what: 'Chair a session', came: 'asked' },
    ...{ on: '2026-01-10', answer: 'accepted', outcome: '', thanked: false },
  });
  await send(page, 'board.saveAgreement', {
    ...{ personId, length: 'Thirty minutes', place: '', scheduling: '', cancelling: '' },
    ...{ material: '', confidentiality: '', feedback: '', authorship: '', ending: '' },
    reviewOn: null,
  });
  await goToPerson(page, ana);
  const timeline = region(page, 'Timeline');
  const rows = timeline.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
  await expect(rows).toHaveCount(8);
  for (const words of [
    'Agreement last changed',
    'Ana Núñez said they would',
    'Ana Núñez did as they said',
    'Opportunity: I asked for it, accepted',
  ])
    await expect(timeline.getByText(words)).toBeVisible();
  await expectAxeClean(page, 'a full timeline');

  const chips = timeline.getByRole('toolbar', { name: 'Show on the timeline' });
  await chips.getByRole('button', { name: 'Marks' }).click();
  await expect(rows).toHaveText([/Win.*The grant came through/, /To bring up.*second aim/]);
  await chips.getByRole('button', { name: 'Opportunities' }).press('Space');
  await expect(rows).toHaveCount(3);
  await rows.getByRole('link', { name: /The grant came through/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Grant day');
  await expect(page.locator('[data-passage][data-kind="win"]')).toBeInViewport();
});

test('what cannot be saved when the vault locks is kept as an entry', async ({
  opened: { app, page },
}) => {
  await openPerson(page, ana);
  await page.getByRole('button', { name: 'Edit' }).click();
  const form = page.getByRole('form', { name: 'Edit Ana Núñez' });
  await form.getByLabel('Name').fill('');
  await form.getByRole('textbox', { name: 'Anything else' }).fill('Ask about the bridge grant');
  const locked = await afterReplacing(app, () => page.keyboard.press('Control+l'));
  await unlock(locked);
  await goToPerson(locked, ana);
  await locked
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Journal' })
    .click();
  await expect(locked.getByText('Ask about the bridge grant').first()).toBeVisible();
});

test('nothing is cut off in a small window and at 200 % zoom', async ({
  opened: { app, page },
}) => {
  await openPerson(page, ben);
  await send(page, 'board.saveContact', {
    ...{ personId: ben.id, id: crypto.randomUUID(), on: '2026-03-02', kind: 'event' },
    note: 'https://example.org/a-very-long-address-that-does-not-break/anywhere-at-all/in-the-line',
  });
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('button', { name: 'Log contact' }).click();
  await page.getByRole('button', { name: 'Change stage' }).click();
  await page.getByRole('button', { name: 'Prepare to ask' }).click();
  for (const [width, zoom] of [
    [1280, 1],
    [960, 1],
    [960, 2],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, [wide, factor]) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(wide, 600);
        window?.webContents.setZoomFactor(factor);
      },
      [width, zoom] as const,
    );
    await expect
      .poll(() =>
        page.evaluate(() => {
          const main = document.querySelector('main');
          return main ? main.scrollWidth - main.clientWidth : Number.NaN;
        }),
      )
      .toBeLessThanOrEqual(1);
  }
});
