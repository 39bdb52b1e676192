import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/page-header';
import styles from './start.module.css';
import { type StartStepId, startSteps } from './start-steps';

type Props = Readonly<{
  step: StartStepId;
  /** What the step is about, under its heading. */
  children: ReactNode;
}>;

/** A step's heading. It stands apart from what is read for the step, so that it keeps the focus. */
export function StepHeader({ step, children }: Props) {
  const index = startSteps.findIndex(({ id }) => id === step);
  return (
    <PageHeader
      back={
        <span className={styles.count}>
          The first hour, step {index + 1} of {startSteps.length}
        </span>
      }
      title={startSteps[index]?.title}
    >
      {children}
    </PageHeader>
  );
}
