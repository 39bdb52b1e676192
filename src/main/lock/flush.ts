import type { InputOf } from '#shared/contract/method';
import type { vaultContract } from '#shared/contract/vault';

type Flushed = InputOf<(typeof vaultContract)['vault.flushed']>;

/** How long a page may take to save before the vault locks without its answer, in milliseconds. */
const patience = 5_000;

/** Asks the page to save and waits for its answer. */
export function createFlush(announce: () => void) {
  let settle: ((flushed: Flushed | null) => void) | null = null;
  return {
    /** Returns the page's answer, or null when it gave none in time. */
    async request(): Promise<Flushed | null> {
      let timer: NodeJS.Timeout | undefined;
      const answer = new Promise<Flushed | null>((resolve) => {
        settle = resolve;
        timer = setTimeout(() => resolve(null), patience);
      });
      announce();
      const flushed = await answer;
      clearTimeout(timer);
      settle = null;
      return flushed;
    },
    answered(flushed: Flushed): void {
      settle?.(flushed);
    },
  };
}
