import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goToPerson, send } from '../support/board';
import { exportCard, goToAddress, mentor, readPdf, saveTo } from '../support/conversations';
import { expect, scratchFolder, test } from '../support/launch';

/** The conversations of the source (product.md, "Conversations"), each from its first question to what it changes. */
type Case = Readonly<{
  kit: string;
  /** Its title, as the list of kits has it. */
  title: string;
  /** Questions with the words typed, or the choice pressed. */
  answers: readonly (readonly [
    question: string,
    answer: Readonly<{ type?: string; choose?: string }>,
  ])[];
  /** A line to be said that the answers have made. */
  said: string;
  /** A reaction to choose, and words of my reply to it. */
  reaction: readonly [kind: string, reply: RegExp];
  /** What is never to be said: it must not be on the card. */
  never: RegExp;
  /** A question of the debrief, after the talk. */
  happened: string;
  /** A change to accept, and what shows on the person's page then. */
  change: readonly [offer: RegExp, shows: (page: Page) => Promise<void>];
}>;

const stageIs = (name: string) => async (page: Page) => {
  await expect(
    page.getByRole('region', { name, exact: true }),
  ).toBeVisible();
};

const cases: readonly Case[] = [
  {
    kit: 'moving-on',
    title: 'Moving on from a mentor',
    answers: [
      ['Where do you stand?', { choose: 'Resident' }],
      ['What did they give you that you still use?', { type: 'You stayed until ten that night.' }],
      ['What do you need now that they cannot give?', { type: 'can teach me to write a grant' }],
      ['Which new shape would you offer?', { choose: 'Coffee twice a year' }],
    ],
    said: 'For that I need somebody who can teach me to write a grant.',
    reaction: [
      'Hurt',
      /You were the reason I stayed in this\..*You stayed until ten that night\./s,
    ],
    never: /I have outgrown you/,
    happened: 'What did they say first?',
    change: [/^Accept: Move Ngozi Okafor to the stage “Redefinition”/, stageIs('Redefinition')],
  },
];

for (const one of cases) {
  test(`${one.kit}: prepared, rehearsed, printed and looked back on`, async ({
    opened: { app, page },
  }) => {
    await send(page, 'board.addPerson', { ...mentor, stage: 'cultivation', since: '2024-07-01' });

    await goToAddress(
      page,
      `/conversations/new?kit=${one.kit}&person=${mentor.id}`,
      'New preparation',
    );
    await page.getByRole('button', { name: 'Begin preparing' }).click();
    await page.getByRole('link', { name: 'Rehearse' }).waitFor();
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    for (const [question, { type, choose }] of one.answers) {
      if (type) await page.getByRole('textbox', { name: question }).fill(type);
      if (choose) {
        await page
          .getByRole('radiogroup', { name: question })
          .getByRole('radio', { name: choose, exact: true })
          .click();
      }
    }
    await expect(page.getByText(one.said).first()).toBeVisible();

    // Rehearsed with a reaction card.
    await page.getByRole('link', { name: 'Rehearse' }).click();
    await page.getByRole('radio', { name: /^2 A little/ }).click({ force: true });
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Point 1 of/ })).toBeFocused();
    await page.getByRole('button', { name: 'Choose a reaction' }).click();
    await page.getByRole('menuitem', { name: one.reaction[0] }).click();
    await page.getByRole('button', { name: 'Show my reply' }).click();
    await expect(page.getByRole('main')).toContainText(one.reaction[1]);
    await page.getByRole('button', { name: 'Back to the point' }).click();
    while (await page.getByRole('button', { name: 'Next' }).isVisible()) {
      await page.getByRole('button', { name: 'Next' }).click();
    }
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('radio', { name: /^4 Mostly/ }).click({ force: true });
    await page.getByLabel('One line to remember').fill('Wait after the thanks.');
    await page.getByRole('button', { name: 'Save rehearsal' }).click();
    await expect(page.getByRole('img', { name: /2 before, 4 after/ })).toBeVisible();
    await page.getByRole('button', { name: 'Leave' }).click();

    // Its card, read back.
    await page.getByRole('button', { name: 'Points card' }).click();
    const path = join(scratchFolder('preround-card-'), 'card.pdf');
    await saveTo(app, path);
    const dialog = page.getByRole('dialog', { name: /Points card|Card exported/ });
    await exportCard(dialog, path);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    const card = readPdf(path);
    expect(card.pages).toBe(1);
    expect(card.words).toContain(one.said);
    expect(card.words).not.toMatch(one.never);

    // The debrief, and a change that shows on the person's page.
    await page.getByRole('link', { name: 'Debrief' }).click();
    await page.getByRole('heading', { level: 1, name: 'Debrief' }).waitFor();
    await page
      .getByRole('region', { name: 'What happened' })
      .getByRole('textbox', { name: one.happened })
      .fill('She laughed, and said it was time.');
    await page.getByRole('button', { name: one.change[0] }).click();
    await expect(page.getByText('Accepted').first()).toBeVisible();
    await goToPerson(page, mentor);
    await one.change[1](page);
    await goToAddress(page, '/conversations', 'Conversations');
    await page.getByRole('link', { name: title }).first().click();
    await page.getByRole('link', { name: 'Debrief' }).click();
    await expect(page.getByRole('textbox', { name: one.happened })).toHaveValue(
      'She laughed, and said it was time.',
    );
    await expect(page.getByText('Accepted')).toHaveCount(1);
  });
}
