import { useParams } from '@tanstack/react-router';
import { guidePage } from '#shared/domain/guide/index';
import { GuidePage } from '../features/guide/guide-page';
import { NotFoundPage } from './not-found-page';

/** Drawn anew for each page, so that focus goes to its heading and reading begins at the top. */
export function GuideRoute() {
  const { pageId } = useParams({ strict: false });
  const found = pageId ? guidePage(pageId) : null;
  return found ? <GuidePage key={found.page.id} {...found} /> : <NotFoundPage />;
}
