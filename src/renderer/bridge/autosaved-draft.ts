import { useEffect, useRef } from 'react';
import { type DraftKind, useKeptDraft } from './kept-draft';

/** Milliseconds from the last change to its save. */
const settle = 500;

/**
 * A form that is saved as it is filled in; what is not saved yet outlasts the page and the lock. What the
 * store refused is sent again when it is changed, not over and over.
 * @param key which form, as useKeptDraft has it
 */
export function useAutosavedDraft<T extends object, Reply>(
  key: string,
  initial: T,
  kind: DraftKind<T, Reply>,
) {
  const kept = useKeptDraft<T, Reply>(key, initial, kind);
  const { draft, isTouched, isSending } = kept;
  const send = useRef(kept.submit);
  send.current = kept.submit;
  const save = useRef(kind.saveNow);
  save.current = kind.saveNow;
  const tried = useRef<T | null>(null);
  useEffect(() => {
    if (!isTouched || isSending || tried.current === draft) return;
    const timer = setTimeout(() => {
      tried.current = draft;
      void send.current(() => save.current(draft), null);
    }, settle);
    return () => clearTimeout(timer);
  }, [draft, isTouched, isSending]);
  const held = useRef({ draft, isTouched });
  held.current = { draft, isTouched };
  // The page is left: what is not sent yet goes at once.
  useEffect(
    () => () => {
      const { draft: last, isTouched: isWaiting } = held.current;
      if (isWaiting && tried.current !== last) void send.current(() => save.current(last), null);
    },
    [],
  );
  return kept;
}
