import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../bridge/client';

const tagsKey = ['names', 'tags'];

/** All tags, those removed too: an entry that carries one still has to show it. */
export function useTags() {
  return useQuery({ queryKey: tagsKey, queryFn: () => call('journal.tags', {}) });
}

/** Adds a tag by name, or finds the one that has it; answers with its id. */
export function useAddTag() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => call('journal.saveTag', { id: crypto.randomUUID(), name }),
    onSuccess: () => client.invalidateQueries({ queryKey: tagsKey }),
  });
}
