import { useParams } from '@tanstack/react-router';
import { RehearsePage } from '../features/conversations/rehearse/rehearse-page';
import { NotFoundPage } from './not-found-page';

export function RehearseRoute() {
  const { preparationId } = useParams({ strict: false });
  return preparationId ? (
    <RehearsePage key={preparationId} preparationId={preparationId} />
  ) : (
    <NotFoundPage />
  );
}
