import { useEffect, useRef, useState } from 'react';
import { draftAsEntry } from '../../../bridge/draft-as-entry';
import { registerFlusher } from '../../../bridge/flush';

/** Milliseconds of rest after which a note is kept. */
const rest = 500;

export type SignalClosing = Readonly<{ isClosed: boolean; note: string }>;

/** Keeps both. Rejects when they could not be kept. */
export type KeepSignalClosing = (closing: SignalClosing) => Promise<void>;

/**
 * Whether the entry's signal is closed and what came of it. The note is kept as it is typed; what is not
 * kept yet is when the page is left or the vault locks.
 */
export function useSignalClosing(start: SignalClosing, keep: KeepSignalClosing) {
  const [closing, setClosing] = useState(start);
  const { isClosed, note } = closing;
  const kept = useRef(start.note);
  const latest = useRef(keep);
  latest.current = keep;
  const waiting = useRef<(() => Promise<void>) | null>(null);

  // Before the effect below, so that what waits is still known when the page is left.
  useEffect(() => () => void waiting.current?.().catch(() => {}), []);
  useEffect(() => {
    if (!isClosed || note === kept.current) return;
    const save = async () => {
      waiting.current = null;
      await latest.current({ isClosed, note });
      kept.current = note;
    };
    waiting.current = save;
    // Where it fails it has been told, and the next change tries again.
    const timer = setTimeout(() => void save().catch(() => {}), rest);
    const stopFlushing = registerFlusher(async () => {
      if (note === kept.current) return null;
      try {
        await save();
        return null;
      } catch {
        return draftAsEntry('Not saved: what came of a signal', note, new Date());
      }
    });
    return () => {
      clearTimeout(timer);
      stopFlushing();
      waiting.current = null;
    };
  }, [isClosed, note]);

  return {
    closing,
    setNote: (next: string) => setClosing({ isClosed, note: next }),
    setClosed(next: boolean) {
      setClosing({ isClosed: next, note });
      keep({ isClosed: next, note }).then(
        () => {
          kept.current = note;
        },
        () => setClosing((now) => ({ ...now, isClosed: !next })),
      );
    },
    /** Another signal is another question, and nobody has closed it yet. */
    forget() {
      kept.current = '';
      setClosing({ isClosed: false, note: '' });
    },
  };
}
