import { useParams } from '@tanstack/react-router';
import { BriefPage } from '../features/meetings/brief/brief-page';
import { CalendarFilePage } from '../features/meetings/calendar/calendar-page';
import { NotFoundPage } from './not-found-page';

/** The brief of one meeting; another meeting is another page. */
export function BriefRoute() {
  const { meetingId } = useParams({ strict: false });
  return meetingId ? <BriefPage key={meetingId} meetingId={meetingId} /> : <NotFoundPage />;
}

/** The calendar file of one meeting or its series. */
export function CalendarFileRoute() {
  const { meetingId } = useParams({ strict: false });
  return meetingId ? <CalendarFilePage key={meetingId} meetingId={meetingId} /> : <NotFoundPage />;
}
