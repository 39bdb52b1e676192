import { useParams } from '@tanstack/react-router';
import { StartPage } from '../features/start/start-page';
import { firstStep, startStep } from '../features/start/start-steps';
import { NotFoundPage } from './not-found-page';

/** Drawn anew for each step, so that focus goes to its heading and reading begins at the top. */
export function FirstHourRoute() {
  const { stepId } = useParams({ strict: false });
  const step = stepId === undefined ? firstStep : startStep(stepId);
  return step ? <StartPage key={step} step={step} /> : <NotFoundPage />;
}
