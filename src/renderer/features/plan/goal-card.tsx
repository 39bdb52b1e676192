import { Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Goal } from '#shared/contract/plan';
import { goalStatusName, horizonName } from '#shared/domain/goals';
import { dueWords, isOpen, progressSentence } from '#shared/domain/plan-words';
import { useHasDraft } from '../../bridge/kept-draft';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { TextLink } from '../../ui/text-link';
import styles from './goal-card.module.css';
import { fieldsOf } from './goal-fields';
import { focusAfterGoal } from './goal-focus';
import { GoalForm } from './goal-form';
import { useHelpers } from './queries';
import { newStepFields } from './step-fields';
import { StepForm } from './step-form';
import { StepList } from './step-list';
import { useBin } from './use-bin';

type Props = Readonly<{ goal: Goal; today: string }>;

/** One goal with its steps, changed where it stands. */
export function GoalCard({ goal, today }: Props) {
  const draftKey = `goal:${goal.id}`;
  const [isEditing, setEditing] = useState(useHasDraft(draftKey));
  const card = useRef<HTMLElement>(null);
  const close = () => {
    setEditing(false);
    card.current?.focus();
  };

  return (
    <article
      ref={card}
      id={`goal-${goal.id}`}
      aria-label={goal.title}
      tabIndex={-1}
      className={styles.card}
      data-closed={!isOpen(goal.status) || undefined}
    >
      {isEditing ? (
        <GoalForm
          label={`Edit goal: ${goal.title}`}
          draftKey={draftKey}
          initial={fieldsOf(goal)}
          revisionOf={() => goal.revision}
          onClose={close}
          onReopen={() => setEditing(true)}
        />
      ) : (
        <GoalHead goal={goal} today={today} onEdit={() => setEditing(true)} />
      )}
      {goal.steps.length > 0 && <StepList goal={goal} today={today} />}
      <AddSteps goalId={goal.id} goalTitle={goal.title} />
    </article>
  );
}

function GoalHead({ goal, today, onEdit }: Props & Readonly<{ onEdit: () => void }>) {
  const { binGoal } = useBin();
  const bin = async () => {
    const focusNext = focusAfterGoal(goal.id);
    if (await binGoal(goal)) focusNext();
  };
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h3>{goal.title}</h3>
        <ul className={styles.facts} aria-label="About this goal">
          <li>{horizonName(goal.horizon)}</li>
          {goal.dueOn !== null && (
            <li>
              <time dateTime={goal.dueOn}>{dueWords(goal.dueOn, today, isOpen(goal.status))}</time>
            </li>
          )}
          <li>{goalStatusName(goal.status)}</li>
        </ul>
        <p className={styles.progress}>{progressSentence(goal.steps, today)}</p>
        <Helpers helpers={goal.helpers} />
      </div>
      <Menu
        label="Goal"
        trigger={<IconButton label={`Actions for ${goal.title}`} icon={Ellipsis} />}
        choices={[
          { id: 'edit', name: 'Edit goal', icon: Pencil, onAction: onEdit },
          { id: 'bin', name: 'Move to bin', icon: Trash2, onAction: () => void bin() },
        ]}
      />
    </header>
  );
}

function Helpers({ helpers }: Pick<Goal, 'helpers'>) {
  const { nameOf } = useHelpers();
  if (helpers.length === 0) return null;
  return (
    <ul className={styles.helpers} aria-label="Who helps">
      {helpers.map(({ personId, asked }) => (
        <li key={personId}>
          <TextLink href={`/people/${personId}`}>{nameOf(personId)}</TextLink>
          {asked === '' ? ' helps' : `: ${asked}`}
        </li>
      ))}
    </ul>
  );
}

function AddSteps({ goalId, goalTitle }: Readonly<{ goalId: string; goalTitle: string }>) {
  const draftKey = `step:new:${goalId}`;
  const [isOpen, setOpen] = useState(useHasDraft(draftKey));
  const [wasOpen, setWasOpen] = useState(false);
  const close = () => {
    setOpen(false);
    setWasOpen(true);
  };
  const fresh = () => newStepFields(crypto.randomUUID(), goalId);
  if (!isOpen) {
    return (
      <div>
        <Button
          variant="plain"
          size="small"
          icon={Plus}
          autoFocus={wasOpen}
          onPress={() => setOpen(true)}
        >
          Add step
        </Button>
      </div>
    );
  }
  return (
    <StepForm
      label={`Add step to ${goalTitle}`}
      draftKey={draftKey}
      initial={fresh()}
      submitLabel="Add step"
      next={fresh}
      onClose={close}
      onReopen={() => setOpen(true)}
    />
  );
}
