import type { MeetingSummary } from '#shared/contract/meetings';

/** Milliseconds ahead in which every date is shown; beyond, only the next one of each series. */
const near = 62 * 86_400_000;

/**
 * Meetings as the agenda shows them. `later` are dates further away whose series, or whose turn, shows
 * already; `past` is newest first. A meeting is past when its time is over.
 */
export function splitMeetings(meetings: readonly MeetingSummary[], now: number) {
  const isOver = ({ startsAt, minutes }: MeetingSummary) => startsAt + minutes * 60_000 <= now;
  const ahead = meetings.filter((meeting) => !isOver(meeting));
  const seen = new Set<string>();
  const coming: MeetingSummary[] = [];
  const later: MeetingSummary[] = [];
  for (const meeting of ahead) {
    const isFirst = meeting.series === null || !seen.has(meeting.series.id);
    if (meeting.series) seen.add(meeting.series.id);
    (isFirst || meeting.startsAt < now + near ? coming : later).push(meeting);
  }
  return { coming, later, past: meetings.filter(isOver).reverse() };
}
