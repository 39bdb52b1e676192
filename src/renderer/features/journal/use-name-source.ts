import { QueryObserver, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { MethodOutput } from '#shared/contract/index';
import { matchingNames, tagKey } from '#shared/domain/names';
import { call } from '../../bridge/client';
import type { NameKind, NameSource } from '../../editor/editor-services';
import { nameQueries } from './name-queries';

type Known = MethodOutput<'board.people'>[number];

/** More than these are not offered: one more letter finds the rest. */
const mostOffered = 8;

/** People and tags for the editor: read once, and again when one is added, renamed or removed. */
export function useNameSource(): NameSource {
  const client = useQueryClient();
  const navigate = useNavigate();
  const go = useRef(navigate);
  go.current = navigate;

  const source = useMemo(() => {
    const observers = {
      person: new QueryObserver<Known[]>(client, nameQueries.person),
      tag: new QueryObserver<Known[]>(client, nameQueries.tag),
    };
    const listeners = new Set<() => void>();
    const index = { person: new Map<string, Known>(), tag: new Map<string, Known>() };
    const read = (kind: NameKind) => {
      index[kind] = new Map(
        (observers[kind].getCurrentResult().data ?? []).map((one) => [one.id, one]),
      );
      for (const listener of listeners) listener();
    };
    const listed = (kind: NameKind) => [...index[kind].values()].filter(({ removed }) => !removed);
    const remove = (kind: NameKind, id: string, isRemoved: boolean) =>
      kind === 'person'
        ? call('board.removePerson', { id, isRemoved })
        : call('journal.removeTag', { id, isRemoved });

    const names: NameSource = {
      current: (kind, id) => index[kind].get(id)?.name ?? null,
      isRemoved: (kind, id) => index[kind].get(id)?.removed ?? false,
      named: (kind, label) => {
        const found = listed(kind).find(({ name }) => tagKey(name) === tagKey(label));
        return found ? { id: found.id, label: found.name } : null;
      },
      suggest: (kind, typed) =>
        matchingNames(listed(kind), typed, mostOffered).map(({ id, name }) => ({
          id,
          label: name,
        })),
      create: async (kind, label, id = crypto.randomUUID()) => {
        const made = { id, name: label.trim() };
        const kept =
          kind === 'tag'
            ? await call('journal.saveTag', made)
            : await call('board.savePerson', made).then(() => made);
        return { id: kept.id, label: made.name };
      },
      giveBack: async (kind, id) => void (await remove(kind, id, false)),
      open: (kind, id) =>
        void go.current({ href: kind === 'person' ? `/people/${id}` : `/journal?tag=${id}` }),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    };
    const start = () => {
      const stops = (['person', 'tag'] as const).map((kind) => {
        const stop = observers[kind].subscribe(() => read(kind));
        read(kind);
        return stop;
      });
      return () => {
        for (const stop of stops) stop();
      };
    };
    return { names, start };
  }, [client]);

  useEffect(() => source.start(), [source]);
  return source.names;
}
