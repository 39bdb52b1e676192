import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '../support/launch';
import { shownRecoveryKey } from '../support/recovery-key';

/**
 * The main job with the keyboard alone: from the first run to a plan on paper. The mouse is never
 * used and no field is filled by anything but key presses.
 */
test('from first run to an exported plan, keyboard only', async ({ launch, vault }) => {
  test.setTimeout(180_000);
  const { app, page } = await launch();
  const { keyboard } = page;
  const pdf = join(vault, 'plan.pdf');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, pdf);

  /** Tabs until the control with this name has the focus: as far as a person would go, not further. */
  const tabTo = async (
    name: string | RegExp,
    role: 'button' | 'link' | 'textbox' | 'checkbox' = 'button',
  ): Promise<void> => {
    const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
    await target.waitFor();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`${role} ${String(name)} cannot be reached with Tab`);
  };
  const passphrase = 'violet harbor ladder tuesday';

  await tabTo('Choose a passphrase');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await keyboard.type(passphrase);
  await tabTo('Passphrase again', 'textbox');
  await keyboard.type(passphrase);
  await keyboard.press('Enter');
  const key = await shownRecoveryKey(page);
  await tabTo('I have kept it');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Recovery key', { exact: true })).toBeFocused();
  await keyboard.type(key);
  await tabTo('Make the vault');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Write something down' })).toBeVisible();

  await keyboard.press('Control+n');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.type('Before the chair’s meeting');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Entry text' })).toBeFocused();
  await keyboard.type('I want to lead the sepsis bundle review, and to say so.');
  await expect(page.getByText(/^Saved/)).toBeVisible();

  await keyboard.press('Control+k');
  await keyboard.type('New goal');
  await keyboard.press('Enter');
  const title = page.getByRole('textbox', { name: /Goal|Title|What/ }).first();
  await expect(title).toBeFocused();
  await keyboard.type('Lead the sepsis bundle review');
  await tabTo(/Area/);
  await keyboard.press('Enter');
  await keyboard.type('Quality');
  await keyboard.press('Enter');
  await tabTo('Save goal');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lead the sepsis bundle review' })).toBeVisible();
  await tabTo('Add step');
  await keyboard.press('Enter');
  for (const step of ['Ask Dr. Adeyemi who decides', 'Draft one page of aims']) {
    await keyboard.type(step);
    await keyboard.press('Enter');
    await expect(page.getByText(step, { exact: true })).toBeVisible();
  }
  await keyboard.press('Escape');

  await keyboard.press('Control+k');
  await keyboard.type('Export plan');
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export plan' });
  await expect(dialog).toBeVisible();
  for (let presses = 0; presses < 20; presses += 1) {
    if (
      await dialog
        .getByRole('button', { name: 'Export plan' })
        .evaluate((button) => button === document.activeElement)
    )
      break;
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await expect(page.getByText(/plan\.pdf|Plan exported|was written/i).first()).toBeVisible({
    timeout: 30_000,
  });

  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  for (const words of [
    'Lead the sepsis bundle review',
    'Ask Dr. Adeyemi who decides',
    'Draft one page of aims',
  ]) {
    expect(text.replaceAll(/\s+/g, ' ')).toContain(words);
  }
  expect(text).not.toContain('and to say so');
});
