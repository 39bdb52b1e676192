import { useEffect, useState, useSyncExternalStore } from 'react';
import { AppError } from '#shared/app-error';
import { registerFlusher } from '../bridge/flush';
import {
  type Autosave,
  type AutosaveOptions,
  type AutosaveState,
  createAutosave,
} from './autosave';

/**
 * One autosave for as long as the page is mounted, and beyond it until all is saved. It saves at once
 * when the window loses focus, is hidden or goes away, and when the vault is about to lock.
 */
export function useAutosave(options: AutosaveOptions): Autosave {
  const [autosave] = useState(() => createAutosave(options));

  useEffect(() => {
    const leaves = [
      // Asked first, so that its time is up first: what comes after that is not counted as come.
      registerFlusher(async () => {
        if (await autosave.arrived()) return null;
        throw new AppError(
          'interrupted',
          'What was on its way into the text did not come in time.',
        );
      }),
      registerFlusher(() => autosave.flush()),
    ];
    const saveNow = () => void autosave.flush();
    const leaving = ['blur', 'pagehide', 'beforeunload'] as const;
    for (const event of leaving) window.addEventListener(event, saveNow);
    document.addEventListener('visibilitychange', saveNow);
    return () => {
      for (const event of leaving) window.removeEventListener(event, saveNow);
      document.removeEventListener('visibilitychange', saveNow);
      saveNow();
      // A lock must still wait for text whose page is gone.
      void autosave.whenSaved().then(() => {
        for (const leave of leaves) leave();
      });
    };
  }, [autosave]);

  return autosave;
}

/** What the save state shows; only what calls this draws again when it changes. */
export function useAutosaveState(autosave: Autosave): AutosaveState {
  return useSyncExternalStore(autosave.subscribe, autosave.state);
}
