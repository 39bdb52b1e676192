import { meetingDay, withWords } from '#shared/domain/meetings/meeting-words';
import { call } from '../../bridge/client';

export type FoundMeeting = Readonly<{ id: string; label: string; detail: string; to: string }>;

const limit = 8;

/** Meetings whose people, purpose or focus hold every word; the next to come first. */
export async function searchMeetings(query: string): Promise<readonly FoundMeeting[]> {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const [meetings, people] = await Promise.all([
    call('meetings.list', {}),
    call('board.people', {}),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const now = Date.now();
  const found = meetings.filter(({ people: ids, purpose, focus }) => {
    const text = fold(
      ['meeting', purpose, focus, ...ids.map((id) => names.get(id) ?? '')].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
  const [coming, past] = [true, false].map((isAhead) =>
    found.filter(({ startsAt }) => startsAt >= now === isAhead),
  );
  return [...(coming ?? []), ...(past ?? []).reverse()]
    .slice(0, limit)
    .map(({ id, people: ids, start, focus, purpose }) => ({
      id,
      label: withWords(ids, names),
      detail: [meetingDay(start, ''), focus || purpose].filter(Boolean).join(' · '),
      to: `/meetings/${id}`,
    }));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
