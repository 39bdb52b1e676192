/** The text file a person keeps: the key, what it does, and what it does not do. */
export function recoveryKeySheet(recoveryKey: string, madeOn: string): string {
  return `Preround recovery key
Made on ${madeOn}

${recoveryKey}

If you forget your passphrase, this key opens your vault and lets you choose
a new one: start Preround, choose "Use the recovery key instead", and type it.

Anyone who has this key and your laptop can read your journal. Keep it away
from the laptop: printed, in a drawer that locks, or in a password manager.
This file is not encrypted. Nobody else has a copy, and nobody can make one.
`;
}
