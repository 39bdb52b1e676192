import { useParams } from '@tanstack/react-router';
import { EntryPage } from '../features/journal/entry-page';
import { NotFoundPage } from './not-found-page';

/** One entry. The page itself tells a move to another entry from the same one getting a new address. */
export function EntryRoute() {
  const { entryId } = useParams({ strict: false });
  return entryId ? <EntryPage entryId={entryId} /> : <NotFoundPage />;
}
