import { useBlocker } from '@tanstack/react-router';
import { useToasts } from '../ui/toast';
import type { Autosave } from './autosave';

/**
 * Saves before the page is left, with the images that are on their way, and stays on it when that
 * cannot be done: the text is only here. What did not come is said.
 */
export function useLeaveSaved(autosave: Autosave): void {
  const { say } = useToasts();
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (next.pathname === current.pathname) return false;
      const [hasArrived, unsaved] = await Promise.all([autosave.arrived(), autosave.flush()]);
      if (!hasArrived) say('An image is not in the entry yet, so you are still here.');
      return !hasArrived || unsaved !== null;
    },
    enableBeforeUnload: false,
  });
}
