import { useParams } from '@tanstack/react-router';
import { HistoryPage } from '../features/journal/history/history-page';
import { NotFoundPage } from './not-found-page';

export function HistoryRoute() {
  const { entryId } = useParams({ strict: false });
  return entryId ? <HistoryPage key={entryId} entryId={entryId} /> : <NotFoundPage />;
}
