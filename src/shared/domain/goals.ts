/** How far ahead a goal looks (product.md, "Goals and plan"). */
export const horizons = [
  { id: 'this-year', name: 'This year' },
  { id: 'three-to-five', name: '3–5 years' },
  { id: 'long', name: 'Long term' },
] as const;

/** Where a goal stands. Letting a goal go is a decision, not a failure, so it has its own word. */
export const goalStatuses = [
  { id: 'active', name: 'Active' },
  { id: 'waiting', name: 'Waiting' },
  { id: 'met', name: 'Met' },
  { id: 'let-go', name: 'Let go' },
] as const;

export type HorizonId = (typeof horizons)[number]['id'];
export type GoalStatusId = (typeof goalStatuses)[number]['id'];
export const horizonIds = horizons.map((horizon) => horizon.id) as [HorizonId, ...HorizonId[]];
export const goalStatusIds = goalStatuses.map((status) => status.id) as [
  GoalStatusId,
  ...GoalStatusId[],
];

export function horizonName(id: HorizonId): string {
  return horizons.find((horizon) => horizon.id === id)?.name ?? id;
}

export function goalStatusName(id: GoalStatusId): string {
  return goalStatuses.find((status) => status.id === id)?.name ?? id;
}
