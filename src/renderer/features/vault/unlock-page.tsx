import { lazy, Suspense, useRef, useState } from 'react';
import type { VaultStatus } from '#shared/contract/vault';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { SecretField } from '../../ui/secret-field';
import { LockSheet } from './lock-sheet';
import { fieldError, useUnlock } from './use-unlock';
import styles from './vault-form.module.css';
import { WaitLine } from './wait-line';

const SampleLine = lazy(() =>
  import('./sample-line').then((module) => ({ default: module.SampleLine })),
);
const RecoverPage = lazy(() =>
  import('./recover-page').then((module) => ({ default: module.RecoverPage })),
);

/** The lock page. It is the first thing drawn, so it imports little. */
export function UnlockPage({ status }: Readonly<{ status: VaultStatus }>) {
  const [passphrase, setPassphrase] = useState('');
  const [isRecovering, setRecovering] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const unlock = useUnlock(status, () => {
    field.current?.focus();
    field.current?.select();
  });

  if (isRecovering) {
    return (
      <Suspense>
        <RecoverPage status={status} onBack={() => setRecovering(false)} />
      </Suspense>
    );
  }

  const beside = fieldError(unlock.error, ['wrong-passphrase', 'too-soon']);
  return (
    <LockSheet title="Your vault is locked">
      {status.notice && (
        <p role="status" className={styles.notice}>
          {status.notice}
        </p>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void unlock.open(() => call('vault.unlock', { passphrase }));
        }}
      >
        <SecretField
          label="Passphrase"
          autoFocus
          autoComplete="current-password"
          inputRef={field}
          value={passphrase}
          onChange={(text) => {
            if (passphrase === '') call('vault.expectPassphrase', {}).catch(() => undefined);
            setPassphrase(text);
            unlock.forget();
          }}
          error={beside}
        />
        {unlock.error !== null && beside === null && <ErrorNote error={unlock.error} />}
        <div className={styles.buttons}>
          <Button
            type="submit"
            variant="primary"
            isDisabled={unlock.isTrying || unlock.secondsLeft > 0}
          >
            {unlock.isTrying ? 'Unlocking' : 'Unlock'}
          </Button>
          <WaitLine secondsLeft={unlock.secondsLeft} />
        </div>
      </form>
      {status.sample && (
        <Suspense>
          <SampleLine />
        </Suspense>
      )}
      <div className={styles.other}>
        <Button variant="plain" size="small" onPress={() => setRecovering(true)}>
          Use the recovery key instead
        </Button>
      </div>
    </LockSheet>
  );
}
