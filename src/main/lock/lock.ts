import type { BrowserWindow } from 'electron';
import type { createFlush } from './flush';
import type { VaultSession } from './session';

type Dependencies = Readonly<{
  vault: VaultSession;
  flush: ReturnType<typeof createFlush>;
  openWindow: () => BrowserWindow;
  /** Destroys what else shows text of the vault, and clears what was copied from it. */
  closeOthers: () => void;
  /** Asks whether to go on although words could be neither saved nor kept. */
  mayLose: (act: 'lock' | 'close') => Promise<boolean>;
  /** Tells the page that it stays after all. */
  stay: () => void;
  quit: () => void;
}>;

const draftKept =
  'The vault locked before the last words could be saved. They were kept encrypted and are put back into the journal when you unlock.';
const unanswered =
  'The page did not answer when the vault locked. Everything that was shown as saved is safe.';
const pageGone =
  'The page stopped and the vault was locked. Everything that was shown as saved is safe.';

/**
 * Locking, and the window it leaves behind: flush, wait for the acknowledgement, end the store
 * process and the page, show a lock page in a new renderer.
 */
export function createLock(dependencies: Dependencies) {
  const { vault, flush, openWindow, closeOthers, mayLose, stay, quit } = dependencies;
  const shown = new Set<BrowserWindow>();
  let window: BrowserWindow | null = null;
  let notice: string | null = null;
  let locking: Promise<boolean> | null = null;
  let leaving = false;

  /** Saves what is pending and closes the vault; false when the person would rather stay. */
  async function closeVault(act: 'lock' | 'close'): Promise<boolean> {
    if (!vault.isOpen()) return true;
    const outcome = await flush.request();
    if (outcome === 'lost' && !(await mayLose(act))) {
      stay();
      return false;
    }
    if (outcome === null) notice ??= unanswered;
    if (outcome === 'kept') notice = draftKept;
    closeOthers();
    const closed = vault.close();
    // The page goes now: nothing may be typed into it that nobody will save.
    if (act === 'lock') replaceWindow();
    await closed;
    return true;
  }

  function show(): void {
    const opened = openWindow();
    window = opened;
    shown.add(opened);
    opened.once('closed', () => shown.delete(opened));
    opened.webContents.on('render-process-gone', () => {
      if (leaving || window !== opened) return;
      flush.giveUp();
      if (vault.isOpen()) void now(pageGone);
      else replaceWindow();
    });
    opened.on('close', (event) => {
      if (leaving || !vault.isOpen() || window !== opened) return;
      event.preventDefault();
      void leave();
    });
  }

  async function leave(): Promise<void> {
    if (locking) await locking;
    if (!(await closeVault('close'))) return;
    leaving = true;
    quit();
  }

  function replaceWindow(): void {
    const old = window;
    show();
    if (old && !old.isDestroyed()) old.destroy();
  }

  function now(reason: string | null): Promise<boolean> {
    locking ??= (async () => {
      if (!vault.isOpen()) return true;
      if (reason !== null) notice = reason;
      return closeVault('lock');
    })().finally(() => {
      locking = null;
    });
    return locking;
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
    /**
     * Locks; false when the person stayed because words would have been lost.
     * @param reason said on the lock page, or null
     */
    now,
    takeNotice(): string | null {
      const said = notice;
      notice = null;
      return said;
    },
  };
}
