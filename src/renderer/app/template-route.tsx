import { useParams } from '@tanstack/react-router';
import { TemplatePage } from '../features/journal/templates/template-page';
import { NotFoundPage } from './not-found-page';

/** One of the person's own templates; another template is another page. */
export function TemplateRoute() {
  const { templateId } = useParams({ strict: false });
  return templateId ? <TemplatePage key={templateId} templateId={templateId} /> : <NotFoundPage />;
}
