import { KeyRound, Lock } from 'lucide-react';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import styles from './settings.module.css';
import { SettingsSection } from './settings-section';

export function SecuritySection({
  onChangePassphrase,
}: Readonly<{ onChangePassphrase: () => void }>) {
  return (
    <SettingsSection title="Security">
      <p className={styles.text}>
        A new passphrase takes the place of the old one at once. The recovery key and everything you
        wrote stay as they are.
      </p>
      <div className={styles.buttons}>
        <Button icon={KeyRound} onPress={onChangePassphrase}>
          Change passphrase
        </Button>
        <Button icon={Lock} onPress={() => void call('vault.lock', {})}>
          Lock now
        </Button>
      </div>
    </SettingsSection>
  );
}
