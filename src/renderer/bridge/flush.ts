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

/** Asks every open editor to save, waits for all, and returns the drafts that could not be saved. */
export async function flushAll(): Promise<readonly Draft[]> {
  const results = await Promise.all([...flushers].map((flusher) => flusher()));
  return results.filter((draft) => draft !== null);
}

/** Answers main's request to save before locking or closing. Called once, at the app's entry. */
export function answerFlushRequests(): () => void {
  return onTopic('flush', () => {
    void flushAll().then((drafts) =>
      call('vault.flushed', { saved: drafts.length === 0, drafts: [...drafts] }),
    );
  });
}
