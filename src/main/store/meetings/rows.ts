import {
  type Meeting,
  type MeetingDraft,
  type MeetingSummary,
  meeting,
  meetingSummary,
} from '#shared/contract/meetings';
import { hasFollowUp, sendOn } from '#shared/domain/meetings/meeting';
import type { partRepository } from './part-repository';
import type { ListedMeeting, MeetingRow } from './repository';
import { startsAt } from './starts-at';

/** What lists show of a row. */
export function toSummary(row: ListedMeeting): MeetingSummary {
  return meetingSummary.parse({
    ...shared(row),
    points: row.points,
    sendOn: sendOn(row.start, row.send_days_before),
  });
}

/** A whole meeting. */
export function toMeeting(row: ListedMeeting, parts: ReturnType<typeof partRepository>): Meeting {
  return meeting.parse({
    ...shared(row),
    agenda: parts.points(row.id),
    goals: parts.goals(row.id),
    preparations: parts.preparations(row.id),
    decisionsWanted: row.decisions_wanted,
    feedbackSought: row.feedback_sought,
    notToRaise: row.not_to_raise,
    sendDaysBefore: row.send_days_before,
    notes: JSON.parse(row.notes),
    ...after(row),
    revision: row.revision,
    savedAt: row.saved_at,
    binnedAt: row.binned_at,
  });
}

function after(row: MeetingRow) {
  return {
    advice: row.advice,
    decisions: row.decisions,
    introductions: row.introductions,
    thankedOn: row.thanked_on,
    energy: row.energy,
    nextOn: row.next_on,
    nothingAfter: row.nothing_after === 1,
  };
}

function shared(row: ListedMeeting) {
  const { id, start, zone, minutes, mode, place, purpose, focus } = row;
  return {
    ...{ id, start, zone, minutes, mode, place, purpose, focus },
    startsAt: row.starts_at,
    people: JSON.parse(row.people) as string[],
    series:
      row.series_id === null
        ? null
        : { id: row.series_id, start: row.series_start, rule: row.rule },
    toSend: row.to_send,
    sentOn: row.sent_on,
    thankedOn: row.thanked_on,
    hasFollowUp: hasFollowUp(after(row), row.commitments),
  };
}

/** The row that a draft becomes. @param stored the row that is there now */
export function rowOf(
  draft: MeetingDraft,
  stored: MeetingRow | undefined,
  savedAt: number,
): MeetingRow {
  const { id, start, zone, minutes, mode, place, purpose, focus, advice, decisions } = draft;
  return {
    ...{ id, start, zone, minutes, mode, place, purpose, focus, advice, decisions },
    series_id: stored?.series_id ?? null,
    series_start: stored?.series_start ?? null,
    starts_at: startsAt(start, zone),
    decisions_wanted: draft.decisionsWanted,
    feedback_sought: draft.feedbackSought,
    not_to_raise: draft.notToRaise,
    to_send: draft.toSend,
    send_days_before: draft.sendDaysBefore,
    sent_on: draft.sentOn,
    notes: JSON.stringify(draft.notes),
    introductions: draft.introductions,
    thanked_on: draft.thankedOn,
    energy: draft.energy,
    next_on: draft.nextOn,
    nothing_after: draft.nothingAfter ? 1 : 0,
    revision: (stored?.revision ?? 0) + 1,
    session: draft.session,
    saved_at: savedAt,
    binned_at: stored?.binned_at ?? null,
  };
}
