import { useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type BoardLink, readBoardLink } from './board-link';

/** Follows /board?open=… once the board is read, then leaves the plain address in its place. */
export function useBoardLink(isRead: boolean, follow: (link: BoardLink) => void): void {
  const router = useRouter();
  const search = useRouterState({ select: (state) => state.location.searchStr });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link is followed once, when it arrives or the board does; what it calls may change without a reason to follow it again.
  useEffect(() => {
    const link = readBoardLink(search);
    if (link === null || !isRead) return;
    follow(link);
    router.history.replace('/board');
  }, [search, isRead]);
}
