import { useParams } from '@tanstack/react-router';
import { useEditorServices } from '../features/journal/use-editor-services';
import { MeetingPage } from '../features/meetings/meeting-page';
import { NotFoundPage } from './not-found-page';

/** One meeting, with the journal's names in its notes; another meeting is another page. */
export function MeetingRoute() {
  const { meetingId } = useParams({ strict: false });
  const services = useEditorServices();
  return meetingId ? (
    <MeetingPage key={meetingId} meetingId={meetingId} services={services} />
  ) : (
    <NotFoundPage />
  );
}
