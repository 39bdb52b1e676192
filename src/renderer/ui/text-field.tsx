import type { RefObject } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  Input,
  Label,
  type TextFieldProps,
} from 'react-aria-components';
import { classNames } from './class-names';
import styles from './field.module.css';
import { FieldHelp, type FieldWords } from './field-help';

type Props = FieldWords &
  Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'validationBehavior'> & {
    placeholder?: string;
    inputRef?: RefObject<HTMLInputElement | null>;
  };

export function TextField({ label, description, error, placeholder, inputRef, ...rest }: Props) {
  return (
    <AriaTextField
      {...rest}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={styles.field ?? ''}
    >
      <Label className={styles.label}>{label}</Label>
      <Input
        {...(inputRef && { ref: inputRef })}
        {...(placeholder && { placeholder })}
        className={classNames(styles.control)}
      />
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  );
}

type AreaProps = Omit<Props, 'inputRef'> & {
  rows?: number;
  /** mono: for what is compared character by character. */
  face?: 'serif' | 'mono';
  inputRef?: RefObject<HTMLTextAreaElement | null>;
};

export function TextArea(props: AreaProps) {
  const {
    label,
    description,
    error,
    placeholder,
    rows = 3,
    face = 'serif',
    inputRef,
    ...rest
  } = props;
  return (
    <AriaTextField
      {...rest}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={styles.field ?? ''}
    >
      <Label className={styles.label}>{label}</Label>
      <AriaTextArea
        {...(inputRef && { ref: inputRef })}
        rows={rows}
        {...(placeholder && { placeholder })}
        className={classNames(styles.control, face === 'mono' && styles.mono)}
      />
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  );
}
