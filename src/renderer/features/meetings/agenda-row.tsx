import { ArrowDown, ArrowUp, Ellipsis, GripVertical, Trash2 } from 'lucide-react';
import { Button, GridListItem, TextArea, TextField } from 'react-aria-components';
import type { AgendaPoint } from '#shared/contract/meetings';
import { pointOriginName } from '#shared/domain/meetings/meeting';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { Select } from '../../ui/select';
import styles from './agenda-list.module.css';

const none = 'none';
const lengths = [5, 10, 15, 20, 30] as const;

type Props = Readonly<{
  point: AgendaPoint;
  isFirst: boolean;
  isLast: boolean;
  onChange: (patch: Partial<AgendaPoint>) => void;
  onMove: (direction: 'up' | 'down') => void;
  onRemove: () => void;
}>;

/** One point: its words and length, where it came from, and what can be done with it. */
export function AgendaRow({ point, isFirst, isLast, onChange, onMove, onRemove }: Props) {
  const { id, words, minutes, origin } = point;
  const name = words || 'Empty point';
  const offered = minutes === null ? lengths : [...new Set([...lengths, minutes])].sort(ascending);
  return (
    <GridListItem id={id} textValue={name} className={styles.row ?? ''}>
      <Button slot="drag" className={styles.grip ?? ''}>
        <GripVertical size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <div className={styles.words}>
        <TextField
          aria-label={`Words of ${name}`}
          value={words}
          onChange={(next) => onChange({ words: next.replaceAll('\n', ' ') })}
          maxLength={300}
        >
          <TextArea rows={1} className={styles.input ?? ''} />
        </TextField>
        {origin && <span className={styles.origin}>{pointOriginName(origin.kind)}</span>}
      </div>
      <div className={styles.minutes}>
        <Select
          label={`Minutes for ${name}`}
          isLabelHidden
          options={[
            { id: none, name: 'No length' },
            ...offered.map((length) => ({ id: String(length), name: `${length} min` })),
          ]}
          value={minutes === null ? none : String(minutes)}
          onChange={(next) => onChange({ minutes: next === none ? null : Number(next) })}
        />
      </div>
      <Menu
        label="Point"
        trigger={<IconButton label={`Actions for ${name}`} icon={Ellipsis} size="small" />}
        choices={[
          {
            ...{ id: 'up', name: 'Move up', icon: ArrowUp, shortcut: 'Alt+↑', isDisabled: isFirst },
            onAction: () => onMove('up'),
          },
          {
            ...{ id: 'down', name: 'Move down', icon: ArrowDown, shortcut: 'Alt+↓' },
            isDisabled: isLast,
            onAction: () => onMove('down'),
          },
          { id: 'remove', name: 'Take off the agenda', icon: Trash2, onAction: onRemove },
        ]}
      />
    </GridListItem>
  );
}

const ascending = (one: number, other: number) => one - other;
