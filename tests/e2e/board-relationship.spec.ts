import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { openPerson } from '../support/board';
import { closeApp, expect, test, unlock } from '../support/launch';
import { openSample } from '../support/sample';

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const ana = randomUUID();

/** Ana, sponsor for research, by the bridge; opens her page. */
async function openSponsor(page: Page): Promise<void> {
  await page.evaluate(
    async ([id, seatId]) => {
      await window.preround.send('board.addPerson', {
        id,
        name: 'Ana Núñez',
        stage: 'cultivation',
        since: '2026-01-05',
      });
      await window.preround.send('board.saveSeat', {
        id: seatId,
        personId: id,
        areaId: 'research',
        role: 'sponsor',
        supports: [],
        strength: null,
        since: null,
        until: null,
        note: '',
      });
      location.hash = `#/people/${id}`;
    },
    [ana, randomUUID()] as const,
  );
  await page.getByRole('heading', { level: 1, name: 'Ana Núñez' }).waitFor();
}

test('commitments of both are added by keyboard, done, and taken out with undo', async ({
  opened: { page },
}) => {
  await openSponsor(page);
  const commitments = section(page, 'Commitments');
  await commitments.getByRole('button', { name: 'Add commitment' }).press('Enter');
  await expect(commitments.getByLabel('What')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(commitments.getByText('Say in a few words what it is.')).toBeVisible();
  await page.keyboard.type('Send the figures');
  await page.keyboard.press('Enter');
  const mine = commitments.getByRole('list', { name: 'I will' });
  const box = mine.getByRole('checkbox', { name: 'Send the figures' });
  await expect(box).not.toBeChecked();
  await box.press('Space');
  await expect(box).toBeChecked();
  await mine.getByRole('button', { name: 'Actions for Send the figures' }).click();
  await page.getByRole('menuitem', { name: 'Remove commitment' }).click();
  await expect(box).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box).toBeChecked();
});

test('a sponsor’s plan, an opportunity, what I give and the agreement outlast the lock', async ({
  opened: running,
  launch,
}) => {
  await openSponsor(running.page);
  {
    const { page } = running;
    const sponsorship = section(page, 'Sponsorship');
    await sponsorship.getByRole('button', { name: 'Plan sponsorship' }).click();
    await sponsorship.getByLabel('Towards which role').fill('Program committee');
    await sponsorship.getByLabel('What they risked').fill('Her name on my nomination');
    await sponsorship.getByRole('button', { name: 'Save sponsorship' }).click();
    await expect(sponsorship.getByText('Her name on my nomination')).toBeVisible();
    await sponsorship.getByRole('button', { name: 'Add opportunity' }).click();
    await sponsorship.getByLabel('What', { exact: true }).fill('Chair a session');
    await sponsorship.getByText('I thanked them').click();
    await sponsorship.getByRole('button', { name: 'Save opportunity' }).click();
    await expect(sponsorship.getByText('They offered it · Not decided · Thanked')).toBeVisible();

    const giving = section(page, 'What I give back');
    await giving.getByRole('button', { name: 'Say what I give' }).click();
    await giving.getByRole('button', { name: 'What is new' }).click();
    await giving.getByLabel('In my own words').fill('I read her drafts');
    await giving.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(giving.getByText('I read her drafts')).toBeVisible();

    // Typed and not saved when the vault locks: saved as it stands.
    const agreement = section(page, 'Agreement');
    await agreement.getByRole('button', { name: 'Write agreement' }).click();
    await agreement.getByLabel('Authorship').fill('Order agreed before the first draft');
    await closeApp(running);
  }
  const { page } = await launch();
  await unlock(page);
  await page.evaluate((id) => {
    location.hash = `#/people/${id}`;
  }, ana);
  await expect(section(page, 'Sponsorship').getByText('Program committee')).toBeVisible();
  await expect(section(page, 'Sponsorship').getByText('Chair a session')).toBeVisible();
  await expect(section(page, 'What I give back').getByText('I read her drafts')).toBeVisible();
  await expect(
    section(page, 'Agreement').getByText('Order agreed before the first draft'),
  ).toBeVisible();
});

