import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useDrop } from 'react-aria';
import { Button } from 'react-aria-components';
import { classNames } from '../../ui/class-names';
import styles from './board-grid.module.css';
import type { ShownArea, ShownPerson, ShownSeat } from './board-shown';
import { type SeatAction, SeatChip, seatType } from './seat-chip';

export type CellActions = Readonly<{
  onFill: (areaId: string, personId: string) => void;
  onSeat: (action: SeatAction, seat: ShownSeat) => void;
  /** A seat was dropped here. */
  onDrop: (seatId: string, areaId: string, personId: string, operation: 'move' | 'copy') => void;
}>;

type Props = Readonly<{
  area: ShownArea;
  person: ShownPerson;
  seats: readonly ShownSeat[];
  actions: CellActions;
}>;

/** Where an area and a person meet: their seats there, and room for one more. */
export function GridCell({ area, person, seats, actions }: Props) {
  const fill = useRef<HTMLButtonElement>(null);
  // The button is the place to drop for the keyboard, the whole cell for the pointer.
  const { dropProps, dropButtonProps, isDropTarget } = useDrop({
    ref: fill,
    hasDropButton: true,
    getDropOperation: (types, allowed) =>
      types.has(seatType) ? (allowed.includes('move') ? 'move' : 'copy') : 'cancel',
    onDrop: ({ items, dropOperation }) => {
      const [item] = items;
      if (item?.kind !== 'text' || !item.types.has(seatType)) return;
      const operation = dropOperation === 'copy' ? 'copy' : 'move';
      void item
        .getText(seatType)
        .then((seatId) => actions.onDrop(seatId, area.id, person.id, operation));
    },
  });
  return (
    <div {...dropProps} className={classNames(styles.cell, isDropTarget && styles.target)}>
      {seats.map((seat) => (
        <SeatChip
          key={seat.id}
          seat={seat}
          personName={person.name}
          areaName={area.name}
          onAction={actions.onSeat}
        />
      ))}
      <Button
        {...dropButtonProps}
        ref={fill}
        aria-label={`Fill seat, ${person.name}, ${area.name}`}
        className={classNames(styles.fill, seats.length > 0 && styles.more)}
        onPress={() => actions.onFill(area.id, person.id)}
      >
        <Plus size={14} strokeWidth={1.75} aria-hidden />
      </Button>
    </div>
  );
}
