import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeVault, passphrase } from '../support/launch.ts';
import type { Sources } from './source-modules.ts';
import { asRoot, projectFolder, startApp } from './start-app.ts';

export { passphrase };
export type VaultKey = Buffer;
export type ScryptCosts = Readonly<{ N: number; r: number; p: number }>;

/** What a vault's drafts look like by number; the same in every copy of it. */
export type Vault = Readonly<{ folder: string; entries: number }>;

/** A folder for everything the bench makes, open to the user the app runs as. */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'preround-bench-'));
  giveToApp(folder);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function giveToApp(folder: string): void {
  if (!asRoot) return;
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'preround-test'], { encoding: 'utf8' }));
  chownSync(folder, id('-u'), id('-g'));
}

/** Copies a closed vault, owners and modes included. */
export function copyVault({ folder, entries }: Vault, to: string): Vault {
  execFileSync('cp', ['-pR', folder, to]);
  return { folder: to, entries };
}

export const vaultArguments = ({ folder }: Vault) => [projectFolder, '--vault', folder];

/** Makes an empty vault. */
export async function makeEmptyVault(folder: string): Promise<Vault> {
  const vault = { folder, entries: 0 };
  await inTheApp(vault, async (page) => {
    await makeVault(page);
    // Left at the journal, so that the app reopens there and its list is what is measured.
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Journal' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor();
  });
  return vault;
}

/** The data key, and what it costs to derive its wrapping key. */
export async function openKey(
  { folder }: Vault,
  { newVault, vaultFile }: Sources,
): Promise<{ key: VaultKey; costs: ScryptCosts }> {
  const file = await vaultFile.readVaultFile(folder);
  if (!file) throw new Error(`There is no vault in ${folder}.`);
  return {
    key: await newVault.openWithPassphrase(file, passphrase),
    costs: file.slots.passphrase.kdf,
  };
}

export async function enterPassphrase(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

async function inTheApp(vault: Vault, work: (page: Page) => Promise<void>): Promise<void> {
  const app = await startApp(vaultArguments(vault));
  try {
    await work(await app.page());
  } finally {
    await app.detach();
    await app.stop();
  }
}
