import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  Switch as AriaSwitch,
  type CheckboxProps,
  type SwitchProps,
} from 'react-aria-components';
import styles from './checkbox.module.css';

type BoxProps = Omit<CheckboxProps, 'className' | 'style' | 'children'> & {
  /** The visible label; leave out only with an aria-label, as in a row whose text stands beside it. */
  children?: ReactNode;
};

export function Checkbox({ children, ...rest }: BoxProps) {
  return (
    <AriaCheckbox {...rest} className={styles.row ?? ''}>
      <span className={styles.box}>
        <Check size={14} strokeWidth={3} aria-hidden />
      </span>
      {children && <span>{children}</span>}
    </AriaCheckbox>
  );
}

type ToggleProps = Omit<SwitchProps, 'className' | 'style' | 'children'> & { children: ReactNode };

export function Switch({ children, ...rest }: ToggleProps) {
  return (
    <AriaSwitch {...rest} className={styles.row ?? ''}>
      <span className={styles.track}>
        <span className={styles.thumb} />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
