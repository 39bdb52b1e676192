import { useParams } from '@tanstack/react-router';
import { PersonPage } from '../features/board/person-page';
import { PersonConversations } from '../features/conversations/person-conversations';
import { NotFoundPage } from './not-found-page';

/** Joins a person's page with the conversations prepared with them. */
export function PersonRoute() {
  const { personId } = useParams({ strict: false });
  if (!personId) return <NotFoundPage />;
  return (
    <PersonPage
      key={personId}
      personId={personId}
      conversations={<PersonConversations personId={personId} />}
    />
  );
}
