import type { InputOf } from '#shared/contract/method';
import type { vaultContract } from '#shared/contract/vault';

type Outcome = InputOf<(typeof vaultContract)['vault.flushed']>['outcome'];

/** How long a page may take to save before the vault locks without its answer, in milliseconds. */
const patience = 8_000;

/** Asks the page to save and waits for its answer; asking twice is asking once. */
export function createFlush(announce: () => void) {
  let settle: ((outcome: Outcome | null) => void) | null = null;
  let pending: Promise<Outcome | null> | null = null;

  async function ask(): Promise<Outcome | null> {
    let timer: NodeJS.Timeout | undefined;
    try {
      const answer = new Promise<Outcome | null>((resolve) => {
        settle = resolve;
        timer = setTimeout(() => resolve(null), patience);
      });
      announce();
      return await answer;
    } finally {
      clearTimeout(timer);
      settle = null;
      pending = null;
    }
  }

  return {
    /** Returns the page's answer, or null when it gave none in time. */
    request(): Promise<Outcome | null> {
      pending ??= ask();
      return pending;
    },
    isPending: () => pending !== null,
    answered: (outcome: Outcome): void => settle?.(outcome),
    /** The page cannot answer any more. */
    giveUp: (): void => settle?.(null),
  };
}
