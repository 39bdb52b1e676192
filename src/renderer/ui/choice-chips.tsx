import type { ReactNode } from 'react';
import { type Key, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './choice-chips.module.css';

type Option<T extends string> = Readonly<{ id: T; name: string; mark?: ReactNode }>;

type Props<T extends string> = Readonly<{
  /** What a screen reader calls the group. */
  label: string;
  options: readonly Option<T>[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
  /** At most one; a press on the chosen one takes it back. */
  isSingle?: boolean;
  /** The focus begins here, on the first that can have it. */
  autoFocus?: boolean;
}>;

/** Choices that are all in sight, to be pressed and pressed back. */
export function ChoiceChips<T extends string>(props: Props<T>) {
  const { label, options, chosen, onChange, isSingle = false, autoFocus = false } = props;
  const change = (keys: Set<Key>) =>
    onChange(options.map(({ id }) => id).filter((id) => keys.has(id)));
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode={isSingle ? 'single' : 'multiple'}
      selectedKeys={chosen}
      onSelectionChange={change}
      className={styles.chips ?? ''}
    >
      {options.map(({ id, name, mark }, index) => (
        <ToggleButton
          key={id}
          id={id}
          autoFocus={autoFocus && (chosen.length === 0 ? index === 0 : id === chosen[0])}
          className={styles.chip ?? ''}
        >
          {mark ?? name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
