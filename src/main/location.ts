import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Location = Readonly<{
  /** Where vault.json and journal.db are. */
  vault: string;
  /** Where the window's size and looks are kept, and Chromium keeps its own; one app runs per such folder. */
  laptop: string;
  /** The sample physician's vault, made by the app itself. */
  sample: boolean;
}>;

/**
 * Reads `--vault DIR` (or `--vault=DIR`) and `--sample` from the command line.
 * @param userData Electron's userData folder, which holds the person's own vault
 */
export function locate(argv: readonly string[], userData: string): Location {
  const sample = argv.includes('--sample');
  const given = argv.find((argument) => argument.startsWith('--vault='))?.slice('--vault='.length);
  const next = argv.indexOf('--vault');
  const directory = given ?? (next === -1 ? undefined : argv[next + 1]);
  if (directory) {
    const vault = resolve(directory);
    // One app runs per laptop folder: the usual vault named by its path must find the app that has it open.
    const isUsual = !sample && real(vault) === real(join(userData, 'vault'));
    return { vault, laptop: isUsual ? userData : join(vault, 'laptop'), sample };
  }
  const laptop = sample ? `${userData}-sample` : userData;
  return { vault: join(laptop, 'vault'), laptop, sample };
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
