import { useState } from 'react';
import { call } from '../../bridge/client';

export type PreparedKey = ReturnType<typeof usePreparedKey>;

type Prepared = Readonly<{ passphrase: string; recoveryKey: string }>;

/**
 * The vault being prepared in main's memory. Going back and on again with the same passphrase keeps the
 * recovery key, so that one already printed stays right.
 */
export function usePreparedKey() {
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [isPreparing, setPreparing] = useState(false);
  const [error, setError] = useState<unknown>(null);

  return {
    recoveryKey: prepared?.recoveryKey ?? null,
    isPreparing,
    error,
    /** Whether keys are ready for this passphrase. */
    async prepare(passphrase: string): Promise<boolean> {
      if (isPreparing) return false;
      if (prepared?.passphrase === passphrase) return true;
      setPreparing(true);
      setError(null);
      try {
        const { recoveryKey } = await call('vault.prepare', { passphrase });
        setPrepared({ passphrase, recoveryKey });
        return true;
      } catch (reason) {
        setError(reason);
        return false;
      } finally {
        setPreparing(false);
      }
    },
  };
}
