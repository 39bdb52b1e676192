import { Button } from '../../ui/button';
import styles from './first-run.module.css';
import form from './vault-form.module.css';

type Props = Readonly<{ folder: string; onNext: () => void }>;

/** The promise, before anything is asked for. */
export function StaysStep({ folder, onNext }: Props) {
  return (
    <>
      <p className={form.lead}>
        Preround is a journal for the side of a physician’s life that is hard to say aloud. It is
        only useful if you can be frank in it, so it is built to keep to itself.
      </p>
      <ul className={styles.promises}>
        <li>
          <strong>Everything stays here.</strong> There is no account, and Preround makes no network
          connection. It reports nothing to anyone, us included.
        </li>
        <li>
          <strong>It is encrypted.</strong> Without your passphrase the file is noise, to a borrowed
          laptop, a synced folder and an IT department alike.
        </li>
        <li>
          <strong>What leaves, leaves by your hand.</strong> Only when you export does Preround
          write a readable file, where you say, and it tells you what is in it.
        </li>
        <li>
          <strong>What it cannot do.</strong> It cannot protect you from someone who watches the
          screen or controls this laptop while the vault is open. Lock it when you walk away.
        </li>
        <li>
          <strong>It remembers.</strong> Earlier versions of an entry are kept inside the vault
          until you delete the entry for good.
        </li>
        <li>
          <strong>Leave names out.</strong> A journal that names patients may be treated as a
          medical record and asked for in court. Write so that nobody can be recognised.
        </li>
      </ul>
      <p className={styles.folder}>
        Your vault will be kept in <span className={styles.path}>{folder}</span>
      </p>
      <div className={form.buttons}>
        <Button variant="primary" onPress={onNext}>
          Choose a passphrase
        </Button>
      </div>
    </>
  );
}
