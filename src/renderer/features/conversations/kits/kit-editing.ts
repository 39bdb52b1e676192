import { useMemo, useRef, useState } from 'react';
import type { OwnKit } from '#shared/contract/conversations-kits';
import { valueAt, withAt } from '#shared/domain/kits/edit-kit';
import type { KitDraft } from '#shared/domain/kits/kit';
import { kitProblems, problemsAt } from '#shared/domain/kits/problems';
import { useKitDraft } from './kit-draft';

export type KitEditing = ReturnType<typeof useKitEditing>;

/** One item of a list of the kit: its place in the list, and the key it is known by. */
type Item = Readonly<{ id?: string }>;
export const itemKey = (item: unknown, index: number): string =>
  (item as Item).id ?? `item-${index}`;

/** A kit being written: what it holds now, what is missing, and how it is changed. */
export function useKitEditing(own: OwnKit) {
  const kept = useKitDraft(own);
  const { kit } = kept.draft;
  const problems = useMemo(() => kitProblems(kit), [kit]);
  const [opened, setOpened] = useState<Readonly<Record<string, string | null>>>({});
  const latest = useRef(kept);
  latest.current = kept;
  const update = (from: (before: KitDraft) => KitDraft) =>
    latest.current.update((held) => ({ ...held, kit: from(held.kit) }));
  return {
    id: own.id,
    kit,
    problems,
    isSaved: !kept.isTouched && !kept.isSending,
    error: kept.error,
    forget: kept.forget,
    retry: kept.retry,
    update,
    at: (path: string) => valueAt(kit, path),
    listAt: (path: string) => (valueAt(kit, path) ?? []) as readonly unknown[],
    set: (path: string, value: unknown) => update((before) => withAt(before, path, value)),
    /** What is wrong in a field, as a sentence; null when nothing is. */
    problem: (path: string): string | null => problemsAt(problems, path)[0]?.message ?? null,
    /** Which item of a list is open to be written, by its key. */
    opened: (path: string) => opened[path] ?? null,
    open: (path: string, key: string | null) => setOpened((all) => ({ ...all, [path]: key })),
  };
}
