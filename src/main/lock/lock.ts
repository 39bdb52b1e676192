import type { BrowserWindow } from 'electron';
import type { createFlush } from './flush';
import type { VaultSession } from './session';

type Dependencies = Readonly<{
  vault: VaultSession;
  flush: ReturnType<typeof createFlush>;
  openWindow: () => BrowserWindow;
  quit: () => void;
}>;

const draftKept =
  'The vault locked before the last words could be saved. They were kept encrypted and are put back into the journal when you unlock.';
const unanswered =
  'The page did not answer when the vault locked. Everything that was shown as saved is safe.';

/**
 * Locking, and the window it leaves behind: flush, wait for the acknowledgement, end the store
 * process, destroy the page, show a lock page in a new renderer.
 */
export function createLock({ vault, flush, openWindow, quit }: Dependencies) {
  let window: BrowserWindow | null = null;
  const shown = new Set<BrowserWindow>();
  let notice: string | null = null;
  let locking: Promise<void> | null = null;
  let leaving = false;

  /** Saves what is pending; what cannot be saved is kept as an encrypted draft. */
  async function closeVault(): Promise<void> {
    if (!vault.isOpen()) return;
    const flushed = await flush.request();
    if (flushed === null) notice = unanswered;
    else if (!flushed.saved) {
      for (const draft of flushed.drafts) await vault.keepDraft(draft);
      notice = draftKept;
    }
    await vault.close();
  }

  function show(): void {
    const opened = openWindow();
    window = opened;
    shown.add(opened);
    opened.once('closed', () => shown.delete(opened));
    opened.on('close', (event) => {
      if (leaving || !vault.isOpen() || window !== opened) return;
      event.preventDefault();
      void closeVault().finally(() => {
        leaving = true;
        quit();
      });
    });
  }

  async function replaceWindow(): Promise<void> {
    const old = window;
    show();
    if (old && !old.isDestroyed()) old.destroy();
  }

  return {
    start: show,
    /** The app's window; for a moment two, while locking replaces it. */
    windows: (): readonly BrowserWindow[] => [...shown].filter((each) => !each.isDestroyed()),
    window: () => (window && !window.isDestroyed() ? window : null),
    focus(): void {
      if (!window || window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    /** @param reason said on the lock page, or null */
    now(reason: string | null): Promise<void> {
      locking ??= (async () => {
        if (!vault.isOpen() && reason === null) return;
        await closeVault();
        notice = notice ?? reason;
        await replaceWindow();
      })().finally(() => {
        locking = null;
      });
      return locking;
    },
    takeNotice(): string | null {
      const said = notice;
      notice = null;
      return said;
    },
  };
}
