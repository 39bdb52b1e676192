import { useState } from 'react';
import type { BinnedGoal, BinnedStep } from '#shared/contract/plan';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import styles from './plan-bin-page.module.css';
import { BinnedGoalRow, BinnedStepRow } from './plan-bin-rows';
import { useBinned } from './queries';
import { useEmptyBin } from './use-empty-bin';

type Binned = Readonly<{ goals: readonly BinnedGoal[]; steps: readonly BinnedStep[] }>;

const nothing: Binned = { goals: [], steps: [] };

/** Goals and steps moved to the bin: they stay until they are restored or deleted for good. */
export function PlanBinPage() {
  const { data: binned, error, refetch } = useBinned();
  const [doomed, setDoomed] = useState(nothing);
  const [isAsking, setAsking] = useState(false);
  const { restoreGoal, restoreStep, deleteForGood } = useEmptyBin();
  const ask = (asked: Partial<Binned>) => {
    setDoomed({ ...nothing, ...asked });
    setAsking(true);
  };
  const isEmpty = binned && binned.goals.length + binned.steps.length === 0;

  return (
    <div className={styles.page}>
      <PageHeader
        title="Bin"
        back={<BackLink href="/plan">Plan</BackLink>}
        actions={binned && !isEmpty && <Button onPress={() => ask(binned)}>Empty the bin</Button>}
      >
        Goals and steps you move here stay until you restore them or delete them for good.
      </PageHeader>
      {error && (
        <ErrorNote error={error}>
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {!binned && !error && <LateNote>Opening the bin…</LateNote>}
      {isEmpty && <EmptyState>The bin is empty.</EmptyState>}
      {binned && binned.goals.length > 0 && (
        <section className={styles.kind}>
          <h2 id="binned-goals">Goals</h2>
          <ul className={styles.list} aria-labelledby="binned-goals">
            {binned.goals.map((goal) => (
              <BinnedGoalRow
                key={goal.id}
                goal={goal}
                onRestore={() => void restoreGoal(goal.id)}
                onDelete={() => ask({ goals: [goal] })}
              />
            ))}
          </ul>
        </section>
      )}
      {binned && binned.steps.length > 0 && (
        <section className={styles.kind}>
          <h2 id="binned-steps">Steps</h2>
          <ul className={styles.list} aria-labelledby="binned-steps">
            {binned.steps.map((step) => (
              <BinnedStepRow
                key={step.id}
                step={step}
                onRestore={() => void restoreStep(step.id)}
                onDelete={() => ask({ steps: [step] })}
              />
            ))}
          </ul>
        </section>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={question(doomed)}
        confirmLabel="Delete for good"
        onConfirm={() =>
          void deleteForGood({
            goalIds: doomed.goals.map(({ id }) => id),
            stepIds: doomed.steps.map(({ id }) => id),
          })
        }
      >
        <p>
          {whatGoes(doomed)} This cannot be undone. Backups made earlier still hold what is deleted.
        </p>
      </ConfirmDialog>
    </div>
  );
}

function question({ goals, steps }: Binned): string {
  if (goals.length + steps.length > 1) return 'Empty the bin?';
  return goals.length === 1 ? 'Delete this goal for good?' : 'Delete this step for good?';
}

function whatGoes({ goals, steps }: Binned): string {
  const count = goals.length + steps.length;
  const [one] = [...goals, ...steps];
  if (count > 1) return `All ${count} are removed from this laptop, each goal with its steps.`;
  const withSteps = goals[0] !== undefined && goals[0].steps.length > 0;
  return withSteps
    ? `“${one?.title}” and its steps are removed from this laptop.`
    : `“${one?.title}” is removed from this laptop.`;
}
