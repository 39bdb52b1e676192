import type { KeyboardEvent } from 'react';
import {
  DropIndicator,
  type DroppableCollectionReorderEvent,
  GridList,
  useDragAndDrop,
} from 'react-aria-components';
import type { AreaFacts } from '#shared/contract/board-seats';
import styles from './area-list.module.css';
import { beforeWhich } from './area-order';
import { AreaRow } from './area-row';
import type { AreaWork } from './area-work';

type Props = Readonly<{
  areas: readonly AreaFacts[];
  work: AreaWork;
  onEdit: (area: AreaFacts) => void;
}>;

/** The areas in their order, which drag, keyboard and the row's menu can change. */
export function AreaList({ areas, work, onEdit }: Props) {
  const shown = areas.filter(({ isHidden }) => !isHidden);
  const moveTo = (id: string, before: string | null | undefined) => {
    if (before !== undefined && before !== id) work.move(id, before);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    // A type of our own alone: an area dropped outside the window leaves no words there.
    getItems: (keys) => [...keys].map((key) => ({ 'preround-area': String(key) })),
    getAllowedDropOperations: () => ['move'],
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      if (id !== undefined) moveTo(String(id), placeOf(target, areas));
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={styles.drop ?? ''} />
    ),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null;
    const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
    const id = row?.getAttribute('data-key');
    // On the choice of a weight, Alt+Down opens its list.
    if (!event.altKey || direction === null || !id || event.target !== row) return;
    event.preventDefault();
    event.stopPropagation();
    moveTo(id, beforeWhich(areas, id, direction));
  };

  return (
    <div role="presentation" onKeyDownCapture={onKeyDown}>
      <GridList
        aria-label="Areas"
        items={areas}
        dependencies={[areas, work]}
        selectionMode="none"
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        className={styles.list ?? ''}
      >
        {(area) => (
          <AreaRow
            area={area}
            isFirst={area.id === areas[0]?.id}
            isLast={area.id === areas.at(-1)?.id}
            isLastShown={shown.length === 1 && shown[0]?.id === area.id}
            onEdit={() => onEdit(area)}
            onHide={(isHidden) => work.hide(area, isHidden)}
            onMove={(direction) => moveTo(area.id, beforeWhich(areas, area.id, direction))}
            onRemove={() => work.remove(area, beforeWhich(areas, area.id, 'down') ?? null)}
            onWeigh={(weight) => work.weigh(area, weight)}
          />
        )}
      </GridList>
    </div>
  );
}

/** The area that the dropped one comes to stand before, or null for the end. */
function placeOf(
  { key, dropPosition }: DroppableCollectionReorderEvent['target'],
  areas: readonly Readonly<{ id: string }>[],
): string | null {
  if (dropPosition !== 'after') return String(key);
  return areas[areas.findIndex((area) => area.id === key) + 1]?.id ?? null;
}
