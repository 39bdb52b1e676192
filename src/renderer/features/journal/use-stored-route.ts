import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Autosave } from '../../editor/autosave';

/** A new entry's route says ?new=1 until the entry is stored: from then on it is opened by reading it. */
export function useStoredRoute(autosave: Autosave, entryId: string, isNew: boolean): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!isNew) return;
    const stop = autosave.subscribe(() => {
      if (autosave.state().acknowledged === null) return;
      stop();
      // Saved on the way to another page: the address is not this entry's any more.
      if (!location.hash.startsWith(`#/journal/${entryId}`)) return;
      void navigate({ to: '.', search: {}, replace: true });
    });
    return stop;
  }, [autosave, entryId, isNew, navigate]);
}
