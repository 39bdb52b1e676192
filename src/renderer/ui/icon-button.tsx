import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip';

type Props = Readonly<{
  /** The accessible name, also shown as the tooltip. */
  label: string;
  icon: LucideIcon;
  shortcut?: string;
  size?: 'medium' | 'small';
}> &
  Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'>;

export function IconButton({ label, icon: Icon, shortcut, size = 'medium', ...rest }: Props) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton {...rest} aria-label={label} className={classNames(styles.button, styles[size])}>
        <Icon size={size === 'small' ? 16 : 18} strokeWidth={1.75} aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}
