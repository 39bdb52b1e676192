/**
 * The eight content areas of mentoring (source: "Mentoring for Medical Professionals", M. Ramundo),
 * in the order the source gives them. The id is what the database keeps.
 */
export const areas = [
  { id: 'teaching', name: 'Teaching' },
  { id: 'research', name: 'Research' },
  { id: 'work-life', name: 'Work-life balance' },
  { id: 'quality', name: 'Quality and patient safety' },
  { id: 'leadership', name: 'Leadership and administration' },
  { id: 'medico-legal', name: 'Medico-legal' },
  { id: 'clinical', name: 'Clinical practice' },
  { id: 'advocacy', name: 'Advocacy' },
] as const;

export type AreaId = (typeof areas)[number]['id'];
export const areaIds = areas.map((area) => area.id) as [AreaId, ...AreaId[]];

/** The name people read for an area. */
export function areaName(id: AreaId): string {
  return areas.find((area) => area.id === id)?.name ?? id;
}
