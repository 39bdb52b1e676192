import { useState } from 'react';
import type { Trait } from '#shared/domain/traits/trait';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { errorMessage } from '../../ui/error-note';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useToasts } from '../../ui/toast';
import { useOpenGoals } from './assessment-queries';
import styles from './assessments-page.module.css';

type Props = Readonly<{
  /** The two traits marked lowest. */
  lowest: readonly Trait[];
  step: string;
  onChange: (step: string) => void;
}>;

/** One small step that follows, which can become a step of a goal. */
export function AssessmentStep({ lowest, step, onChange }: Props) {
  const { data: goals = [] } = useOpenGoals();
  const [goalId, setGoalId] = useState<string | null>(null);
  const { say, offerUndo } = useToasts();
  const add = async () => {
    if (goalId === null) return;
    const id = crypto.randomUUID();
    const title = step.trim();
    try {
      await call('plan.saveStep', { id, goalId, title, dueOn: null, done: false });
      offerUndo({
        message: 'The step was added to the goal.',
        undo: () => void call('plan.binStep', { id }).catch((e) => say(errorMessage(e))),
      });
    } catch (reason) {
      say(errorMessage(reason));
    }
  };
  return (
    <section aria-labelledby="step-heading" className={styles.kind}>
      <h2 id="step-heading">One small step</h2>
      <p className={styles.about}>
        {lowest.length === 0
          ? 'Nothing stands out. If you see something all the same, write it down.'
          : `Marked lowest: ${lowest.map(({ name }) => name).join(' and ')}. What could you do about one of them within two weeks?`}
      </p>
      <TextField label="Step" value={step} onChange={onChange} maxLength={300} />
      {goals.length > 0 && step.trim() !== '' && (
        <div className={styles.begin}>
          <Select
            label="Goal"
            options={goals.map(({ id, title }) => ({ id, name: title }))}
            value={goalId}
            onChange={setGoalId}
            placeholder="Choose a goal"
          />
          <Button onPress={() => void add()} isDisabled={goalId === null}>
            Add step
          </Button>
        </div>
      )}
    </section>
  );
}
