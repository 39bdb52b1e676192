import { Minus, Plus } from 'lucide-react';
import {
  NumberField as AriaNumberField,
  Button,
  Group,
  Input,
  Label,
  type NumberFieldProps,
  VisuallyHidden,
} from 'react-aria-components';
import { classNames } from './class-names';
import field from './field.module.css';
import { FieldHelp, type FieldWords } from './field-help';
import styles from './number-field.module.css';

type Props = FieldWords &
  Omit<
    NumberFieldProps,
    'className' | 'style' | 'children' | 'isInvalid' | 'validationBehavior' | 'value' | 'onChange'
  > & {
    /** null: nothing is typed. */
    value: number | null;
    onChange: (value: number | null) => void;
    /** Where the heads of a table say it to the eye. */
    isLabelHidden?: boolean;
  };

/** A whole number, typed or stepped with the arrow keys and the two buttons. */
export function NumberField(props: Props) {
  const { label, description, error, value, onChange, isLabelHidden, ...rest } = props;
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : Math.round(next))}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={field.field ?? ''}
    >
      {isLabelHidden ? (
        <VisuallyHidden>
          <Label>{label}</Label>
        </VisuallyHidden>
      ) : (
        <Label className={field.label}>{label}</Label>
      )}
      <Group className={classNames(field.control, styles.group)}>
        <Input className={styles.input ?? ''} />
        <Button slot="decrement" className={styles.step ?? ''}>
          <Minus size={14} strokeWidth={2} aria-hidden />
        </Button>
        <Button slot="increment" className={styles.step ?? ''}>
          <Plus size={14} strokeWidth={2} aria-hidden />
        </Button>
      </Group>
      <FieldHelp description={description} error={error} />
    </AriaNumberField>
  );
}
