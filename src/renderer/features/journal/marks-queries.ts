import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Passage, PassageFilters } from '#shared/contract/journal-passages';
import { call } from '../../bridge/client';
import { journalKeys } from './queries';

const atOnce = 500;
const marksKey = [...journalKeys.all, 'marks'];

/** All passages that fit: they are short, and the page groups and counts them as a whole. */
async function readAll(filters: PassageFilters): Promise<readonly Passage[]> {
  const found: Passage[] = [];
  for (;;) {
    const { passages, total } = await call('journal.passages', {
      filters,
      skip: found.length,
      limit: atOnce,
    });
    found.push(...passages);
    if (passages.length === 0 || found.length >= total) return found;
  }
}

export function useMarks(filters: PassageFilters) {
  return useQuery({
    queryKey: [...marksKey, filters],
    queryFn: () => readAll(filters),
    placeholderData: keepPreviousData,
  });
}

type Settled = Readonly<{ passage: Passage; isSettled: boolean }>;

/** Says of a passage that it was brought up, or takes that back; the page shows it at once. */
export function useSettlePassage(onError: (error: Error) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ passage: { entryId, id }, isSettled }: Settled) =>
      call('journal.settlePassage', { entryId, id, isSettled }),
    onMutate: async ({ passage, isSettled }) => {
      await client.cancelQueries({ queryKey: marksKey });
      client.setQueriesData<readonly Passage[]>({ queryKey: marksKey }, (passages) =>
        passages?.map((one) =>
          one.id === passage.id && one.entryId === passage.entryId
            ? { ...one, settledAt: isSettled ? Date.now() : null }
            : one,
        ),
      );
    },
    onError,
    onSettled: () => client.invalidateQueries({ queryKey: marksKey }),
  });
}
