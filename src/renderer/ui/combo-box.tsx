import { ChevronDown, X } from 'lucide-react';
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
} from 'react-aria-components';
import { classNames } from './class-names';
import styles from './combo-box.module.css';
import field from './field.module.css';
import { FieldHelp, type FieldWords } from './field-help';
import list from './list.module.css';
import { PopoverSurface } from './popover';

type Props = FieldWords &
  Readonly<{
    options: readonly Readonly<{ id: string; name: string }>[];
    value: string | null;
    onChange: (id: string | null) => void;
    placeholder?: string;
    /** Said where nothing has what was typed. */
    nothing: string;
  }>;

/** One of many, found by typing; can be emptied. What is typed and is none of them is let go. */
export function ComboBox({
  label,
  description,
  error,
  options,
  value,
  onChange,
  placeholder,
  nothing,
}: Props) {
  return (
    <AriaComboBox
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      menuTrigger="focus"
      allowsEmptyCollection
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={field.field ?? ''}
    >
      <Label className={field.label}>{label}</Label>
      <div className={styles.box}>
        <Input
          className={classNames(field.control, styles.input)}
          {...(placeholder && { placeholder })}
        />
        <span className={styles.buttons}>
          {value !== null && (
            <Button
              slot={null}
              className={styles.button ?? ''}
              aria-label={`Clear ${label.toLowerCase()}`}
              onPress={() => onChange(null)}
            >
              <X size={16} strokeWidth={1.75} aria-hidden />
            </Button>
          )}
          <Button className={styles.button ?? ''}>
            <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        </span>
      </div>
      <FieldHelp description={description} error={error} />
      <PopoverSurface matchTrigger>
        <ListBox
          className={list.list ?? ''}
          renderEmptyState={() => <p className={styles.nothing}>{nothing}</p>}
        >
          {(option: Readonly<{ id: string; name: string }>) => (
            <ListBoxItem id={option.id} textValue={option.name} className={list.item ?? ''}>
              <span className={list.name}>{option.name}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </PopoverSurface>
    </AriaComboBox>
  );
}
