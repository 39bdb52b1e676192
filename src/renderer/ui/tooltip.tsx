import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './kbd';
import styles from './tooltip.module.css';

type Props = Readonly<{
  text: string;
  /** Such as 'Mod+K'; shown after the text. */
  shortcut?: string | undefined;
  placement?: 'top' | 'bottom' | 'left' | 'right';
  isDisabled?: boolean;
  /** One control of React Aria. */
  children: ReactElement;
}>;

export function Tooltip({
  text,
  shortcut,
  placement = 'bottom',
  isDisabled = false,
  children,
}: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={80} isDisabled={isDisabled}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} placement={placement} offset={6}>
        {text}
        {shortcut && <Kbd keys={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
