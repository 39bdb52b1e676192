/** How often two people mean to be in touch. `days` is the length of one turn, for what has gone quiet. */
export const cadences = [
  { id: 'weekly', name: 'Every week', days: 7 },
  { id: 'fortnightly', name: 'Every two weeks', days: 14 },
  { id: 'monthly', name: 'Every month', days: 31 },
  { id: 'two-monthly', name: 'Every two months', days: 61 },
  { id: 'quarterly', name: 'Every quarter', days: 92 },
  { id: 'half-yearly', name: 'Twice a year', days: 183 },
  { id: 'yearly', name: 'Once a year', days: 366 },
] as const;

export type CadenceId = (typeof cadences)[number]['id'];
export const cadenceIds = cadences.map((cadence) => cadence.id) as [CadenceId, ...CadenceId[]];

/** The name people read for a cadence. */
export function cadenceName(id: CadenceId): string {
  return cadences.find((cadence) => cadence.id === id)?.name ?? id;
}

/** Days of one turn of a cadence. */
export function cadenceDays(id: CadenceId): number {
  return cadences.find((cadence) => cadence.id === id)?.days ?? 31;
}
