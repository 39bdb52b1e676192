import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, passphrase, test } from '../support/launch';
import { afterReplacing } from '../support/new-window';
import { shownRecoveryKey } from '../support/recovery-key';
import { goTo, openSample } from '../support/sample';
import { demoFolder, photographer, pictureOfPdf } from './pictures';

const picture = photographer();

test('first run and an empty vault', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Choose a passphrase' }).waitFor();
  await picture(page, 'first-run-what-stays');
  await page.getByRole('button', { name: 'Choose a passphrase' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again', { exact: true }).fill(passphrase);
  await page.getByText(/^Strength: (?!shown)/).waitFor();
  await picture(page, 'first-run-passphrase');
  await page.getByRole('button', { name: 'Make the recovery key' }).click();
  const key = await shownRecoveryKey(page);
  await picture(page, 'first-run-recovery-key');
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page.getByLabel('Recovery key', { exact: true }).fill(key);
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await page.getByRole('textbox', { name: 'Write something down' }).waitFor();
  await picture(page, 'today-empty');
  await goTo(page, 'Journal');
  await picture(page, 'journal-empty');
  await goTo(page, 'Plan');
  await picture(page, 'plan-empty');
});

test('the main job on the sample vault', async ({ vault }) => {
  const { page, app } = await openSample(vault);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  await page.getByRole('region', { name: 'Prompt' }).waitFor();
  await picture(page, 'today');
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Prompts' }).click();
  await page.getByRole('button', { name: 'Add prompt' }).waitFor();
  await picture(page, 'prompts');
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'New template' }).waitFor();
  await picture(page, 'templates');
  await goTo(page, 'Journal');
  await page.getByText('Before rounds').waitFor();
  await picture(page, 'journal');

  await page.getByRole('searchbox', { name: 'Search' }).fill('leave dates');
  await page
    .getByText(/entr(y|ies) holds?/)
    .first()
    .waitFor();
  await picture(page, 'search');
  await page.getByRole('searchbox', { name: 'Search' }).fill('');

  await page.getByText('Köhler’s offer').first().click();
  await page.getByRole('textbox', { name: 'Entry text' }).waitFor();
  await picture(page, 'entry');

  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Title' }).fill('After clinic');
  await page.getByRole('textbox', { name: 'Entry text' }).click();
  await page.keyboard.type('## What I will say on Thursday');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- I am expecting, and due in five months.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('I would like to share the lead, and start enrolling after my leave.');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await picture(page, 'writing');

  await goTo(page, 'Plan');
  await picture(page, 'plan');
  await page.getByRole('button', { name: 'New goal' }).click();
  await page
    .getByRole('textbox', { name: 'Goal' })
    .fill('Answer Dr. Köhler about the weaning study');
  await picture(page, 'new-goal');
  await page.getByRole('button', { name: 'Discard' }).click();

  for (const paper of ['Letter', 'A4']) {
    const exported = join(vault, `plan-${paper.toLowerCase()}.pdf`);
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    }, exported);
    await page.getByRole('button', { name: 'Export plan' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Export plan' });
    await dialog.getByText(paper, { exact: true }).click();
    if (paper === 'Letter') await picture(page, 'export-plan');
    await dialog.getByRole('button', { name: 'Export plan' }).click();
    await page.getByText('Plan exported').first().waitFor();
    await page.keyboard.press('Escape');
    const kept = join(demoFolder, `plan-${paper.toLowerCase()}.pdf`);
    copyFileSync(exported, kept);
    const text = execFileSync('pdftotext', [kept, '-'], { encoding: 'utf8' });
    expect(text).toContain('File the leave form with Human Resources');
    pictureOfPdf(kept);
  }

  await goTo(page, 'Guide');
  await picture(page, 'guide');
  await page.getByRole('main').getByRole('link', { name: 'Mentor or sponsor' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mentor or sponsor' }).waitFor();
  await picture(page, 'guide-page');

  await goTo(page, 'Settings');
  await picture(page, 'settings');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('leave');
  await page.getByRole('option').or(page.getByRole('menuitem')).first().waitFor();
  await picture(page, 'command-palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('heading', { level: 1, name: 'Keyboard shortcuts' }).waitFor();
  await picture(page, 'keyboard-shortcuts');

  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Bin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bin' }).waitFor();
  await picture(page, 'bin');

  const locked = await afterReplacing(app, () =>
    page.getByRole('button', { name: 'Lock', exact: true }).click(),
  );
  await locked.getByText('sample vault passphrase').waitFor();
  await picture(locked, 'lock-page');
  await locked.getByLabel('Passphrase', { exact: true }).fill('not the right one');
  await locked.getByRole('button', { name: 'Unlock' }).click();
  await locked.getByText(/does not open/).waitFor();
  await picture(locked, 'wrong-passphrase');
  await locked.getByRole('button', { name: 'Use the recovery key instead' }).click();
  await locked.getByRole('heading', { level: 1, name: 'Open with the recovery key' }).waitFor();
  await picture(locked, 'recovery');
  await app.close();
});
