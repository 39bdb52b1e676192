import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/app-error';
import { replaceFiles } from '../files/durable-write';

const fileName = 'attempts.json';
const freeAttempts = 3;
const longestWait = 60_000;

const stateSchema = z.object({
  /** Wrong attempts in a row. */
  failed: z.int().min(0).max(1_000_000),
  /** When the last of them was, in milliseconds since 1970. */
  lastFailedAt: z.number().min(0),
});
type State = Readonly<z.infer<typeof stateSchema>>;

export type Attempts = Readonly<{
  /** How long until the next attempt is taken; 0 when it may come now. */
  waitMilliseconds(): number;
  /** Counts a wrong attempt; resolves to the wait that follows, in milliseconds. */
  failed(): Promise<number>;
  /** Ends the row of wrong attempts. */
  succeeded(): Promise<void>;
  /**
   * Runs one attempt with a passphrase and counts its outcome; attempts run one at a time. Throws AppError 'too-soon'
   * during the wait, without trying, and passes on what `open` throws.
   */
  guard<T>(open: () => Promise<T>): Promise<T>;
}>;

type Options = Readonly<{ directory: string; clock: () => number }>;

/** The wait after so many wrong attempts in a row, in milliseconds: none for three, then 1, 2, 4 … 60 s. */
export function waitAfter(failed: number): number {
  if (failed <= freeAttempts) return 0;
  return Math.min(1000 * 2 ** (failed - freeAttempts - 1), longestWait);
}

/**
 * Slows down guessing at the lock page, also across restarts (attempts.json; no secrets). It deletes
 * nothing and holds off nobody who has copied the files: against them stands scrypt.
 */
export function createAttempts({ directory, clock }: Options): Attempts {
  let state = load(directory);
  let queue: Promise<unknown> = Promise.resolve();

  const save = async (next: State): Promise<void> => {
    state = next;
    // Kept in memory all the same: a full disk must not hide whether the passphrase was right.
    const text = `${JSON.stringify(next)}\n`;
    await replaceFiles(directory, [{ name: fileName, text }]).catch(() => undefined);
  };

  const waitMilliseconds = (): number => {
    const now = clock();
    // The clock was set back: the wait starts again now, so that it never lasts longer than meant.
    if (now < state.lastFailedAt) state = { ...state, lastFailedAt: now };
    return Math.max(0, state.lastFailedAt + waitAfter(state.failed) - now);
  };

  const failed = async (): Promise<number> => {
    await save({ failed: Math.min(state.failed + 1, 1_000_000), lastFailedAt: clock() });
    return waitMilliseconds();
  };

  const succeeded = async (): Promise<void> => {
    if (state.failed > 0) await save({ failed: 0, lastFailedAt: 0 });
  };

  const attempt = async <T>(open: () => Promise<T>): Promise<T> => {
    const wait = waitMilliseconds();
    if (wait > 0) throw tooSoon(wait);
    try {
      const opened = await open();
      await succeeded();
      return opened;
    } catch (error) {
      if (isWrongPassphrase(error)) await failed();
      throw error;
    }
  };

  const guard = <T>(open: () => Promise<T>): Promise<T> => {
    const result = queue.then(() => attempt(open));
    queue = result.catch(() => undefined);
    return result;
  };

  return { waitMilliseconds, failed, succeeded, guard };
}

function load(directory: string): State {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(join(directory, fileName), 'utf8')));
  } catch {
    return { failed: 0, lastFailedAt: 0 };
  }
}

/** A mistyped recovery key does not count: 65 characters are easily mistyped, and 256 bits not guessed. */
function isWrongPassphrase(error: unknown): boolean {
  return error instanceof AppError && error.code === 'wrong-passphrase';
}

function tooSoon(wait: number): AppError {
  const seconds = Math.ceil(wait / 1000);
  return new AppError(
    'too-soon',
    `After several wrong attempts Preround waits a little. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  );
}
