import { z } from 'zod';

const nothing = z.object({});
const passphrase = z.string().max(4_096);

export const vaultStatus = z.object({
  /** new: nothing here yet; locked: a passphrase opens it; open: the store process is running. */
  state: z.enum(['new', 'locked', 'open']),
  folder: z.string(),
  sample: z.boolean(),
  /** How long the next attempt has to wait, in milliseconds. */
  waitMilliseconds: z.number().int().nonnegative(),
  /** Said once on the lock page, for example why the app locked itself. */
  notice: z.string().nullable(),
});
export type VaultStatus = z.infer<typeof vaultStatus>;

/** Served by main, which owns keys and locks. */
export const vaultContract = {
  'vault.status': { input: nothing, output: vaultStatus },
  /** First run, first half: makes keys in memory only. Nothing is on disk until the key is confirmed. */
  'vault.prepare': {
    input: z.object({ passphrase }),
    output: z.object({ recoveryKey: z.string() }),
  },
  /** First run, second half: the recovery key typed back. Writes vault.json and the database, and opens. */
  'vault.create': { input: z.object({ recoveryKey: z.string().max(500) }), output: nothing },
  /** Writes the recovery key of the vault being prepared to a text file chosen in the system dialog. */
  'vault.saveRecoveryKey': { input: nothing, output: z.object({ path: z.string().nullable() }) },
  /** Prints the recovery key of the vault being prepared through the system's print dialog. */
  'vault.printRecoveryKey': { input: nothing, output: z.object({ printed: z.boolean() }) },
  /** A passphrase is being typed: what opening needs is made ready meanwhile, without any key. */
  'vault.expectPassphrase': { input: nothing, output: nothing },
  'vault.unlock': { input: z.object({ passphrase }), output: nothing },
  'vault.recover': {
    input: z.object({ recoveryKey: z.string().max(500), passphrase }),
    output: nothing,
  },
  'vault.changePassphrase': {
    input: z.object({ current: passphrase, next: passphrase }),
    output: nothing,
  },
  'vault.lock': { input: nothing, output: nothing },
  /** While a flush is under way: keeps, encrypted, what could not be saved, until the next unlock. */
  'vault.keepDraft': {
    input: z.object({ id: z.uuid(), body: z.string().max(40_000_000) }),
    output: nothing,
  },
  /** The page's answer to the topic 'flush'. lost: words or an image could be neither saved nor kept. */
  'vault.flushed': {
    input: z.object({ outcome: z.enum(['saved', 'kept', 'lost']) }),
    output: nothing,
  },
} as const;
