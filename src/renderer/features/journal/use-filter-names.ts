import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { EntryFilters } from '#shared/domain/entry-filters';
import { call } from '../../bridge/client';
import { useAreaName } from '../../ui/known-areas';
import type { NameOfThing } from './entry-filter';

export type NamedKind = 'person' | 'goal' | 'tag';
export type NamedThing = Readonly<{ id: string; name: string }>;

/** Things that a filter can point to, asked for once one of their kind is needed. */
export function useNamedThings(kind: NamedKind, isNeeded: boolean) {
  const people = useQuery({
    queryKey: ['names', 'people'],
    queryFn: () => call('board.people', {}),
    enabled: isNeeded && kind === 'person',
  });
  const tags = useQuery({
    queryKey: ['names', 'tags'],
    queryFn: () => call('journal.tags', {}),
    enabled: isNeeded && kind === 'tag',
  });
  const goals = useQuery({
    queryKey: ['plan', 'goals'],
    queryFn: () => call('plan.goals', {}),
    enabled: isNeeded && kind === 'goal',
  });
  if (kind === 'person') return { things: people.data, error: people.error };
  if (kind === 'tag') return { things: tags.data, error: tags.error };
  return {
    things: goals.data?.map(({ id, title }) => ({ id, name: title, removed: false })),
    error: goals.error,
  };
}

/** The names of what these filters point to; a thing that is gone has a name that says so. */
export function useFilterNames({ people, goals, tags }: EntryFilters): NameOfThing {
  const person = useNamedThings('person', people.length > 0);
  const goal = useNamedThings('goal', goals.length > 0);
  const tag = useNamedThings('tag', tags.length > 0);
  const areaName = useAreaName();
  const known = { person, goal, tag };
  const { things: personThings, error: personError } = person;
  const { things: goalThings, error: goalError } = goal;
  const { things: tagThings, error: tagError } = tag;
  // biome-ignore lint/correctness/useExhaustiveDependencies: known is made of what is listed.
  return useCallback<NameOfThing>(
    (kind, id) => {
      if (kind === 'area') return areaName(id);
      const { things, error } = known[kind];
      const name = things?.find((thing) => thing.id === id)?.name;
      return name ?? (things || error ? unknownNames[kind] : undefined);
    },
    [areaName, personThings, personError, goalThings, goalError, tagThings, tagError],
  );
}

const unknownNames = {
  person: 'someone not in this vault',
  goal: 'a goal not in the plan',
  tag: 'a tag not in this vault',
} as const;
