import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { KnownPerson } from '#shared/contract/board-person';
import type { StoredCommitment } from '#shared/contract/board-relationship';
import type { MeetingSummary } from '#shared/contract/meetings';
import { call } from '../../bridge/client';
import { dayAt, useJournalSettings } from '../../bridge/use-today';
import type { CommitmentMoment, TimelineKind, TimelineSources } from './person-timeline-items';
import { useRelationship } from './relationship-queries';

const pageSize = 50;

/** Whatever happened between the two, as far as it was read, and how to read on. */
export function useTimelineSources({ id, stages, contacts }: KnownPerson) {
  const naming = useNamingEntries(id);
  const marked = useMarks(id);
  const relationship = useRelationship(id).data;
  const dayStartsAt = useJournalSettings().data?.dayStartsAt ?? 0;
  const onDay = (moment: number) => dayAt(moment, dayStartsAt);
  const agreedAt = relationship?.agreedAt ?? null;
  const sources: TimelineSources = {
    stages,
    contacts,
    meetings: useMeetingsHeld(id),
    agreedOn: agreedAt === null ? null : onDay(agreedAt),
    opportunities: relationship?.opportunities ?? [],
    moments: (relationship?.commitments ?? []).flatMap((one) => momentsOf(one, onDay)),
    entries: {
      items: naming.data?.pages.flatMap(({ hits }) => hits) ?? [],
      hasMore: naming.hasNextPage,
    },
    marks: {
      items: marked.data?.pages.flatMap(({ passages }) => passages) ?? [],
      hasMore: marked.hasNextPage,
    },
  };
  return {
    sources,
    isRead: naming.data !== undefined && marked.data !== undefined,
    /** Whether older ones are unread, of these kinds or, where none is chosen, of any. */
    hasMore: (chosen: readonly TimelineKind[]) => {
      const isWanted = (kind: TimelineKind) => chosen.length === 0 || chosen.includes(kind);
      return (isWanted('entry') && naming.hasNextPage) || (isWanted('mark') && marked.hasNextPage);
    },
    readOn: () => {
      if (naming.hasNextPage) void naming.fetchNextPage();
      if (marked.hasNextPage) void marked.fetchNextPage();
    },
  };
}

function momentsOf(
  commitment: StoredCommitment,
  onDay: (moment: number) => string,
): CommitmentMoment[] {
  const { madeAt, keptAt } = commitment;
  const made: CommitmentMoment = { is: 'made', day: onDay(madeAt), commitment };
  return keptAt === null ? [made] : [{ is: 'kept', day: onDay(keptAt), commitment }, made];
}

/** Meetings with this person whose time is over. */
function useMeetingsHeld(personId: string): readonly MeetingSummary[] {
  const { data = [] } = useQuery({
    queryKey: ['meetings', 'list', personId],
    queryFn: () => call('meetings.list', { personId }),
  });
  const now = Date.now();
  return data.filter(({ startsAt, minutes }) => startsAt + minutes * 60_000 <= now);
}

function useNamingEntries(personId: string) {
  return useInfiniteQuery({
    queryKey: ['journal', 'naming', personId],
    queryFn: ({ pageParam }) =>
      call('journal.search', {
        query: '',
        filters: { people: [personId] },
        after: pageParam,
        limit: pageSize,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  });
}

function useMarks(personId: string) {
  return useInfiniteQuery({
    queryKey: ['journal', 'passages', 'about', personId],
    queryFn: ({ pageParam }) =>
      call('journal.passages', {
        filters: { aboutPersonId: personId },
        skip: pageParam,
        limit: pageSize,
      }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, { passages }) => sum + passages.length, 0);
      return read < last.total ? read : null;
    },
  });
}
