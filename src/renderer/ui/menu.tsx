import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components';
import { classNames } from './class-names';
import { Kbd } from './kbd';
import list from './list.module.css';
import { PopoverSurface } from './popover';

export type MenuChoice = Readonly<{
  id: string;
  name: string;
  icon?: LucideIcon;
  shortcut?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  onAction: () => void;
}>;

type Props = Readonly<{
  /** The button that opens it: our Button or IconButton. */
  trigger: ReactNode;
  /** What a screen reader calls the list. */
  label: string;
  choices: readonly MenuChoice[];
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}>;

export function Menu({ trigger, label, choices, ...state }: Props) {
  return (
    <MenuTrigger {...state}>
      {trigger}
      <PopoverSurface>
        <AriaMenu
          aria-label={label}
          className={list.list ?? ''}
          disabledKeys={choices.filter((choice) => choice.isDisabled).map((choice) => choice.id)}
        >
          {choices.map(({ id, name, icon: Icon, shortcut, isDanger, onAction }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={name}
              onAction={onAction}
              className={classNames(list.item, isDanger && list.danger)}
            >
              {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
              <span className={list.name}>{name}</span>
              {shortcut && <Kbd keys={shortcut} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </PopoverSurface>
    </MenuTrigger>
  );
}
