import { getLocalTimeZone } from '@internationalized/date';
import type { Meeting, MeetingDraft } from '#shared/contract/meetings';
import { emptyDocument } from '#shared/domain/document-text';

/** What the address of a new meeting may say of it. */
export type NewMeeting = Readonly<{ people: readonly string[]; day: string }>;

/** A meeting of half an hour at nine, with nothing prepared. */
export function newMeeting(id: string, { people, day }: NewMeeting, session: string): MeetingDraft {
  return {
    ...{ id, session, baseRevision: 0, people: [...people] },
    ...{ start: `${day}T09:00`, zone: getLocalTimeZone(), minutes: 30 },
    ...{ mode: 'in-person', place: '', purpose: '', focus: '', agenda: [] },
    ...{ decisionsWanted: '', feedbackSought: '', notToRaise: '', toSend: '' },
    ...{ sendDaysBefore: null, sentOn: null, notes: emptyDocument },
    ...{ advice: '', decisions: '', introductions: '', thankedOn: null, energy: null },
    ...{ nextOn: null, nothingAfter: false, goals: [], preparations: [] },
  };
}

/** A stored meeting as its next edit begins. */
export function draftOf(meeting: Meeting, session: string): MeetingDraft {
  const { startsAt, series, hasFollowUp, revision, savedAt, binnedAt, ...content } = meeting;
  return { ...content, session, baseRevision: revision };
}

/** The address of a new meeting. @param day ISO day, or null for today */
export function newMeetingHref(people: readonly string[], day: string | null): string {
  const search = new URLSearchParams({ new: '1' });
  if (people.length > 0) search.set('people', people.join('.'));
  if (day !== null) search.set('day', day);
  return `/meetings/${crypto.randomUUID()}?${search}`;
}
