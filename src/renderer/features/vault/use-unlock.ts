import { useState } from 'react';
import { AppError } from '#shared/app-error';
import type { VaultStatus } from '#shared/contract/vault';
import { call } from '../../bridge/client';
import { useCountdown } from './use-countdown';

type Attempt =
  | Readonly<{ kind: 'idle' }>
  | Readonly<{ kind: 'trying' }>
  | Readonly<{ kind: 'failed'; error: unknown }>;

/** Tries a way to open the vault and counts down the wait after wrong attempts. */
export function useUnlock(status: VaultStatus, onFailed: () => void) {
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'idle' });
  const { secondsLeft, startWait } = useCountdown(status.waitMilliseconds);

  async function open(way: () => Promise<unknown>): Promise<void> {
    if (attempt.kind === 'trying' || secondsLeft > 0) return;
    setAttempt({ kind: 'trying' });
    try {
      await way();
      // Main announces 'vault'; the app reads the status again and leaves this page.
    } catch (error) {
      const now = await call('vault.status', {}).catch(() => null);
      startWait(now?.waitMilliseconds ?? 0);
      setAttempt({ kind: 'failed', error });
      onFailed();
    }
  }

  return {
    open,
    secondsLeft,
    isTrying: attempt.kind === 'trying',
    error: attempt.kind === 'failed' ? attempt.error : null,
    forget: () => setAttempt((now) => (now.kind === 'failed' ? { kind: 'idle' } : now)),
  };
}

/** The message when the error is about this field, else null. */
export function fieldError(error: unknown, codes: readonly AppError['code'][]): string | null {
  return error instanceof AppError && codes.includes(error.code) ? error.message : null;
}
