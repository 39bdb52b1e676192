import { areaName } from '#shared/domain/areas';
import { goalStatusName } from '#shared/domain/goals';
import { call } from '../../bridge/client';

export type FoundGoal = Readonly<{ id: string; label: string; detail: string; to: string }>;

const limit = 8;

/** Goals whose title or a step's title holds every word of the query; accents and case do not matter. */
export async function searchGoals(query: string): Promise<readonly FoundGoal[]> {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const [goals, areas] = await Promise.all([call('plan.goals', {}), call('board.areas', {})]);
  return goals
    .filter((goal) => {
      const text = fold([goal.title, ...goal.steps.map((step) => step.title)].join(' '));
      return words.every((word) => text.includes(word));
    })
    .slice(0, limit)
    .map((goal) => ({
      id: goal.id,
      label: goal.title,
      detail: `${areaName(areas, goal.area)} · ${goalStatusName(goal.status)}`,
      to: `/plan?goal=${goal.id}`,
    }));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
