import type { QueryClient } from '@tanstack/react-query';
import type { Topic } from '#shared/contract/topics';

/**
 * Makes stale every query whose key begins with a topic that main or the store announces.
 * Returns how to stop listening.
 */
export function followChanges(queryClient: QueryClient): () => void {
  return window.preround.onChanged((topic) => void refresh(queryClient, [topic]));
}

/**
 * A query in its very first fetch keeps that fetch's answer even when it is made stale meanwhile,
 * and the answer may be older than the change: such a query is asked again.
 */
async function refresh(queryClient: QueryClient, queryKey: readonly [Topic]): Promise<void> {
  const isFirstFetch = queryClient.isFetching({
    queryKey,
    predicate: ({ state }) => state.data === undefined,
  });
  await queryClient.invalidateQueries({ queryKey });
  if (isFirstFetch > 0) await queryClient.invalidateQueries({ queryKey });
}

/** Calls back on one topic; for requests such as 'flush' and 'command/new-entry'. Returns how to stop. */
export function onTopic(topic: Topic, listener: () => void): () => void {
  return window.preround.onChanged((announced) => {
    if (announced === topic) listener();
  });
}
