import { Search, X } from 'lucide-react';
import type { RefObject } from 'react';
import {
  Button as AriaButton,
  SearchField as AriaSearchField,
  Input,
  Label,
  type SearchFieldProps,
} from 'react-aria-components';
import { classNames } from './class-names';
import field from './field.module.css';
import styles from './search-field.module.css';

type Props = Omit<SearchFieldProps, 'className' | 'style' | 'children'> & {
  label: string;
  placeholder?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
};

/** Escape or the cross empties it. */
export function SearchField({ label, placeholder, inputRef, ...rest }: Props) {
  return (
    <AriaSearchField {...rest} className={classNames(field.field, styles.search)}>
      <Label className={field.label}>{label}</Label>
      <span className={styles.box}>
        <Search size={16} strokeWidth={1.75} aria-hidden />
        <Input
          {...(inputRef && { ref: inputRef })}
          {...(placeholder && { placeholder })}
          className={classNames(field.control)}
        />
        <AriaButton className={styles.clear ?? ''} aria-label="Clear search">
          <X size={16} strokeWidth={1.75} aria-hidden />
        </AriaButton>
      </span>
    </AriaSearchField>
  );
}
