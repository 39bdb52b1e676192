import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './view-switch.module.css';

type Props<T extends string> = Readonly<{
  /** What a screen reader calls the group. */
  label: string;
  looks: readonly Readonly<{ id: T; name: string }>[];
  look: T;
  onChange: (look: T) => void;
}>;

/** The same in several shapes, of which one is in sight. */
export function ViewSwitch<T extends string>({ label, looks, look, onChange }: Props<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[look]}
      onSelectionChange={(keys) => {
        const chosen = looks.find(({ id }) => keys.has(id));
        if (chosen) onChange(chosen.id);
      }}
      className={styles.switch ?? ''}
    >
      {looks.map(({ id, name }) => (
        <ToggleButton key={id} id={id} className={styles.look ?? ''}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
