/** Does the work when it is its turn, unless the signal says by then that nobody waits for it. */
export type Turns = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** Lets one piece of work run at a time, so that fast typing does not queue searches in the store. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (signal, work) => {
    const turn = last.then(() => {
      signal.throwIfAborted();
      return work();
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}
