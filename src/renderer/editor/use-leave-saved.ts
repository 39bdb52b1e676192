import { useBlocker } from '@tanstack/react-router';
import type { Autosave } from './autosave';

/** Saves before the page is left, and stays on it when that cannot be done: the text is only here. */
export function useLeaveSaved(autosave: Autosave): void {
  useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      next.pathname !== current.pathname && (await autosave.flush()) !== null,
    enableBeforeUnload: false,
  });
}
