import { useState } from 'react';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { TextArea } from '../../ui/text-field';
import { submitOnEnter } from './submit-on-enter';
import { fieldError } from './use-unlock';
import form from './vault-form.module.css';

type Props = Readonly<{ typed: string; onTyped: (text: string) => void; onBack: () => void }>;

/** Asks the key back, so that the copy is known to be right before anything depends on it. */
export function RecoveryKeyConfirm({ typed, onTyped, onBack }: Props) {
  const [isMaking, setMaking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const beside = fieldError(error, ['wrong-recovery-key', 'bad-input']);

  async function submit(): Promise<void> {
    if (isMaking) return;
    setMaking(true);
    setError(null);
    try {
      await call('vault.create', { recoveryKey: typed });
      // Main announces 'vault'; the app opens.
    } catch (reason) {
      setError(reason);
      setMaking(false);
    }
  }

  return (
    <>
      <p className={form.lead}>
        Now type it back from the page or the file you kept. This proves that your copy is right
        while it can still be mended.
      </p>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextArea
          label="Recovery key"
          autoFocus
          rows={2}
          face="mono"
          autoComplete="off"
          onKeyDown={submitOnEnter}
          spellCheck="false"
          value={typed}
          onChange={(text) => {
            onTyped(text);
            setError(null);
          }}
          description="Pasting is fine. Dashes, spaces and capitals do not matter."
          error={beside}
        />
        {error !== null && beside === null && <ErrorNote error={error} />}
        <div className={`${form.buttons} ${form.spread}`}>
          <Button onPress={onBack}>Show the key again</Button>
          <Button type="submit" variant="primary" isDisabled={isMaking}>
            {isMaking ? 'Making the vault' : 'Make the vault'}
          </Button>
        </div>
      </form>
    </>
  );
}
