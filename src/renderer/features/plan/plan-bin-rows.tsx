import type { BinnedGoal, BinnedStep } from '#shared/contract/plan';
import { goalStatusName } from '#shared/domain/goals';
import { Button } from '../../ui/button';
import { useAreaName } from '../../ui/known-areas';
import styles from './plan-bin-page.module.css';

type Actions = Readonly<{ onRestore: () => void; onDelete: () => void }>;

/** A goal in the bin, with the steps that return or go with it. */
export function BinnedGoalRow({ goal, ...actions }: Actions & Readonly<{ goal: BinnedGoal }>) {
  const areaName = useAreaName();
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.title}>{goal.title}</span>
        <span className={styles.facts}>
          {areaName(goal.area)} · {goalStatusName(goal.status)}
        </span>
        {goal.steps.length > 0 && (
          <ul className={styles.steps} aria-label={`Steps of ${goal.title}`}>
            {goal.steps.map((step) => (
              <li key={step.id}>{step.title}</li>
            ))}
          </ul>
        )}
      </div>
      <RowActions name={goal.title} {...actions} />
    </li>
  );
}

/** A step in the bin whose goal is in the plan. */
export function BinnedStepRow({ step, ...actions }: Actions & Readonly<{ step: BinnedStep }>) {
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.title}>{step.title}</span>
        <span className={styles.facts}>Step of “{step.goalTitle}”</span>
      </div>
      <RowActions name={step.title} {...actions} />
    </li>
  );
}

function RowActions({ name, onRestore, onDelete }: Actions & Readonly<{ name: string }>) {
  return (
    <div className={styles.actions}>
      <Button size="small" onPress={onRestore} aria-label={`Restore ${name}`}>
        Restore
      </Button>
      <Button
        size="small"
        variant="plain"
        onPress={onDelete}
        aria-label={`Delete for good: ${name}`}
      >
        Delete for good
      </Button>
    </div>
  );
}
