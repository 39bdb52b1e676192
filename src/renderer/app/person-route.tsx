import { useParams } from '@tanstack/react-router';
import { PersonPage } from '../features/board/person-page';
import { NotFoundPage } from './not-found-page';

export function PersonRoute() {
  const { personId } = useParams({ strict: false });
  return personId ? <PersonPage key={personId} personId={personId} /> : <NotFoundPage />;
}
