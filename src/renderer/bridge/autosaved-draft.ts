import { useEffect, useRef } from 'react';
import { AppError } from '#shared/app-error';
import { retryDelay, saveDelay } from './autosave-rules';
import { type DraftKind, useKeptDraft } from './kept-draft';

/** Sent again as they are, these would be refused again. */
const final: readonly string[] = ['bad-input', 'conflict', 'not-found', 'refused'];
const isFinal = (error: unknown) => error instanceof AppError && final.includes(error.code);

/**
 * A form that is saved as it is filled in, when the window is left too; what is not saved yet outlasts the
 * page and the lock. What could not be saved is sent again and again; what the store refused, when it is changed.
 * @param key which form, as useKeptDraft has it
 */
export function useAutosavedDraft<T extends object, Reply>(
  key: string,
  initial: T,
  kind: DraftKind<T, Reply>,
) {
  const kept = useKeptDraft<T, Reply>(key, initial, kind);
  const { draft, isTouched, isSending, error } = kept;
  const tried = useRef<T | null>(null);
  const firstUnsaved = useRef<number | null>(null);
  const failures = useRef(0);
  const sendNow = async () => {
    tried.current = draft;
    firstUnsaved.current = null;
    const sent = await kept.submit(() => kind.saveNow(draft), null);
    failures.current = sent === 'failed' ? failures.current + 1 : 0;
  };
  const send = useRef(sendNow);
  send.current = sendNow;
  useEffect(() => {
    if (!isTouched || isSending) return;
    const isAgain = tried.current === draft;
    if (isAgain && (error === null || isFinal(error))) return;
    const now = performance.now();
    firstUnsaved.current ??= now;
    const wait = isAgain
      ? retryDelay(Math.max(1, failures.current))
      : saveDelay(now, now, firstUnsaved.current);
    const timer = setTimeout(() => void send.current(), Math.max(0, wait));
    return () => clearTimeout(timer);
  }, [draft, isTouched, isSending, error]);
  const held = useRef({ draft, isTouched, isSending });
  held.current = { draft, isTouched, isSending };
  // The window or the page is left: what is not sent yet goes at once.
  useEffect(() => {
    const leave = () => {
      const { draft: last, isTouched: isWaiting } = held.current;
      if (isWaiting && tried.current !== last) void send.current();
    };
    const blur = () => {
      if (!held.current.isSending) leave();
    };
    window.addEventListener('blur', blur);
    return () => {
      window.removeEventListener('blur', blur);
      leave();
    };
  }, []);
  return { ...kept, retry: () => void sendNow() };
}
