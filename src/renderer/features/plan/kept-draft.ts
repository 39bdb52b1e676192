import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type Draft, registerFlusher } from '../../bridge/flush';
import { draftAsEntry } from './draft-as-entry';

/** How a kind of form is saved when the vault locks under it, and told when it cannot be. */
export type DraftKind<T> = Readonly<{
  /** Saves the draft as it is. @throws when something is missing or saving fails */
  saveNow: (draft: T) => Promise<unknown>;
  /** What was typed, in words; an empty text says that nothing worth keeping was. */
  describe: (draft: T) => Readonly<{ title: string; text: string }>;
}>;

type Kept<T> = Readonly<{ draft: T; stopFlushing: () => void }>;

const scope = 'plan-draft';

/**
 * What is being typed into a form, kept when the page is left and found again on return, until it is
 * saved or discarded; saved when the vault locks. Kept in memory beside the queries, so that it never
 * reaches the disk unencrypted.
 * @param key which form: 'goal:new', 'goal:<id>', 'step:new:<goal id>', 'step:<id>'
 * @param initial what the form shows before anything is typed; read once
 */
export function useKeptDraft<T extends object>(key: string, initial: T, kind: DraftKind<T>) {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<T>(() => read<T>(queryClient, key)?.draft ?? initial);

  const keep = useCallback(
    (next: T) => {
      const stopFlushing =
        read<T>(queryClient, key)?.stopFlushing ??
        registerFlusher(() => flush(read<T>(queryClient, key), kind));
      queryClient.setQueryDefaults([scope], {
        gcTime: Number.POSITIVE_INFINITY,
        structuralSharing: false,
      });
      queryClient.setQueryData<Kept<T>>([scope, key], { draft: next, stopFlushing });
      setDraft(next);
    },
    [queryClient, key, kind],
  );

  /** Forgets what was typed: it is saved now, or not wanted. */
  const forget = useCallback(() => {
    read<T>(queryClient, key)?.stopFlushing();
    queryClient.removeQueries({ queryKey: [scope, key], exact: true });
  }, [queryClient, key]);

  return {
    draft,
    change: (patch: Partial<T>) => keep({ ...draft, ...patch }),
    keep,
    forget,
    /** Begins again with something nobody has typed. */
    startOver: (fresh: T) => {
      forget();
      setDraft(fresh);
    },
    isTouched: read<T>(queryClient, key) !== undefined,
  };
}

/** Whether a form holds something that is neither saved nor discarded. */
export function useHasDraft(key: string): boolean {
  return read(useQueryClient(), key) !== undefined;
}

async function flush<T>(kept: Kept<T> | undefined, kind: DraftKind<T>): Promise<Draft | null> {
  if (kept === undefined) return null;
  try {
    await kind.saveNow(kept.draft);
    return null;
  } catch {
    const { title, text } = kind.describe(kept.draft);
    return text.trim() === '' ? null : draftAsEntry(title, text, new Date());
  }
}

function read<T>(queryClient: QueryClient, key: string): Kept<T> | undefined {
  return queryClient.getQueryData<Kept<T>>([scope, key]);
}
