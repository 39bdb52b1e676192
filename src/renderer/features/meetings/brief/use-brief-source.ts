import { useQueries, useQuery } from '@tanstack/react-query';
import { seatRoleName } from '#shared/domain/board/roles';
import { seatsOf, servingBoard } from '#shared/domain/board/serving';
import type { BriefSource } from '#shared/domain/meetings/brief';
import {
  meetingDay,
  meetingTimes,
  placeWords,
  zoneWords,
} from '#shared/domain/meetings/meeting-words';
import { call } from '../../../bridge/client';
import { useToday } from '../../../bridge/use-today';
import { useMeeting, usePeopleNames } from '../queries';

/** Everything a brief can be made of, and the error where it cannot be read; neither until it is there. */
export function useBriefSource(meetingId: string): Readonly<{
  source: BriefSource | null;
  error: Error | null;
}> {
  const meeting = useMeeting(meetingId);
  const names = usePeopleNames();
  const today = useToday();
  const board = useQuery({ queryKey: ['board', 'board'], queryFn: () => call('board.board', {}) });
  const relationships = useQueries({
    queries: (meeting.data?.people ?? []).map((personId) => ({
      queryKey: ['board', 'relationship', personId],
      queryFn: () => call('board.relationship', { personId }),
    })),
  });
  const failed = [meeting, board, ...relationships].find(({ error }) => error);
  const isReady = board.data && today !== undefined && relationships.every(({ data }) => data);
  if (failed?.error) return { source: null, error: failed.error };
  if (!meeting.data || !isReady || names.size === 0) return { source: null, error: null };

  const { start, zone, people } = meeting.data;
  const serving = servingBoard(board.data, today);
  const nameOf = (id: string) => names.get(id) ?? 'Somebody no longer on the lists';
  return {
    error: null,
    source: {
      meeting: meeting.data,
      when: [
        // On paper the year is always said.
        `${meetingDay(start, '')}, ${meetingTimes(meeting.data)}, ${zoneWords(zone)}`,
        placeWords(meeting.data),
      ],
      people: people.map((id) => ({
        name: nameOf(id),
        roles: [...new Set(seatsOf(serving, id).map(({ seat }) => seatRoleName(seat.role)))],
        position: board.data.people.find((person) => person.id === id)?.position ?? '',
      })),
      commitments: relationships.flatMap(({ data }, index) =>
        (data?.commitments ?? [])
          .filter(({ done }) => !done)
          .map((commitment) => ({ ...commitment, person: nameOf(people[index] ?? '') })),
      ),
      formatDay: (day) => meetingDay(day, today),
    },
  };
}
