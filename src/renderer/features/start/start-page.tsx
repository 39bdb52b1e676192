import { Check } from 'lucide-react';
import { Link, VisuallyHidden } from 'react-aria-components';
import { assertNever } from '#shared/assert-never';
import { DonePage } from './done-page';
import { MentorStep } from './mentor-step';
import { PartStep } from './part-step';
import styles from './start.module.css';
import { useBoard, useMade } from './start-queries';
import { type StartPlace, startSteps } from './start-steps';
import { WhoStep } from './who-step';
import { WhyNowStep } from './why-now-step';

/** The first hour: four steps from a first question to a first goal, each of which can be left out. */
export function StartPage({ step }: Readonly<{ step: StartPlace }>) {
  return (
    <div className={styles.page}>
      <Steps here={step} />
      <Shown step={step} />
    </div>
  );
}

function Shown({ step }: Readonly<{ step: StartPlace }>) {
  switch (step) {
    case 'mentor-or-sponsor':
      return <MentorStep />;
    case 'why-now':
      return <WhyNowStep />;
    case 'who':
      return <WhoStep />;
    case 'my-part':
      return <PartStep />;
    case 'done':
      return <DonePage />;
    default:
      return assertNever(step);
  }
}

/** All four, so that any can be gone to; those that left something behind say so. */
function Steps({ here }: Readonly<{ here: StartPlace }>) {
  const board = useBoard().data;
  const { entry, goal } = useMade();
  const done: Readonly<Partial<Record<StartPlace, boolean>>> = {
    'why-now': Boolean(entry),
    who: board !== undefined && board.people.length > 0,
    'my-part': Boolean(goal),
  };
  return (
    <nav aria-label="Steps of the first hour">
      <ol className={styles.steps}>
        {startSteps.map(({ id, href, title }, index) => (
          <li key={id}>
            <Link
              href={href}
              className={styles.step ?? ''}
              {...(id === here && { 'aria-current': 'step' as const })}
            >
              <span className={styles.number} aria-hidden>
                {done[id] ? <Check size={13} strokeWidth={2.5} /> : index + 1}
              </span>
              <span>{title}</span>
              {done[id] && <VisuallyHidden> done</VisuallyHidden>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
