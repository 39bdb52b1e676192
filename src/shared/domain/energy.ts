/** What a day's work took or gave, from drained to energised (product.md, "Journal"), lowest first. */
export const energies = [
  { id: 'drained', name: 'Drained' },
  { id: 'low', name: 'Low' },
  { id: 'steady', name: 'Steady' },
  { id: 'good', name: 'Good' },
  { id: 'energised', name: 'Energised' },
] as const;

export type EnergyId = (typeof energies)[number]['id'];
export const energyIds = energies.map((energy) => energy.id) as [EnergyId, ...EnergyId[]];

/** The name people read for an energy mark. */
export function energyName(id: EnergyId): string {
  return energies.find((energy) => energy.id === id)?.name ?? id;
}
