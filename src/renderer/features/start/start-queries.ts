import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BoardView } from '#shared/contract/board-seats';
import type { Entry } from '#shared/contract/journal';
import type { Goal } from '#shared/contract/plan';
import type { FirstHour } from '#shared/contract/settings';
import type { Finding } from '#shared/domain/board/finding';
import { findingsOf } from '#shared/domain/board/findings/index';
import { firstGapOf } from '#shared/domain/board/first-gap';
import { call } from '../../bridge/client';

/** The whole board. Each key begins with the topic that makes it stale. */
export function useBoard() {
  return useQuery({ queryKey: ['board', 'board'], queryFn: () => call('board.board', {}) });
}

/** The entry and the goal that the first hour made, as long as they stand. */
export function useMade() {
  const entry = useQuery({ queryKey: ['journal', 'first-hour'], queryFn: readEntry }).data;
  const goal = useQuery({ queryKey: ['plan', 'first-hour'], queryFn: readGoal }).data;
  return { entry, goal };
}

/**
 * What a form begins with: read anew each time its step is come to, and once, so that the form keeps
 * what is typed from there on.
 */
export function useReadOnce<T>(name: string, read: () => Promise<T>) {
  const [visit] = useState(() => crypto.randomUUID());
  return useQuery({
    queryKey: ['start', name, visit],
    queryFn: read,
    enabled: (query) => query.state.data === undefined,
    gcTime: 0,
  });
}

/** The first hour's entry; null when there is none, or its signal was closed: then another is begun. */
export async function readEntry(): Promise<Entry | null> {
  const { entryId } = await call('settings.firstHour', {});
  if (entryId === null) return null;
  // Deleted for good, or never saved.
  const entry = await call('journal.read', { id: entryId }).catch(() => null);
  return entry && entry.binnedAt === null && entry.signalClosedAt === null ? entry : null;
}

/** The first hour's goal; null when there is none, or it is settled: then another is begun. */
export async function readGoal(): Promise<Goal | null> {
  const [{ goalId }, goals] = await Promise.all([
    call('settings.firstHour', {}),
    call('plan.goals', {}),
  ]);
  return goals.find(({ id, status }) => id === goalId && status === 'active') ?? null;
}

/** Remembers what is about to be made, before it is: what is saved and not remembered would be doubled. */
export async function remember(made: Partial<FirstHour>): Promise<void> {
  const before = await call('settings.firstHour', {});
  await call('settings.saveFirstHour', { ...before, ...made });
}

/** The gap to begin with, of what nobody has set aside; see `firstGapOf`. */
export function firstGap(board: BoardView, today: string): Finding | null {
  const aside = new Set(
    board.asides.filter(({ until }) => until === null || today < until).map(({ key }) => key),
  );
  const open = findingsOf(board, today).filter(({ key }) => !aside.has(key));
  return firstGapOf(open, board, today);
}
