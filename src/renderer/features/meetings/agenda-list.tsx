import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import {
  DropIndicator,
  type DroppableCollectionReorderEvent,
  GridList,
  useDragAndDrop,
} from 'react-aria-components';
import type { AgendaPoint } from '#shared/contract/meetings';
import { agendaMinutes } from '#shared/domain/meetings/meeting';
import { agendaLengthWords } from '#shared/domain/meetings/meeting-words';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useToasts } from '../../ui/toast';
import { changePoint, movePoint, newPoint, stepPoint } from './agenda-changes';
import styles from './agenda-list.module.css';
import { AgendaRow } from './agenda-row';

type Props = Readonly<{
  agenda: readonly AgendaPoint[];
  minutes: number;
  onChange: (agenda: AgendaPoint[]) => void;
}>;

/** The points in their order, which drag, keyboard and a point's menu can change. */
export function AgendaList({ agenda, minutes, onChange }: Props) {
  const { offerUndo } = useToasts();
  const latest = useRef(agenda);
  latest.current = agenda;
  const remove = (point: AgendaPoint) => {
    const before = agenda[agenda.indexOf(point) + 1]?.id ?? null;
    onChange(agenda.filter(({ id }) => id !== point.id));
    offerUndo({
      message: `“${point.words || 'An empty point'}” is off the agenda.`,
      undo: () => onChange(movePoint([...latest.current, point], point.id, before)),
    });
  };
  const { dragAndDropHooks } = useDragAndDrop({
    // A type of our own alone: a point dropped outside the window leaves no words there.
    getItems: (keys) => [...keys].map((key) => ({ 'preround-point': String(key) })),
    getAllowedDropOperations: () => ['move'],
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      if (id !== undefined) onChange(movePoint(agenda, String(id), placeOf(target, agenda)));
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={styles.drop ?? ''} />
    ),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null;
    const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
    const id = row?.getAttribute('data-key');
    if (!event.altKey || direction === null || !id) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(stepPoint(agenda, id, direction));
  };
  const untimed = agenda.filter((point) => point.minutes === null).length;
  const said = agendaLengthWords(agendaMinutes(agenda), minutes, untimed);

  return (
    <div className={styles.agenda}>
      {agenda.length > 0 && (
        <div role="presentation" onKeyDownCapture={onKeyDown}>
          <GridList
            aria-label="Agenda"
            items={agenda}
            dependencies={[agenda]}
            selectionMode="none"
            keyboardNavigationBehavior="tab"
            dragAndDropHooks={dragAndDropHooks}
            className={styles.list ?? ''}
          >
            {(point) => (
              <AgendaRow
                point={point}
                isFirst={point.id === agenda[0]?.id}
                isLast={point.id === agenda.at(-1)?.id}
                onChange={(patch) => onChange(changePoint(agenda, point.id, patch))}
                onMove={(direction) => onChange(stepPoint(agenda, point.id, direction))}
                onRemove={() => remove(point)}
              />
            )}
          </GridList>
        </div>
      )}
      {said !== '' && <p className={styles.length}>{said}</p>}
      <AddPoint onAdd={(words) => onChange([...agenda, newPoint(words, null)])} />
    </div>
  );
}

function AddPoint({ onAdd }: Readonly<{ onAdd: (words: string) => void }>) {
  const [words, setWords] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') return;
    onAdd(words);
    setWords('');
  };
  return (
    <form className={styles.adding} onSubmit={add} aria-label="New point">
      <TextField label="New point" value={words} onChange={setWords} maxLength={300} />
      <Button type="submit">Add point</Button>
    </form>
  );
}

/** The point that the dropped one comes to stand before, or null for the end. */
function placeOf(
  { key, dropPosition }: DroppableCollectionReorderEvent['target'],
  points: readonly AgendaPoint[],
): string | null {
  if (dropPosition !== 'after') return String(key);
  return points[points.findIndex((point) => point.id === key) + 1]?.id ?? null;
}
