import { createHash, randomBytes } from 'node:crypto';
import type { Clipboard } from 'electron';

/** Milliseconds that words of the vault stay on the clipboard. */
const stay = 60_000;

/**
 * Words of the vault on the clipboard, for a minute. Before they are cleared, what the clipboard holds is
 * compared with what was put there, so that nothing copied elsewhere meanwhile is lost. Main keeps no
 * journal text: it compares digests, salted anew for each copy.
 */
export function passingCopies(clipboard: Pick<Clipboard, 'readText' | 'writeText' | 'clear'>) {
  let holds: ((text: string) => boolean) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    clearTimeout(timer);
    if (holds?.(clipboard.readText())) clipboard.clear();
    holds = null;
  };
  return {
    copy(text: string): void {
      clearTimeout(timer);
      clipboard.writeText(text);
      // As it is read back: some systems give other line ends than they were given.
      holds = sameAs(clipboard.readText());
      timer = setTimeout(clear, stay);
    },
    /** Clears what was copied, if it is still there: for locking and quitting. */
    clear,
  };
}

function sameAs(text: string): (other: string) => boolean {
  const salt = randomBytes(16);
  const digest = (words: string) => createHash('sha256').update(salt).update(words).digest('hex');
  const kept = digest(text);
  return (other) => digest(other) === kept;
}
