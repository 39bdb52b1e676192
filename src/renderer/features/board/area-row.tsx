import { ArrowDown, ArrowUp, Ellipsis, Eye, EyeOff, GripVertical, Pencil, X } from 'lucide-react';
import { Button, GridListItem } from 'react-aria-components';
import type { AreaFacts } from '#shared/contract/board-seats';
import { areaIds } from '#shared/domain/areas';
import { areaWeights } from '#shared/domain/board/person-facts';
import { AreaMark } from '../../ui/area-mark';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { Select } from '../../ui/select';
import styles from './area-list.module.css';

export type AreaActions = Readonly<{
  onEdit: () => void;
  onHide: (isHidden: boolean) => void;
  onMove: (direction: 'up' | 'down') => void;
  onRemove: () => void;
  onWeigh: (weight: AreaFacts['weight']) => void;
}>;

type Props = AreaActions &
  Readonly<{ area: AreaFacts; isFirst: boolean; isLast: boolean; isLastShown: boolean }>;

const weights = areaWeights.map(({ id, name }) => ({ id: String(id), name }));

/** One area: what it is, how much it matters now, and what can be done with it. */
export function AreaRow({ area, isFirst, isLast, isLastShown, ...actions }: Props) {
  const { id, name, description, weight, isHidden } = area;
  const isOwn = !areaIds.some((first) => first === id);
  return (
    <GridListItem id={id} textValue={name} className={styles.row ?? ''}>
      <Button slot="drag" className={styles.grip ?? ''}>
        <GripVertical size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <span className={styles.mark} data-hidden={isHidden || undefined}>
        <AreaMark area={id} shapeOnly />
      </span>
      <span className={styles.words} data-hidden={isHidden || undefined}>
        <span className={styles.name}>
          {name}
          {isHidden && <span className={styles.badge}>Hidden</span>}
        </span>
        {description !== '' && <span className={styles.about}>{description}</span>}
      </span>
      <span className={styles.weight}>
        <Select
          label={`How much ${name} matters now`}
          isLabelHidden
          options={weights}
          value={String(weight)}
          onChange={(next) => actions.onWeigh(Number(next) as AreaFacts['weight'])}
        />
      </span>
      <Menu
        label="Area"
        trigger={<IconButton label={`Actions for ${name}`} icon={Ellipsis} size="small" />}
        choices={[
          { id: 'edit', name: 'Edit area', icon: Pencil, onAction: actions.onEdit },
          {
            id: 'up',
            name: 'Move up',
            icon: ArrowUp,
            shortcut: 'Alt+↑',
            isDisabled: isFirst,
            onAction: () => actions.onMove('up'),
          },
          {
            id: 'down',
            name: 'Move down',
            icon: ArrowDown,
            shortcut: 'Alt+↓',
            isDisabled: isLast,
            onAction: () => actions.onMove('down'),
          },
          isHidden
            ? { id: 'show', name: 'Show', icon: Eye, onAction: () => actions.onHide(false) }
            : {
                id: 'hide',
                name: 'Hide',
                icon: EyeOff,
                isDisabled: isLastShown,
                onAction: () => actions.onHide(true),
              },
          ...(isOwn ? [{ id: 'remove', name: 'Remove', icon: X, onAction: actions.onRemove }] : []),
        ]}
      />
    </GridListItem>
  );
}
