import { createHash, randomBytes } from 'node:crypto';
import type { Clipboard } from 'electron';

/** Milliseconds that words of the vault stay on the clipboard. */
const stay = 60_000;

/**
 * Words of the vault on the clipboard, for a minute. Before they are cleared, what the clipboard holds is
 * compared with what was put there, so that nothing copied elsewhere meanwhile is lost. Main keeps no
 * journal text: it compares digests, salted anew for each copy. Copying and clearing happen one after
 * the other, so that what is still on its way at locking is cleared too.
 */
export function passingCopies(clipboard: Pick<Clipboard, 'readText' | 'writeText' | 'clear'>) {
  let isOurs: ((text: string) => boolean) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const next = (act: () => Promise<void>): Promise<void> => {
    const done = before.then(act);
    before = done.catch(() => undefined);
    return done;
  };

  const clear = (): Promise<void> => {
    clearTimeout(timer);
    return next(async () => {
      const compare = isOurs;
      isOurs = null;
      if (compare?.(await clipboard.readText())) clipboard.clear();
    });
  };
  return {
    /** Settles when the words are on the clipboard. */
    copy: (text: string): Promise<void> =>
      next(async () => {
        clearTimeout(timer);
        isOurs = sameAs(text);
        await clipboard.writeText(text);
        timer = setTimeout(() => void clear().catch(() => undefined), stay);
      }),
    /** Clears what was copied, if it is still there: for locking and closing. */
    clear,
  };
}

function sameAs(text: string): (other: string) => boolean {
  const salt = randomBytes(16);
  const digest = (words: string) =>
    createHash('sha256').update(salt).update(words.replaceAll('\r\n', '\n')).digest('hex');
  const kept = digest(text);
  return (other) => digest(other) === kept;
}
