import { useRef, useState } from 'react';
import { call } from '../../bridge/client';
import { ErrorNote } from '../../ui/error-note';
import { SecretField } from '../../ui/secret-field';
import { NewPassphraseFields } from './new-passphrase-fields';
import { useNewPassphrase } from './use-new-passphrase';
import { fieldError } from './use-unlock';
import form from './vault-form.module.css';

type Props = Readonly<{
  /** The form's id, by which the dialog's button submits it. */
  id: string;
  onChanging: (isChanging: boolean) => void;
  onChanged: () => void;
}>;

/** The present passphrase, and a new one twice. */
export function ChangePassphraseForm({ id, onChanging, onChanged }: Props) {
  const [current, setCurrent] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const currentField = useRef<HTMLInputElement>(null);
  const chosen = useNewPassphrase();
  const beside = fieldError(error, ['wrong-passphrase', 'too-soon']);

  async function submit(): Promise<void> {
    const next = await chosen.check();
    if (next === null || isWorking) return;
    setWorking(true);
    onChanging(true);
    setError(null);
    try {
      await call('vault.changePassphrase', { current, next });
      onChanging(false);
      onChanged();
    } catch (reason) {
      setError(reason);
      setWorking(false);
      onChanging(false);
      currentField.current?.focus();
      currentField.current?.select();
    }
  }

  return (
    <form
      id={id}
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SecretField
        label="Current passphrase"
        autoFocus
        autoComplete="current-password"
        inputRef={currentField}
        value={current}
        onChange={(text) => {
          setCurrent(text);
          setError(null);
        }}
        error={beside}
      />
      <NewPassphraseFields chosen={chosen} label="New passphrase" />
      {error !== null && beside === null && <ErrorNote error={error} />}
    </form>
  );
}
