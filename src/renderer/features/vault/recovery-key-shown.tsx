import { Printer, Save } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import styles from './first-run.module.css';
import { KeyCard } from './key-card';
import form from './vault-form.module.css';

type Props = Readonly<{ recoveryKey: string; onBack: () => void; onNext: () => void }>;

type Kept =
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'kept'; words: string }>
  | Readonly<{ kind: 'failed'; error: unknown }>;

/** The key in groups, and two ways to keep it. Copying is not offered: a clipboard is not private. */
export function RecoveryKeyShown({ recoveryKey, onBack, onNext }: Props) {
  const [kept, setKept] = useState<Kept>({ kind: 'nothing' });

  async function keep(way: () => Promise<string | null>): Promise<void> {
    try {
      const words = await way();
      if (words !== null) setKept({ kind: 'kept', words });
    } catch (error) {
      setKept({ kind: 'failed', error });
    }
  }
  const save = () =>
    keep(async () => {
      const { path } = await call('vault.saveRecoveryKey', {});
      return path && `Saved to ${path}. That file is not encrypted: move it off this laptop.`;
    });
  const print = () =>
    keep(async () => {
      const { printed } = await call('vault.printRecoveryKey', {});
      return printed ? 'Sent to the printer. Check that the page came out whole.' : null;
    });

  return (
    <>
      <p className={form.lead}>
        This key opens the vault if you forget the passphrase. It is shown this once. Keep it in a
        safe place, away from the laptop.
      </p>
      <KeyCard recoveryKey={recoveryKey} />
      <div className={form.buttons}>
        <Button icon={Printer} onPress={() => void print()}>
          Print
        </Button>
        <Button icon={Save} onPress={() => void save()}>
          Save as text file
        </Button>
      </div>
      <div role="status" className={styles.kept}>
        {kept.kind === 'kept' && kept.words}
      </div>
      {kept.kind === 'failed' && <ErrorNote error={kept.error} />}
      <div className={`${form.buttons} ${form.spread}`}>
        <Button onPress={onBack}>Back</Button>
        <Button variant="primary" onPress={onNext}>
          I have kept it
        </Button>
      </div>
    </>
  );
}
