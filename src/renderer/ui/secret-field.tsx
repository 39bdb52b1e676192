import { type RefObject, useState } from 'react';
import {
  Button as AriaButton,
  TextField as AriaTextField,
  Input,
  Label,
  type TextFieldProps,
} from 'react-aria-components';
import { classNames } from './class-names';
import styles from './field.module.css';
import { FieldHelp, type FieldWords } from './field-help';
import secret from './secret-field.module.css';

type Props = FieldWords &
  Omit<
    TextFieldProps,
    'className' | 'style' | 'children' | 'isInvalid' | 'validationBehavior' | 'type'
  > & {
    inputRef?: RefObject<HTMLInputElement | null>;
  };

/** A passphrase: hidden while typed unless the person asks to see it. */
export function SecretField({ label, description, error, inputRef, ...rest }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <AriaTextField
      {...rest}
      type={shown ? 'text' : 'password'}
      spellCheck="false"
      autoCorrect="off"
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={styles.field ?? ''}
    >
      <Label className={styles.label}>{label}</Label>
      <span className={styles.withAction}>
        <Input {...(inputRef && { ref: inputRef })} className={classNames(styles.control)} />
        <span className={styles.action}>
          <AriaButton
            className={secret.toggle ?? ''}
            aria-label={`${shown ? 'Hide' : 'Show'} ${label.toLowerCase()}`}
            onPress={() => setShown(!shown)}
          >
            {shown ? 'Hide' : 'Show'}
          </AriaButton>
        </span>
      </span>
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  );
}
