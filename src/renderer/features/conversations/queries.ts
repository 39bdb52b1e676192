import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { kits } from '#shared/domain/kits/index';
import type { Kit } from '#shared/domain/kits/kit';
import { wholeKit } from '#shared/domain/kits/problems';
import { call } from '../../bridge/client';

/** Query keys begin with the topic that makes them stale. */
export const conversationKeys = { all: ['conversations'] } as const;

/** Preparations that are not in the bin, or those that answer a search. */
export function usePreparations(query = '') {
  return useQuery({
    queryKey: ['conversations', 'preparations', query],
    queryFn: () => call('conversations.preparations', { query }),
    placeholderData: keepPreviousData,
  });
}

/**
 * One preparation as it is stored. Read anew for each visit: the page goes on from what it was given, and
 * never from what an earlier visit left behind.
 */
export function usePreparation(id: string) {
  return useQuery({
    queryKey: ['conversations', 'preparation', id],
    queryFn: () => call('conversations.preparation', { id }),
    gcTime: 0,
  });
}

/** A kit one can prepare with. `id` is the address: of a kit of one's own, its row's. */
export type ListedKit = Readonly<{ id: string; kit: Kit; isOwn: boolean }>;

/** Kits of one's own, those that are not whole yet among them. */
export function useOwnKits() {
  return useQuery({
    queryKey: ['conversations', 'own-kits'],
    queryFn: () => call('conversations.ownKits', {}),
  });
}

/** Kits of one's own that are in the bin. */
export function useBinnedKits() {
  return useQuery({
    queryKey: ['conversations', 'binned-kits'],
    queryFn: () => call('conversations.binnedKits', {}),
  });
}

/** One kit of one's own as it is stored, or null; read anew for each visit, as a preparation is. */
export function useOwnKit(id: string) {
  return useQuery({
    queryKey: ['conversations', 'own-kit', id],
    queryFn: async () => {
      const kits = await call('conversations.ownKits', {});
      return kits.find((kit) => kit.id === id) ?? null;
    },
    gcTime: 0,
  });
}

/** The kits that come with Preround, then those of one's own that are whole. */
export function useKits(): readonly ListedKit[] | undefined {
  const { data } = useOwnKits();
  return (
    data && [
      ...kits.map((kit) => ({ id: kit.id, kit, isOwn: false })),
      ...data.flatMap(({ id, kit: draft }) => {
        const kit = wholeKit(draft);
        return kit === null ? [] : [{ id, kit, isOwn: true }];
      }),
    ]
  );
}

/** Everybody the vault knows by name; those who were removed are among them, for what names them already. */
export function usePeople() {
  return useQuery({ queryKey: ['names', 'people'], queryFn: () => call('board.people', {}) });
}

/** The name of a person by id; null for nobody, and while people are being read. */
export function usePersonName(): (id: string | null) => string | null {
  const { data } = usePeople();
  return (id) => data?.find((person) => person.id === id)?.name ?? null;
}

/** Goals that are not in the bin. */
export function useGoals() {
  return useQuery({ queryKey: ['plan', 'goals'], queryFn: () => call('plan.goals', {}) });
}
