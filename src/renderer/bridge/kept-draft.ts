import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, useSyncExternalStore } from 'react';
import { draftAsEntry } from './draft-as-entry';
import { registerFlusher } from './flush';
import { createDraftSlot, type DraftKind, type DraftSlot } from './kept-draft-slot';

export type { DraftKind } from './kept-draft-slot';

const scope = 'kept-draft';

/**
 * What is being typed into a form, kept when the page is left and found again on return, until it is
 * saved or discarded; saved when the vault locks. Kept in memory beside the queries, so that it never
 * reaches the disk unencrypted.
 * @param key which form, such as 'goal:new', 'goal:<id>' or 'person:<id>'
 * @param initial what the form shows before anything is typed; read once
 */
export function useKeptDraft<T extends object, Reply>(
  key: string,
  initial: T,
  kind: DraftKind<T, Reply>,
) {
  const queryClient = useQueryClient();
  const [slot] = useState(() => slotOf(queryClient, key, kind));
  const held = useSyncExternalStore(slot.subscribe, slot.held);
  const [untyped, setUntyped] = useState(initial);
  // What is typed before the page is drawn again goes on from here too.
  const latest = useRef(untyped);
  const show = (next: T) => {
    latest.current = next;
    setUntyped(next);
  };
  const draft = held.typed ?? untyped;
  const { keep, forget, sendAgain, giveUp } = slot;

  return {
    draft,
    change: (patch: Partial<T>) => keep({ ...(slot.held().typed ?? latest.current), ...patch }),
    /** As change, from what the form holds at that moment: for what is done from elsewhere, such as an undo. */
    update: (from: (draft: T) => T) => keep(from(slot.held().typed ?? latest.current)),
    keep,
    forget,
    /**
     * Sends what the form shows. Never rejects; what could not be saved is put back, with the error.
     * @param next what the form shows at once, so that typing goes on there, or null to go on showing this
     */
    submit: (save: () => Promise<Reply>, next: T | null) => {
      const sent = next ?? draft;
      show(sent);
      const saveAndGoOn = async () => {
        const reply = await save();
        // A form that goes on showing this goes on from the revision it was saved as.
        if (next === null && kind.afterSave && latest.current === sent) {
          show(kind.afterSave(sent, reply));
        }
        return reply;
      };
      return slot.submit(draft, saveAndGoOn, next !== null);
    },
    sendAgain,
    giveUp,
    isTouched: held.typed !== null,
    isSending: held.sending.length > 0,
    refused: held.refused,
    error: held.error,
  };
}

/** Whether a form holds something that is neither saved, on its way, nor discarded. */
export function useHasDraft(key: string): boolean {
  const held = read(useQueryClient(), key)?.held();
  return held !== undefined && (held.typed !== null || held.refused.length > 0);
}

function slotOf<T extends object, Reply>(
  queryClient: QueryClient,
  key: string,
  kind: DraftKind<T, Reply>,
): DraftSlot<T, Reply> {
  const kept = read<T, Reply>(queryClient, key);
  if (kept) return kept;
  const slot = createDraftSlot<T, Reply>({
    kind,
    registerFlusher,
    asEntry: (title, text) => draftAsEntry(title, text, new Date()),
  });
  queryClient.setQueryDefaults([scope], {
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  queryClient.setQueryData([scope, key], slot);
  return slot;
}

function read<T, Reply>(queryClient: QueryClient, key: string): DraftSlot<T, Reply> | undefined {
  return queryClient.getQueryData<DraftSlot<T, Reply>>([scope, key]);
}
