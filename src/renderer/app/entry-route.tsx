import { useParams } from '@tanstack/react-router';
import { EntryPage } from '../features/journal/entry-page';
import { NotFoundPage } from './not-found-page';

/** One entry. Another entry is another page: its key keeps one entry's text from ever reaching another. */
export function EntryRoute() {
  const { entryId } = useParams({ strict: false });
  return entryId ? <EntryPage key={entryId} entryId={entryId} /> : <NotFoundPage />;
}
