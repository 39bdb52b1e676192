import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Step } from '#shared/contract/plan';
import { dueWords } from '#shared/domain/plan-words';
import { type DueStep, stepsDue } from '#shared/domain/steps-due';
import { call } from '../../bridge/client';
import { Checkbox } from '../../ui/checkbox';
import { errorMessage } from '../../ui/error-note';
import { focusIfLost } from '../../ui/focus-if-lost';
import { TextLink } from '../../ui/text-link';
import { useToasts } from '../../ui/toast';
import { useGoals } from './queries';
import styles from './today.module.css';
import { TodaySection } from './today-section';

const title = 'Due';

/** Steps of the plan that are due soon or were; one that is done leaves the list. */
export function DueSteps({ today }: Readonly<{ today: string }>) {
  const { data: goals = [] } = useGoals();
  const queryClient = useQueryClient();
  const { offerUndo, say } = useToasts();
  const steps = stepsDue(goals, today);

  const save = async (step: Step) => {
    try {
      await call('plan.saveStep', step);
      return true;
    } catch (error) {
      say(errorMessage(error));
      return false;
    } finally {
      await queryClient.invalidateQueries({ queryKey: ['plan'] });
    }
  };
  const finish = async (step: Step) => {
    if (!(await save({ ...step, done: true }))) return false;
    offerUndo({
      message: `“${step.title}” is done.`,
      undo: () => void save({ ...step, done: false }),
    });
    focusIfLost(placeAfterFinishing);
    return true;
  };

  if (steps.length === 0) return null;
  return (
    <TodaySection title={title}>
      <ul className={styles.list}>
        {steps.map((due) => (
          <DueRow key={due.step.id} due={due} today={today} onFinish={finish} />
        ))}
      </ul>
    </TodaySection>
  );
}

type RowProps = Readonly<{
  due: DueStep;
  today: string;
  onFinish: (step: Step) => Promise<boolean>;
}>;

function DueRow({ due: { step, goalTitle }, today, onFinish }: RowProps) {
  const [isDone, setDone] = useState(false);
  const finish = async () => {
    setDone(true);
    if (!(await onFinish(step))) setDone(false);
  };
  return (
    <li className={styles.row}>
      <Checkbox
        aria-label={`Done: ${step.title}`}
        isSelected={isDone}
        isDisabled={isDone}
        onChange={() => void finish()}
      />
      <div className={styles.words}>
        <span className={styles.title}>{step.title}</span>
        <span className={styles.note}>
          <time dateTime={step.dueOn}>{dueWords(step.dueOn, today, true)}</time>, for{' '}
          <TextLink href={`/plan?goal=${step.goalId}`}>{goalTitle}</TextLink>
        </span>
      </div>
    </li>
  );
}

const placeAfterFinishing = () =>
  document.querySelector<HTMLElement>(`section[aria-label="${title}"] input`) ??
  document.querySelector<HTMLElement>('#main h1');
