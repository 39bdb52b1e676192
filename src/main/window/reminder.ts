import type { Notification } from 'electron';

type Shown = Pick<Notification, 'show' | 'once'>;

type Dependencies = Readonly<{
  /** Whether this system can show notifications. */
  isSupported: () => boolean;
  make: (words: Readonly<{ title: string; body: string; silent: boolean }>) => Shown;
  isOpen: () => boolean;
  isWanted: () => boolean;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Brings the window to the front. */
  focus: () => void;
}>;

/** Milliseconds between two: a page that asks again and again is not heard. */
const shortest = 60_000;

/**
 * Shows a system notification without content: others see the screen. Only while the vault is open, and
 * only if the person switched it on. Returns whether it was shown.
 */
export function createReminder(dependencies: Dependencies): () => boolean {
  const { isSupported, make, isOpen, isWanted, clock, focus } = dependencies;
  let last = Number.NEGATIVE_INFINITY;
  // Held while it is on the screen: one that is collected no longer answers a click.
  let shown: Shown | null = null;
  return () => {
    const now = clock();
    if (!isOpen() || !isWanted() || !isSupported() || now - last < shortest) return false;
    last = now;
    shown = make({ title: 'Preround', body: 'Something today', silent: true });
    shown.once('click', focus);
    shown.show();
    return true;
  };
}
