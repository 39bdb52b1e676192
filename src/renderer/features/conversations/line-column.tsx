import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components';
import { beforeWhich, inColumn } from '#shared/domain/conversations/edit-lines';
import type { ColumnId } from '#shared/domain/conversations/line';
import { Button } from '../../ui/button';
import { focusIfLost } from '../../ui/focus-if-lost';
import { focusLine } from './focus-line';
import { LineRow } from './line-row';
import styles from './sorting.module.css';
import type { PreparationWork } from './use-preparation-work';

type Props = Readonly<{ column: ColumnId; name: string; about: string; work: PreparationWork }>;

/** A type of our own alone: a line dropped outside the window leaves no words there. */
const dragType = 'preround-line';

const steps = { ArrowUp: 'up', ArrowDown: 'down' } as const;

/** One of the three columns. Lines come to it and leave it by drag, by keyboard and by menu. */
export function LineColumn({ column, name, about, work }: Props) {
  const lines = inColumn(work.draft.lines, column);
  const [writing, setWriting] = useState<string | null>(null);
  const list = useRef<HTMLElement>(null);
  const move = (id: string, to: ColumnId, before: string | null | undefined) => {
    if (before === undefined || before === id) return;
    work.moveLine(id, to, before);
    focusLine(id);
  };
  const moveStep = (id: string, step: 'up' | 'down') =>
    move(id, column, beforeWhich(lines, id, step));

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getAllowedDropOperations: () => ['move'],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      if (id !== undefined) move(String(id), column, placeOf(target, lines));
    },
    onInsert: ({ items, target }) => {
      void draggedId(items).then((id) => id && move(id, column, placeOf(target, lines)));
    },
    onRootDrop: ({ items }) => {
      void draggedId(items).then((id) => id && move(id, column, null));
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={styles.drop ?? ''} />
    ),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key as keyof typeof steps];
    const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
    const id = row?.getAttribute('data-key');
    if (!event.altKey || !step || !id || event.target !== row) return;
    event.preventDefault();
    event.stopPropagation();
    moveStep(id, step);
  };

  return (
    <section ref={list} aria-label={name} className={styles.column} data-column={column}>
      <h3>{name}</h3>
      <p className={styles.about}>{about}</p>
      <div role="presentation" onKeyDownCapture={onKeyDown}>
        <GridList
          aria-label={name}
          items={lines}
          dependencies={[lines, writing]}
          selectionMode="none"
          keyboardNavigationBehavior="tab"
          dragAndDropHooks={dragAndDropHooks}
          renderEmptyState={() => <p className={styles.empty}>Drop a line here, or add one.</p>}
          className={styles.list ?? ''}
        >
          {(line) => (
            <LineRow
              line={line}
              work={work}
              column={column}
              isWriting={writing === line.id}
              onWrite={(isWriting) => setWriting(isWriting ? line.id : null)}
              isFirstOfPart={lines[lines.indexOf(line) - 1]?.part !== line.part}
              isFirst={line.id === lines[0]?.id}
              isLast={line.id === lines.at(-1)?.id}
              onMove={(step) => moveStep(line.id, step)}
              onMoveTo={(to) => move(line.id, to, null)}
              onTakeOut={() => {
                work.takeOut(line);
                focusIfLost(() => firstPlace(list.current));
              }}
            />
          )}
        </GridList>
      </div>
      <Button
        size="small"
        variant="plain"
        icon={Plus}
        aria-label={`Add line to ${name}`}
        onPress={() => setWriting(work.addLine('point', column))}
      >
        Add line
      </Button>
    </section>
  );
}

/** Where the keyboard goes on when the line that had it is gone: the first line, else the button that adds one. */
const firstPlace = (section: HTMLElement | null) =>
  section?.querySelector<HTMLElement>('[role="row"][data-key], :scope > button') ?? null;

type Item = Readonly<{ kind: string; getText?: (type: string) => Promise<string> }>;

async function draggedId(items: readonly Item[]): Promise<string | undefined> {
  return items[0]?.getText?.(dragType);
}

type Target = Readonly<{ key: string | number; dropPosition: string }>;

/** The line that the dropped one comes to stand before, or null for the end. */
function placeOf(
  { key, dropPosition }: Target,
  lines: readonly Readonly<{ id: string }>[],
): string | null {
  if (dropPosition !== 'after') return String(key);
  return lines[lines.findIndex((line) => line.id === key) + 1]?.id ?? null;
}
