import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadVaultModules } from './vault-modules.ts';

/*
 * `node tests/kill/vault-write.ts [kills]`: a child changes the passphrase over and over and is killed
 * (SIGKILL) at random times; after each kill the vault must open with the old passphrase or the
 * new one, at a sequence not below the last acknowledged. Prints one line of JSON; exit code 1 on loss.
 */
const kills = Number(process.argv[2] ?? 5);
const phrases = ['seven quiet lanterns', 'eleven slow herons'] as const;
const { newVault, vaultFile } = await loadVaultModules();
const directory = await fs.mkdtemp(join(tmpdir(), 'preround-kill-'));

const prepared = await newVault.prepareVault({
  passphrase: phrases[0],
  clock: Date.now,
  calibrate: async () => 2 ** 17,
});
await vaultFile.writeVaultFile(directory, prepared.file);

const report = {
  kills,
  opened: 0,
  acknowledgedLost: 0,
  writes: 0,
  cutInsideAWrite: 0,
  failures: [] as string[],
};
let current: string = phrases[0];
for (let round = 0; round < kills; round += 1) {
  const other = phrases.find((phrase) => phrase !== current) ?? phrases[0];
  const acknowledged = await runAndKill(current, other);
  if (await isCut()) report.cutInsideAWrite += 1;
  const opened = await openWithEither(acknowledged);
  if (opened !== null) {
    current = opened;
    report.opened += 1;
  }
}
await fs.rm(directory, { recursive: true });
process.stdout.write(`${JSON.stringify(report)}\n`);
process.exit(report.opened === kills && report.acknowledgedLost === 0 ? 0 : 1);

/** The last sequence number that the child acknowledged before it was killed; 0 for none. */
async function runAndKill(from: string, to: string): Promise<number> {
  const script = resolve(import.meta.dirname, 'vault-write-child.ts');
  const child: ChildProcess = fork(script, [directory, from, to]);
  let acknowledged = 0;
  const ready = new Promise<void>((done, fail) => {
    child.on('message', (message: { ready?: true; acknowledged?: number }) => {
      if (message.ready) done();
      if (message.acknowledged !== undefined) {
        acknowledged = message.acknowledged;
        report.writes += 1;
      }
    });
    child.on('exit', () => fail(new Error('The child ended by itself.')));
  });
  await ready;
  await sleep(Math.random() * 60);
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
  return acknowledged;
}

/** Whether the kill fell inside a write: a temporary file is left, or the copies differ. */
async function isCut(): Promise<boolean> {
  if ((await fs.readdir(directory)).some((name) => name.endsWith('.part'))) return true;
  const texts = ['vault.json', 'vault.copy.json'].map((name) =>
    fs.readFile(join(directory, name), 'utf8'),
  );
  return new Set(await Promise.all(texts)).size > 1;
}

async function openWithEither(acknowledged: number): Promise<string | null> {
  const file = await vaultFile.readVaultFile(directory);
  if (file === null) throw new Error('no vault');
  if (file.sequence < acknowledged) report.acknowledgedLost += 1;
  for (const phrase of phrases) {
    const key = await newVault.openWithPassphrase(file, phrase).catch(() => null);
    if (key?.equals(prepared.dataKey)) return phrase;
  }
  report.failures.push(`sequence ${file.sequence} opens with neither passphrase`);
  return null;
}
