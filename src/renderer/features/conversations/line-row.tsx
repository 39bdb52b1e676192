import { ArrowDown, ArrowUp, Ellipsis, GripVertical, MoveRight, Pencil, X } from 'lucide-react';
import { Button, GridListItem } from 'react-aria-components';
import { type ColumnId, columns, type PreparationLine } from '#shared/domain/conversations/line';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { focusLine } from './focus-line';
import { LineNote } from './line-note';
import { LineOrigin } from './line-origin';
import { LineWords } from './line-words';
import styles from './sorting.module.css';
import type { PreparationWork } from './use-preparation-work';

type Props = Readonly<{
  line: PreparationLine;
  work: PreparationWork;
  column: ColumnId;
  isWriting: boolean;
  onWrite: (isWriting: boolean) => void;
  /** The line before it is of another part. */
  isFirstOfPart: boolean;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: 'up' | 'down') => void;
  onMoveTo: (column: ColumnId) => void;
  onTakeOut: () => void;
}>;

const partNames: Partial<Readonly<Record<PreparationLine['part'], string>>> = {
  opening: 'Opening',
  point: 'Points',
  ask: 'What you ask',
};

/** One line in a column: its words, written where they stand, and what can be done with it. */
export function LineRow(props: Props) {
  const { line, work, column, isWriting, onWrite, isFirst, isLast, onMove, onMoveTo } = props;
  const { isFirstOfPart, onTakeOut } = props;
  const { id, text, part } = line;
  const name = text.trim() || 'Empty line';
  return (
    <GridListItem
      id={id}
      textValue={name}
      className={styles.row ?? ''}
      onAction={() => onWrite(true)}
    >
      <Button slot="drag" className={styles.grip ?? ''}>
        <GripVertical size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <div className={styles.words}>
        {partNames[part] && isFirstOfPart && column === 'say' && (
          <span className={styles.part}>{partNames[part]}</span>
        )}
        <LineWords
          kit={work.kit}
          text={text}
          label="Line"
          isWriting={isWriting}
          onChange={(words) => work.changeLine(id, { text: words })}
          onDone={() => {
            onWrite(false);
            work.doneWith(id);
            focusLine(id);
          }}
          onWrite={() => onWrite(true)}
        />
        <LineNote line={line} work={work} />
        <LineOrigin line={line} />
      </div>
      <Menu
        label="Line"
        trigger={<IconButton label={`Actions for ${name}`} icon={Ellipsis} size="small" />}
        choices={[
          { id: 'edit', name: 'Edit line', icon: Pencil, onAction: () => onWrite(true) },
          {
            id: 'up',
            name: 'Move up',
            icon: ArrowUp,
            shortcut: 'Alt+↑',
            isDisabled: isFirst,
            onAction: () => onMove('up'),
          },
          {
            id: 'down',
            name: 'Move down',
            icon: ArrowDown,
            shortcut: 'Alt+↓',
            isDisabled: isLast,
            onAction: () => onMove('down'),
          },
          ...columns
            .filter((other) => other.id !== column)
            .map((other) => ({
              id: other.id,
              name: `Move to “${other.name}”`,
              icon: MoveRight,
              onAction: () => onMoveTo(other.id),
            })),
          { id: 'out', name: 'Take out', icon: X, onAction: onTakeOut },
        ]}
      />
    </GridListItem>
  );
}
