import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { AppError } from '#shared/app-error';
import { useEditorServices } from '../features/journal/use-editor-services';
import { MeetingPage } from '../features/meetings/meeting-page';
import { NotFoundPage } from './not-found-page';

/** One meeting, with the journal's names in its notes; another meeting is another page. */
export function MeetingRoute() {
  const { meetingId } = useParams({ strict: false });
  const entryServices = useEditorServices();
  const services = useMemo(
    () => ({ ...entryServices, images: { ...entryServices.images, keep: refuseImage } }),
    [entryServices],
  );
  return meetingId ? (
    <MeetingPage key={meetingId} meetingId={meetingId} services={services} />
  ) : (
    <NotFoundPage />
  );
}

/** An image lives as long as an entry shows it: in notes alone it would be cleared away. */
const refuseImage = () =>
  Promise.reject(
    new AppError('refused', 'Notes of a meeting hold words alone. Add the image to an entry.'),
  );
