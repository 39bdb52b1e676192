import { useRef, useState } from 'react';
import type { VaultStatus } from '#shared/contract/vault';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { TextArea } from '../../ui/text-field';
import { LockSheet } from './lock-sheet';
import { NewPassphraseFields } from './new-passphrase-fields';
import { submitOnEnter } from './submit-on-enter';
import { useNewPassphrase } from './use-new-passphrase';
import { fieldError, useUnlock } from './use-unlock';
import styles from './vault-form.module.css';
import { WaitLine } from './wait-line';

type Props = Readonly<{ status: VaultStatus; onBack: () => void }>;

/** The way in for who has forgotten the passphrase: the recovery key, and a new passphrase. */
export function RecoverPage({ status, onBack }: Props) {
  const [recoveryKey, setRecoveryKey] = useState('');
  const keyField = useRef<HTMLTextAreaElement>(null);
  const chosen = useNewPassphrase();
  const recovery = useUnlock(status, () => keyField.current?.focus());
  const beside = fieldError(recovery.error, ['wrong-recovery-key', 'too-soon']);

  async function submit(): Promise<void> {
    const passphrase = await chosen.check();
    if (passphrase === null) return;
    await recovery.open(() => call('vault.recover', { recoveryKey, passphrase }));
  }

  return (
    <LockSheet title="Open with the recovery key">
      <p className={styles.lead}>
        Type or paste the key you printed or saved when you made this vault, and choose a new
        passphrase. Nothing you wrote is changed.
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextArea
          rows={3}
          face="mono"
          label="Recovery key"
          autoFocus
          autoComplete="off"
          onKeyDown={submitOnEnter}
          spellCheck="false"
          inputRef={keyField}
          value={recoveryKey}
          onChange={(text) => {
            setRecoveryKey(text);
            recovery.forget();
          }}
          description="Dashes, spaces and capitals do not matter."
          error={beside}
        />
        <NewPassphraseFields chosen={chosen} label="New passphrase" />
        {recovery.error !== null && beside === null && <ErrorNote error={recovery.error} />}
        <div className={styles.buttons}>
          <Button onPress={onBack}>Back</Button>
          <Button
            type="submit"
            variant="primary"
            isDisabled={recovery.isTrying || recovery.secondsLeft > 0}
          >
            {recovery.isTrying ? 'Unlocking' : 'Set passphrase and unlock'}
          </Button>
          <WaitLine secondsLeft={recovery.secondsLeft} />
        </div>
      </form>
    </LockSheet>
  );
}
