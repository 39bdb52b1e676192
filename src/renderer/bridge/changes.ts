import type { QueryClient } from '@tanstack/react-query';
import type { Topic } from '#shared/contract/topics';

/**
 * Makes stale every query whose key begins with a topic that main or the store announces.
 * Returns how to stop listening.
 */
export function followChanges(queryClient: QueryClient): () => void {
  return window.preround.onChanged((topic) => {
    void queryClient.invalidateQueries({ queryKey: [topic] });
  });
}

/** Calls back on one topic; for requests such as 'flush' and 'command/new-entry'. Returns how to stop. */
export function onTopic(topic: Topic, listener: () => void): () => void {
  return window.preround.onChanged((announced) => {
    if (announced === topic) listener();
  });
}
