import { SettingsPage } from '../features/settings/settings-page';
import { ChangePassphraseDialog } from '../features/vault/change-passphrase-dialog';

/** Joins the settings with the vault's own dialog. */
export function SettingsRoute() {
  return (
    <SettingsPage
      changePassphrase={(isOpen, onOpenChange) => (
        <ChangePassphraseDialog isOpen={isOpen} onOpenChange={onOpenChange} />
      )}
    />
  );
}
