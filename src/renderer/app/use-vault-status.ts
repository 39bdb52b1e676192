import { useEffect, useState } from 'react';
import type { VaultStatus } from '#shared/contract/vault';
import { onTopic } from '../bridge/changes';
import { call } from '../bridge/client';

export type StatusReading =
  | Readonly<{ kind: 'asking' }>
  | Readonly<{ kind: 'known'; status: VaultStatus }>
  | Readonly<{ kind: 'failed'; error: unknown }>;

/**
 * What the vault is now, read again when main says that it changed. The notice of the first reading
 * is kept: main says it only once.
 */
export function useVaultStatus(first: Promise<VaultStatus>) {
  const [reading, setReading] = useState<StatusReading>({ kind: 'asking' });
  const [attempt, setAttempt] = useState(first);

  useEffect(() => {
    let current = true;
    attempt.then(
      (status) => {
        if (!current) return;
        setReading((before) =>
          before.kind === 'known'
            ? {
                kind: 'known',
                status: { ...status, notice: status.notice ?? before.status.notice },
              }
            : { kind: 'known', status },
        );
      },
      (error: unknown) => {
        if (current) setReading({ kind: 'failed', error });
      },
    );
    return () => {
      current = false;
    };
  }, [attempt]);

  useEffect(() => onTopic('vault', () => setAttempt(call('vault.status', {}))), []);

  return { reading, askAgain: () => setAttempt(call('vault.status', {})) };
}
