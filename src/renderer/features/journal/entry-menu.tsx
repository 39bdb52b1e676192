import { BookOpen, Pin, PinOff, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { Menu, MenuItem } from 'react-aria-components';
import { Kbd } from '../../ui/kbd';
import list from '../../ui/list.module.css';
import { PopoverSurface } from '../../ui/popover';
import { type ListedEntry, nameOf } from './listed-entry';
import { usePin } from './use-pin';

type Props = Readonly<{
  entry: ListedEntry;
  button: HTMLElement | null;
  onClose: () => void;
  onOpen: () => void;
  onBin: () => void;
}>;

/** One menu for all rows, made when it is asked for: a menu a row would slow the scrolling. */
export function EntryMenu({ entry, button, onClose, onOpen, onBin }: Props) {
  const trigger = useMemo(() => ({ current: button }), [button]);
  const pin = usePin();
  const pinWords = entry.pinned ? 'Unpin' : 'Pin';
  const PinIcon = entry.pinned ? PinOff : Pin;
  const togglePin = () => pin({ id: entry.id, name: nameOf(entry), isPinned: !entry.pinned });
  return (
    <PopoverSurface
      aria-label={`Actions for ${nameOf(entry)}`}
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom end"
    >
      <Menu
        aria-label={`Actions for ${nameOf(entry)}`}
        className={list.list ?? ''}
        autoFocus="first"
        onClose={onClose}
      >
        <MenuItem className={list.item ?? ''} textValue="Open" onAction={onOpen}>
          <BookOpen size={16} strokeWidth={1.75} aria-hidden />
          <span className={list.name}>Open</span>
          <Kbd keys="Enter" />
        </MenuItem>
        <MenuItem className={list.item ?? ''} textValue={pinWords} onAction={togglePin}>
          <PinIcon size={16} strokeWidth={1.75} aria-hidden />
          <span className={list.name}>{pinWords}</span>
        </MenuItem>
        <MenuItem className={list.item ?? ''} textValue="Move to bin" onAction={onBin}>
          <Trash2 size={16} strokeWidth={1.75} aria-hidden />
          <span className={list.name}>Move to bin</span>
          <Kbd keys="Delete" />
        </MenuItem>
      </Menu>
    </PopoverSurface>
  );
}
