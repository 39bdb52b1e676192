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
  /** What has to be chosen before it can be accepted. */
  chooses?: (page: Page) => Promise<void>;
}>;

const stageIs = (name: string) => async (page: Page) => {
  await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
};

const shows = (words: string) => async (page: Page) => {
  await expect(page.getByText(words, { exact: true }).first()).toBeVisible();
};

const cases: readonly Case[] = [
  {
    kit: 'interview',
    title: 'Interviewing: is mentoring real here?',
    answers: [
      ['Who is this half hour with?', { choose: 'The division head or programme director' }],
      ['What do you want to be doing in five years?', { type: 'run a trial of my own' }],
      ['What will you need help with to get there?', { type: 'a first grant' }],
    ],
    said: 'To get there I will need help with a first grant.',
    reaction: ['Hurt', /Then you are the right person to ask/],
    never: /I have had no support where I am/,
    happened: 'Which answers had a name, a date or a number in them?',
    change: [
      /^Accept: Note as yours: speak with two people/,
      shows('Speak with two people who started there, and one who left'),
    ],
  },
  {
    kit: 'no-time-to-meet',
    title: 'When your mentor has no time',
    answers: [
      ['What do you need from this person and from nobody else?', { type: 'how to write a grant' }],
      ['What has happened so far, as dates?', { type: 'Since March we have met once.' }],
      ['Which rhythm would be enough?', { choose: 'Half an hour, once a month' }],
    ],
    said: 'The one thing I need you for is how to write a grant. I know nobody else for that.',
    reaction: ['Hurt', /You have been a good one whenever we spoke/],
    never: /You never have time/,
    happened: 'Which date is in both calendars now?',
    change: [/^Accept: Be in touch with Ngozi Okafor every month/, shows('Every month')],
  },
  {
    kit: 'scaling-back',
    title: 'Scaling back when you are offered more',
    answers: [
      ['What can you not carry in full now?', { type: 'the lead of the sepsis trial' }],
      ['Until when, as far as one can know?', { type: 'next September' }],
      ['Which offer will you make first?', { choose: 'Smaller: a part of it, done well' }],
    ],
    said: 'I am going to work less until next September.',
    reaction: ['Hurt', /I would rather disappoint you today than let you down/],
    never: /it is the shortest way out of the room/,
    happened: 'What did you agree to, word for word?',
    change: [
      /^Accept: Keep as your promise to Ngozi Okafor: the note/,
      shows('Write down what I keep and what I offered, and send it'),
    ],
  },
  {
    kit: 'finding-a-sponsor',
    title: 'Finding a sponsor',
    answers: [
      ['Which role or distinction do you want next?', { type: 'vice chair for quality' }],
      ['When could you be ready for it?', { type: 'in two years' }],
    ],
    said: 'What I am aiming at is vice chair for quality. I think I could be ready in two years.',
    reaction: ['Hurt', /Then I have missed something, and I owe you thanks/],
    never: /Will you be my sponsor/,
    happened: 'What did they say they would do, and by when?',
    chooses: async (page) => {
      const offer = page.getByRole('listitem').filter({ hasText: 'a sponsor’s seat' });
      await offer.getByRole('button', { name: /Area$/ }).click();
      await page.getByRole('option', { name: 'Leadership and administration' }).click();
    },
    change: [/^Accept: Give Ngozi Okafor a sponsor’s seat/, shows('Sponsor')],
  },
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
      /You have been of more use to me than you know\. You stayed until ten that night\./,
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
    await expect(page.getByText(one.title).first()).toBeVisible();

    // Rehearsed with a reaction card.
    await page.getByRole('link', { name: 'Rehearse' }).click();
    await page.getByRole('radio', { name: /^2 A little/ }).click({ force: true });
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Point 1 of/ })).toBeFocused();
    await page.getByRole('button', { name: 'Choose a reaction' }).click();
    await page.getByRole('menuitem', { name: one.reaction[0] }).click();
    await expect(page.getByRole('button', { name: 'Show my reply' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: /^Point 1 of/ })).toBeFocused();
    await page.keyboard.press('Space');
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
    await one.chooses?.(page);
    await page.getByRole('button', { name: one.change[0] }).click();
    await expect(page.getByText('Accepted').first()).toBeVisible();
    await goToPerson(page, mentor);
    await one.change[1](page);
    await goToAddress(page, '/conversations', 'Conversations');
    await page.getByRole('main').getByRole('link', { name: title }).first().click();
    await page.getByRole('link', { name: 'Debrief' }).click();
    await expect(page.getByRole('textbox', { name: one.happened })).toHaveValue(
      'She laughed, and said it was time.',
    );
    await expect(page.getByText('Accepted')).toHaveCount(1);
  });
}
