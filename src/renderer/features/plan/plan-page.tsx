import { FileDown, Plus } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Goal } from '#shared/contract/plan';
import { byArea, heaviestFirst, weightMark } from '#shared/domain/areas';
import { useHasDraft } from '../../bridge/kept-draft';
import { AreaMark } from '../../ui/area-mark';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote } from '../../ui/error-note';
import { useKnownAreas } from '../../ui/known-areas';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { TextLink } from '../../ui/text-link';
import { ExportDialog } from './export-dialog';
import { GoalCard } from './goal-card';
import { newGoalFields } from './goal-fields';
import { focusGoal } from './goal-focus';
import { GoalForm } from './goal-form';
import styles from './plan-page.module.css';
import { useGoals } from './queries';
import { localToday } from './today';
import { usePlanLink } from './use-plan-link';

const newGoalKey = 'goal:new';

/** Goals by area, each with its steps; and the way to a printed plan. */
export function PlanPage() {
  const goals = useGoals();
  const today = localToday();
  const [isStating, setStating] = useState(useHasDraft(newGoalKey));
  const [isExporting, setExporting] = useState(false);
  usePlanLink(goals.data, {
    onNew: () => setStating(true),
    onExport: () => setExporting(true),
  });
  const isEmpty = goals.data?.length === 0;
  const [wasStating, setWasStating] = useState(false);
  const [justSaved, setJustSaved] = useState<string | null>(null);
  // The page draws the saved goal some time after the form learns that it is saved.
  const { data } = goals;
  useEffect(() => {
    if (justSaved !== null && data?.some(({ id }) => id === justSaved) && focusGoal(justSaved))
      setJustSaved(null);
  }, [justSaved, data]);
  const close = (saved: string | null) => {
    setStating(false);
    // A saved goal takes the focus, and the button does not.
    setWasStating(saved === null);
    setJustSaved(saved);
  };
  // A new key draws the button anew, so that it takes the focus when the form it opened is closed.
  const newGoal = (
    <Button
      key={String(isStating)}
      variant="primary"
      icon={Plus}
      autoFocus={wasStating && !isStating}
      onPress={() => setStating(true)}
    >
      New goal
    </Button>
  );

  return (
    <div className={styles.page}>
      <PageHeader
        title="Plan"
        actions={
          <>
            <TextLink href="/plan/bin">Bin</TextLink>
            {!isEmpty && (
              <Button icon={FileDown} onPress={() => setExporting(true)}>
                Export plan
              </Button>
            )}
            {(!isEmpty || isStating) && newGoal}
          </>
        }
      />
      {isStating && (
        <div className={styles.stating}>
          <GoalForm
            label="New goal"
            draftKey={newGoalKey}
            initial={newGoalFields(crypto.randomUUID())}
            revisionOf={(id) => goals.data?.find((goal) => goal.id === id)?.revision ?? 0}
            onClose={close}
            onReopen={() => setStating(true)}
          />
        </div>
      )}
      {goals.isPending && <LateNote>The plan is being read…</LateNote>}
      {goals.error && (
        <ErrorNote error={goals.error}>
          <Button size="small" onPress={() => void goals.refetch()}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {isEmpty && !isStating && <EmptyPlan action={newGoal} />}
      {goals.data && <GoalsByArea goals={goals.data} today={today} />}
      <ExportDialog
        isOpen={isExporting}
        onClose={() => setExporting(false)}
        goals={goals.data ?? []}
        today={today}
      />
    </div>
  );
}

function EmptyPlan({ action }: Readonly<{ action: ReactNode }>) {
  return (
    <EmptyState
      action={action}
      example="Publish the sepsis cohort, by June. First step: send Dr. Okafor the aims page."
    >
      What you want to reach belongs here, area by area, each goal with the steps that lead there.
      The plan can then be handed over as a PDF.
    </EmptyState>
  );
}

function GoalsByArea({ goals, today }: Readonly<{ goals: readonly Goal[]; today: string }>) {
  const known = useKnownAreas();
  return byArea(heaviestFirst(known), goals).map(({ id, name, things }) => (
    <section key={id} aria-label={name} className={styles.area}>
      <header className={styles.areaHead}>
        <h2>
          <AreaMark area={id} />
        </h2>
        <span className={styles.weight}>{weightMark(known, id)}</span>
      </header>
      {things.map((goal) => (
        <GoalCard key={goal.id} goal={goal} today={today} />
      ))}
    </section>
  ));
}