test('an ask is met by a quiet line, while nothing is written under what I give', async ({
  opened: { page },
}) => {
  await openSponsor(page);
  const sponsorship = section(page, 'Sponsorship');
  const line = page.getByText(/^Nothing is written down yet of what you give Ana Núñez/);
  const giving = section(page, 'What I give back');
  await sponsorship.getByRole('button', { name: 'Add opportunity' }).click();
  await sponsorship.getByLabel('What', { exact: true }).fill('Name me for the panel');
  await expect(line).toBeHidden();
  await sponsorship.getByRole('button', { name: /How it came$/ }).click();
  await page.getByRole('option', { name: 'I asked for it' }).click();
  await expect(line).toBeVisible();
  await sponsorship.getByRole('button', { name: 'Go to what I give back' }).press('Enter');
  await expect(giving.getByRole('heading')).toBeFocused();
  await expect(giving.getByRole('heading')).toBeInViewport();

  // Once it is said, the line is gone, and what was typed into the ask is still there.
  await giving.getByRole('button', { name: 'Say what I give' }).click();
  await giving.getByLabel('In my own words').fill('I cover her clinic in August');
  await giving.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(line).toBeHidden();
  await expect(sponsorship.getByLabel('What', { exact: true })).toHaveValue(
    'Name me for the panel',
  );
  await sponsorship.getByRole('button', { name: 'Save opportunity' }).click();
  await expect(sponsorship.getByText(/I asked for it · Not decided/)).toBeVisible();
});

test('a candidate’s next step is met by the same line, which blocks nothing', async ({
  opened: { page },
}) => {
  const ben = { id: randomUUID(), name: 'Ben Okafor', stage: 'candidate' } as const;
  await openPerson(page, ben);
  const ask = section(page, 'Before you ask');
  const line = ask.getByText(/^Nothing is written down yet of what you give Ben Okafor/);
  await ask.getByRole('button', { name: 'Prepare to ask' }).click();
  await expect(line).toBeHidden();
  await ask.getByLabel('Next step').fill('Ask Ana for two lines');
  await expect(line).toBeVisible();
  await ask.getByRole('button', { name: 'Save candidacy' }).click();
  await expect(ask.getByText('Ask Ana for two lines')).toBeVisible();
});

test('the way back leads from a person to the board, and from an assessment to the person', async ({
  opened: { page },
}) => {
  await openSponsor(page);
  await section(page, 'As a mentor').getByRole('button', { name: 'Begin assessment' }).click();
  await page.getByRole('heading', { level: 1, name: 'A good mentor: Ana Núñez' }).waitFor();
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Assessments' })).toBeVisible();
  await main.getByRole('link', { name: 'Ana Núñez' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ana Núñez' }).waitFor();
  await main.getByRole('link', { name: 'Board', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
});

test('axe finds nothing on a full sponsor’s page, nor in its forms', async ({ vault }) => {
  const running = await openSample(vault);
  const { page } = running;
  await page.evaluate(() => {
    location.hash = '#/board';
  });
  await page
    .getByRole('grid', { name: 'Board' })
    .getByRole('link', { name: 'Dr. Adeyemi' })
    .click();
  await section(page, 'Sponsorship').getByText('The promotions committee').waitFor();
  await section(page, 'Sponsorship').getByRole('button', { name: 'Edit sponsorship' }).click();
  await section(page, 'Agreement').getByRole('button', { name: 'Write agreement' }).click();
  await section(page, 'Commitments').getByRole('button', { name: 'Add commitment' }).click();
  await section(page, 'What I give back').getByRole('button', { name: 'Say what I give' }).click();
  await expectAxeClean(page, 'a sponsor’s page with its forms open');
  await closeApp(running);
});
