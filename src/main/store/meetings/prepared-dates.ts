import type { Meeting } from '#shared/contract/meetings';
import { emptyDocument, hasContent } from '#shared/domain/document-text';

/** A date with the number of its commitments. */
type Dated = Readonly<{ date: Meeting; commitments: number }>;

/**
 * The dates of a series that somebody wrote anything for: words, points, another day or hour, or a place,
 * purpose, length or people that most of the others do not have.
 * @param like the date that was changed: what it shares with another is not that one's own
 * @returns ids
 */
export function preparedDates(following: readonly Dated[], like: Meeting): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { date } of following) {
    counts.set(commonOf(date), (counts.get(commonOf(date)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  const common = [most?.[0], commonOf(like)];
  const prepared = following.filter(
    ({ date, commitments }) =>
      isPrepared(date, commitments) ||
      date.start !== date.series?.start ||
      !common.includes(commonOf(date)),
  );
  return new Set(prepared.map(({ date }) => date.id));
}

/** What the dates of a series are given when they are made. */
function commonOf({ minutes, mode, place, purpose, people, zone }: Meeting): string {
  return JSON.stringify([minutes, mode, place, purpose, people, zone]);
}

function isPrepared(meeting: Meeting, commitments: number): boolean {
  const { focus, decisionsWanted, feedbackSought, notToRaise, toSend } = meeting;
  return (
    meeting.hasFollowUp ||
    meeting.sendDaysBefore !== null ||
    meeting.sentOn !== null ||
    commitments + meeting.agenda.length + meeting.goals.length + meeting.preparations.length > 0 ||
    [focus, decisionsWanted, feedbackSought, notToRaise, toSend].some((text) => text !== '') ||
    hasContent(meeting.notes ?? emptyDocument)
  );
}
