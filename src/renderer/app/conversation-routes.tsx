import { useParams } from '@tanstack/react-router';
import { DebriefPage } from '../features/conversations/after/debrief-page';
import { PreparationHistoryPage } from '../features/conversations/history-page';
import { KitPage } from '../features/conversations/kit-page';
import { KitEditorPage } from '../features/conversations/kits/kit-editor-page';
import { PreparationPage } from '../features/conversations/preparation-page';
import { NotFoundPage } from './not-found-page';

/** One preparation. Another is another page: its key keeps the words of one from ever reaching another. */
export function PreparationRoute() {
  const { preparationId: id } = useParams({ strict: false });
  return id ? <PreparationPage key={id} preparationId={id} /> : <NotFoundPage />;
}

export function PreparationHistoryRoute() {
  const { preparationId: id } = useParams({ strict: false });
  return id ? <PreparationHistoryPage key={id} preparationId={id} /> : <NotFoundPage />;
}

export function DebriefRoute() {
  const { preparationId: id } = useParams({ strict: false });
  return id ? <DebriefPage key={id} preparationId={id} /> : <NotFoundPage />;
}

export function KitRoute() {
  const { kitId } = useParams({ strict: false });
  return kitId ? <KitPage key={kitId} kitId={kitId} /> : <NotFoundPage />;
}

export function KitEditorRoute() {
  const { kitId } = useParams({ strict: false });
  return kitId ? <KitEditorPage key={kitId} kitId={kitId} /> : <NotFoundPage />;
}
