import { GripVertical } from 'lucide-react';
import { useRef, useState } from 'react';
import { mergeProps, useButton, useDrag } from 'react-aria';
import { Button, Menu, MenuItem } from 'react-aria-components';
import { seatRoleName } from '#shared/domain/board/roles';
import { classNames } from '../../ui/class-names';
import list from '../../ui/list.module.css';
import { PopoverSurface } from '../../ui/popover';
import type { ShownSeat } from './board-shown';
import styles from './seat-chip.module.css';
import { SeatIcon } from './seat-icon';

/** The one type that a cell of the grid takes. */
export const seatType = 'preround-seat';

export type SeatAction = 'change' | 'move' | 'copy' | 'empty';
const actions: readonly Readonly<{ id: SeatAction; name: string }>[] = [
  { id: 'change', name: 'Change seat' },
  { id: 'move', name: 'Move to…' },
  { id: 'copy', name: 'Copy to…' },
  { id: 'empty', name: 'Empty seat' },
];

type Props = Readonly<{
  seat: ShownSeat;
  personName: string;
  areaName: string;
  onAction: (action: SeatAction, seat: ShownSeat) => void;
}>;

/** One seat in the grid: pressed for what can be done with it, dragged to another cell. */
export function SeatChip({ seat, personName, areaName, onAction }: Props) {
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  const what = `${seatRoleName(seat.role)}, ${personName}, ${areaName}`;
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    getItems: () => [{ [seatType]: seat.id }],
    getAllowedDropOperations: () => ['move', 'copy'],
    hasDragButton: true,
  });
  const { buttonProps, isPressed } = useButton(
    {
      'aria-label': `${what}${strengthWords(seat)}`,
      'aria-haspopup': 'menu',
      'aria-expanded': isOpen,
      onPress: () => setOpen(true),
    },
    ref,
  );

  return (
    <span className={classNames(styles.seat, isDragging && styles.dragged)}>
      <button
        {...mergeProps(buttonProps, dragProps)}
        ref={ref}
        type="button"
        className={classNames(styles.chip, isPressed && styles.pressed)}
        data-role={seat.role}
      >
        <SeatIcon role={seat.role} />
        <span className={styles.name}>{seatRoleName(seat.role)}</span>
        {seat.strength !== null && (
          <span className={styles.strength} data-strength={seat.strength} aria-hidden="true" />
        )}
      </button>
      <Button {...dragButtonProps} aria-label={`Drag ${what}`} className={styles.grip ?? ''}>
        <GripVertical size={13} strokeWidth={1.75} aria-hidden />
      </Button>
      <PopoverSurface triggerRef={ref} isOpen={isOpen} onOpenChange={setOpen}>
        <Menu
          aria-label={what}
          autoFocus="first"
          className={list.list ?? ''}
          onAction={(key) => {
            const action = actions.find(({ id }) => id === key);
            if (action) onAction(action.id, seat);
          }}
          onClose={() => setOpen(false)}
        >
          {actions.map(({ id, name }) => (
            <MenuItem key={id} id={id} className={list.item ?? ''}>
              <span className={list.name}>{name}</span>
            </MenuItem>
          ))}
        </Menu>
      </PopoverSurface>
    </span>
  );
}

function strengthWords({ strength }: ShownSeat): string {
  return strength === null ? '' : `, strength ${strength} of 5`;
}
