import { SecretField } from '../../ui/secret-field';
import { StrengthLine } from './strength-line';
import type { NewPassphrase } from './use-new-passphrase';

type Props = Readonly<{
  chosen: NewPassphrase;
  /** 'Passphrase' on the first run, 'New passphrase' later. */
  label: string;
  autoFocus?: boolean;
}>;

/** The two fields in which a passphrase is chosen, and how strong it is in words. */
export function NewPassphraseFields({ chosen, label, autoFocus = false }: Props) {
  return (
    <>
      <SecretField
        label={label}
        autoFocus={autoFocus}
        autoComplete="new-password"
        inputRef={chosen.passphraseField}
        value={chosen.passphrase}
        onChange={chosen.setPassphrase}
        description="Four or five words that do not belong together are easy to remember and hard to guess. No digits or symbols are asked for."
        error={chosen.advice}
      />
      <StrengthLine strength={chosen.strength} />
      <SecretField
        label={`${label} again`}
        autoComplete="new-password"
        inputRef={chosen.againField}
        value={chosen.again}
        onChange={chosen.setAgain}
        error={chosen.mismatch}
      />
    </>
  );
}
