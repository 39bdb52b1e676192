import { useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Goal } from '#shared/contract/plan';
import { useToasts } from '../../ui/toast';
import { focusGoal } from './goal-focus';
import { readLink } from './plan-link';

type LinkActions = Readonly<{ onNew: () => void; onExport: () => void }>;

/** Follows /plan?new=1, ?export=1 and ?goal=<id> once, then leaves the plain address in their place. */
export function usePlanLink(
  goals: readonly Goal[] | undefined,
  { onNew, onExport }: LinkActions,
): void {
  const router = useRouter();
  const { say } = useToasts();
  const link = useRouterState({ select: (state) => state.location.searchStr });
  const loaded = goals !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link is followed once, when it arrives or the goals do; what it calls may change without a reason to follow it again.
  useEffect(() => {
    const wanted = readLink(link);
    if (wanted === null || (wanted.kind === 'goal' && !loaded)) return;
    if (wanted.kind === 'new') onNew();
    if (wanted.kind === 'export') onExport();
    if (wanted.kind === 'goal' && !focusGoal(wanted.id))
      say('This goal is not in the plan any more.');
    router.history.replace('/plan');
  }, [link, loaded]);
}
