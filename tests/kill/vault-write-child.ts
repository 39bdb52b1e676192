import { loadVaultModules } from './vault-modules.ts';

/*
 * Re-wraps the vault in the given directory for the other passphrase, then writes the two forms in
 * turn, as fast as the disk allows, telling the parent each sequence number that was acknowledged.
 */
const [directory = '', current = '', other = ''] = process.argv.slice(2);
const { newVault, vaultFile } = await loadVaultModules();

const present = await vaultFile.readVaultFile(directory);
if (present === null) throw new Error('no vault');
const dataKey = await newVault.openWithPassphrase(present, current);
const rewrapped = await newVault.withNewPassphrase(present, dataKey, other);

process.send?.({ ready: true });
for (let sequence = present.sequence + 1; ; sequence += 1) {
  const form = sequence % 2 === 0 ? present : rewrapped;
  await vaultFile.writeVaultFile(directory, { ...form, sequence });
  process.send?.({ acknowledged: sequence });
}
