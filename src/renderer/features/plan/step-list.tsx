import type { KeyboardEvent } from 'react';
import {
  DropIndicator,
  type DroppableCollectionReorderEvent,
  GridList,
  useDragAndDrop,
} from 'react-aria-components';
import type { Goal } from '#shared/contract/plan';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import { neighbour } from './plan-changes';
import { useMoveStep } from './queries';
import styles from './step-list.module.css';
import { StepRow } from './step-row';

type Props = Readonly<{ goal: Goal; today: string }>;

/** A goal's steps in their order, which drag, keyboard and the row's menu can change. */
export function StepList({ goal, today }: Props) {
  const { steps } = goal;
  const move = useMoveStep();
  const toasts = useToasts();
  const moveTo = (id: string, before: string | null | undefined) => {
    if (before === undefined || before === id) return;
    move.mutate({ id, before }, { onError: (error) => toasts.say(errorMessage(error)) });
  };

  const { dragAndDropHooks } = useDragAndDrop({
    // A type of our own alone: a step dropped outside the window leaves no words there.
    getItems: (keys) => [...keys].map((key) => ({ 'preround-step': String(key) })),
    getAllowedDropOperations: () => ['move'],
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      if (id !== undefined) moveTo(String(id), placeOf(target, steps));
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={styles.drop ?? ''} />
    ),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null;
    const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
    const id = row?.getAttribute('data-key');
    // In a date, Alt+Down opens the calendar.
    const isInForm = event.target instanceof Element && event.target.closest('form') !== null;
    if (!event.altKey || direction === null || !id || isInForm) return;
    event.preventDefault();
    event.stopPropagation();
    moveTo(id, neighbour(steps, id, direction));
  };

  return (
    <div role="presentation" onKeyDownCapture={onKeyDown}>
      <GridList
        aria-label={`Steps of ${goal.title}`}
        items={steps}
        dependencies={[steps, today]}
        selectionMode="none"
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        className={styles.list ?? ''}
      >
        {(step) => (
          <StepRow
            step={step}
            today={today}
            isFirst={step.id === steps[0]?.id}
            isLast={step.id === steps.at(-1)?.id}
            onMove={(direction) => moveTo(step.id, neighbour(steps, step.id, direction))}
          />
        )}
      </GridList>
    </div>
  );
}

/** The step that the dropped one comes to stand before, or null for the end. */
function placeOf(
  { key, dropPosition }: DroppableCollectionReorderEvent['target'],
  steps: readonly Readonly<{ id: string }>[],
): string | null {
  if (dropPosition !== 'after') return String(key);
  return steps[steps.findIndex((step) => step.id === key) + 1]?.id ?? null;
}
