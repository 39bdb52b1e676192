import type { ReactNode } from 'react';
import {
  Popover as AriaPopover,
  Dialog,
  DialogTrigger,
  type PopoverProps,
} from 'react-aria-components';
import { classNames } from './class-names';
import styles from './popover.module.css';

type SurfaceProps = Omit<PopoverProps, 'className' | 'style'> & {
  /** At least as wide as what opened it. */
  matchTrigger?: boolean;
};

/** The bare surface that floats; lists and dialogs go inside. */
export function PopoverSurface({ matchTrigger = false, ...rest }: SurfaceProps) {
  return (
    <AriaPopover
      offset={4}
      {...rest}
      className={classNames(styles.popover, matchTrigger && styles.match)}
    />
  );
}

type Props = Readonly<{
  /** The button that opens it: a React Aria control, such as our Button or IconButton. */
  trigger: ReactNode;
  /** What a screen reader calls it. */
  label: string;
  placement?: PopoverProps['placement'];
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** Given a way to close it. */
  children: ReactNode | ((close: () => void) => ReactNode);
}>;

/** A small dialog beside its button. Escape or a press outside closes it. */
export function Popover({ trigger, label, placement, children, ...state }: Props) {
  return (
    <DialogTrigger {...state}>
      {trigger}
      <PopoverSurface {...(placement && { placement })}>
        <Dialog aria-label={label} className={styles.dialog ?? ''}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </PopoverSurface>
    </DialogTrigger>
  );
}
