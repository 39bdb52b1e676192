import { onTopic } from './changes';
import { call } from './client';

/** What an open editor could not save when the vault had to lock: kept encrypted until the next unlock. */
export type Draft = Readonly<{ id: string; body: string }>;

/** Saves what is pending. Returns null when all is committed, or the draft to keep. */
export type Flusher = () => Promise<Draft | null>;

const flushers = new Set<Flusher>();

/** An editor registers here for as long as it is mounted; returns how to leave. */
export function registerFlusher(flusher: Flusher): () => void {
  flushers.add(flusher);
  return () => {
    flushers.delete(flusher);
  };
}

type Outcome = 'saved' | 'kept' | 'lost';

/** Asks every open editor to save, waits for all, and has kept, encrypted, what could not be saved. */
async function flushAll(): Promise<Outcome> {
  const results = await Promise.allSettled([...flushers].map((flusher) => flusher()));
  const drafts = results.flatMap((result) =>
    result.status === 'fulfilled' && result.value !== null ? [result.value] : [],
  );
  const kept = await Promise.allSettled(drafts.map((draft) => call('vault.keepDraft', draft)));
  const isLost = [...results, ...kept].some(({ status }) => status === 'rejected');
  if (isLost) return 'lost';
  return drafts.length > 0 ? 'kept' : 'saved';
}

/**
 * Answers main's request to save before locking or closing. From then on nothing more can be typed,
 * unless main says that the vault stays open. Called once, at the app's entry.
 */
export function answerFlushRequests(): () => void {
  const stops = [
    onTopic('flush', () => {
      document.body.inert = true;
      void flushAll().then((outcome) => call('vault.flushed', { outcome }));
    }),
    onTopic('stay', () => {
      document.body.inert = false;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
