import { ArrowDown, ArrowUp, Ellipsis, GripVertical, Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import type { Step } from '#shared/contract/plan';
import { dueWords } from '#shared/domain/plan-words';
import { useHasDraft } from '../../bridge/kept-draft';
import { Checkbox } from '../../ui/checkbox';
import { errorMessage } from '../../ui/error-note';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { useToasts } from '../../ui/toast';
import { useSaveStep } from './queries';
import { StepForm } from './step-form';
import styles from './step-list.module.css';
import { useBin } from './use-bin';

type Props = Readonly<{
  step: Step;
  today: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (direction: 'up' | 'down') => void;
}>;

/** One step: its state, words and date, and what can be done with it. */
export function StepRow({ step, today, isFirst, isLast, onMove }: Props) {
  const draftKey = `step:${step.id}`;
  const [isEditing, setEditing] = useState(useHasDraft(draftKey));
  const row = useRef<HTMLDivElement>(null);
  const close = () => {
    setEditing(false);
    row.current?.focus();
  };
  const save = useSaveStep();
  const { binStep } = useBin();
  const toasts = useToasts();
  const onError = (error: unknown) => toasts.say(errorMessage(error));

  return (
    <GridListItem ref={row} id={step.id} textValue={step.title} className={styles.row ?? ''}>
      {isEditing ? (
        <StepForm
          label={`Edit step: ${step.title}`}
          draftKey={draftKey}
          initial={step}
          submitLabel="Save step"
          next={() => null}
          onClose={close}
          onReopen={() => setEditing(true)}
        />
      ) : (
        <>
          <Button slot="drag" className={styles.grip ?? ''}>
            <GripVertical size={16} strokeWidth={1.75} aria-hidden />
          </Button>
          <Checkbox
            slot={null}
            aria-label={`Done: ${step.title}`}
            isSelected={step.done}
            onChange={(done) => save.mutate({ ...step, done }, { onError })}
          />
          <span className={styles.title} data-done={step.done || undefined}>
            {step.title}
          </span>
          {step.dueOn !== null && !step.done && (
            <time className={styles.due} dateTime={step.dueOn}>
              {dueWords(step.dueOn, today, true)}
            </time>
          )}
          <Menu
            label="Step"
            trigger={
              <IconButton label={`Actions for ${step.title}`} icon={Ellipsis} size="small" />
            }
            choices={[
              { id: 'edit', name: 'Edit step', icon: Pencil, onAction: () => setEditing(true) },
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
              { id: 'bin', name: 'Move to bin', icon: Trash2, onAction: () => void binStep(step) },
            ]}
          />
        </>
      )}
    </GridListItem>
  );
}
