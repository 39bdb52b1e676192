import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import styles from './first-run.module.css';
import { NewPassphraseFields } from './new-passphrase-fields';
import type { NewPassphrase } from './use-new-passphrase';
import type { PreparedKey } from './use-prepared-key';
import form from './vault-form.module.css';

type Props = Readonly<{
  chosen: NewPassphrase;
  prepared: PreparedKey;
  onBack: () => void;
  onNext: () => void;
}>;

export function PassphraseStep({ chosen, prepared, onBack, onNext }: Props) {
  async function submit(): Promise<void> {
    const passphrase = await chosen.check();
    if (passphrase !== null && (await prepared.prepare(passphrase))) onNext();
  }

  return (
    <>
      <p className={form.lead}>
        You type it each time you unlock the vault. It is the key itself: it is stored nowhere, and
        nobody can look it up or reset it for you.
      </p>
      <form
        className={`${form.form} ${styles.narrow}`}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <NewPassphraseFields chosen={chosen} label="Passphrase" autoFocus />
        {prepared.error !== null && <ErrorNote error={prepared.error} />}
        <p className={styles.aside}>
          <strong>If you forget it,</strong> the recovery key of the next step opens the vault. With
          both lost, what you wrote is lost too.
        </p>
        <div className={form.buttons}>
          <Button onPress={onBack}>Back</Button>
          <Button type="submit" variant="primary" isDisabled={prepared.isPreparing}>
            {prepared.isPreparing ? 'Making the keys' : 'Make the recovery key'}
          </Button>
        </div>
      </form>
    </>
  );
}
