import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  type SelectProps,
  SelectValue,
  Text,
  VisuallyHidden,
} from 'react-aria-components';
import { classNames } from './class-names';
import field from './field.module.css';
import { FieldHelp, type FieldWords } from './field-help';
import list from './list.module.css';
import { PopoverSurface } from './popover';
import styles from './select.module.css';

type SelectOption<T extends string> = Readonly<{
  id: T;
  name: string;
  /** Drawn before the name, such as an AreaMark. */
  mark?: ReactNode;
  /** Under the name in the list. */
  description?: string;
}>;

type Props<T extends string> = FieldWords &
  Omit<
    SelectProps<object>,
    'className' | 'style' | 'children' | 'isInvalid' | 'validationBehavior' | 'value' | 'onChange'
  > & {
    options: readonly SelectOption<T>[];
    value: T | null;
    onChange: (value: T) => void;
    /** Where a heading over several says it to the eye. */
    isLabelHidden?: boolean;
  };

export function Select<T extends string>(props: Props<T>) {
  const { label, description, error, options, value, onChange, isLabelHidden, ...rest } = props;
  return (
    <AriaSelect
      {...rest}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
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
      <Button className={classNames(field.control, styles.button)}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <FieldHelp description={description} error={error} />
      <PopoverSurface matchTrigger>
        <ListBox className={list.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.id}
              id={option.id}
              textValue={option.name}
              className={list.item ?? ''}
            >
              {option.mark}
              <span className={list.name}>
                <Text slot="label">{option.name}</Text>
                {option.description !== undefined && (
                  <Text slot="description" className={styles.description}>
                    {option.description}
                  </Text>
                )}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </PopoverSurface>
    </AriaSelect>
  );
}
