import { useParams } from '@tanstack/react-router';
import { AssessmentPage } from '../features/board/assessment-page';

/** One assessment, by the id in the address. */
export function AssessmentRoute() {
  const { assessmentId } = useParams({ strict: false });
  return <AssessmentPage assessmentId={assessmentId ?? ''} />;
}
