/**
 * What a seat gives. The first four, and the five for research, are what the source says mentoring
 * gives ("Mentoring for Medical Professionals", M. Ramundo); the last four are Preround's own, from
 * what sponsors, peers and coaches do.
 */
export const supports = [
  { id: 'values', name: 'Academic values', group: 'general' },
  { id: 'career', name: 'Managing the career', group: 'general' },
  { id: 'network', name: 'A network of colleagues', group: 'general' },
  { id: 'emotional', name: 'Emotional support', group: 'general' },
  { id: 'creative-thinking', name: 'Creative thinking', group: 'research' },
  { id: 'methods', name: 'Research methods', group: 'research' },
  { id: 'ethics', name: 'Research ethics', group: 'research' },
  { id: 'directions', name: 'Research directions', group: 'research' },
  { id: 'writing', name: 'Communication and writing', group: 'research' },
  { id: 'accountability', name: 'Accountability', group: 'other' },
  { id: 'opportunities', name: 'Opportunities', group: 'other' },
  { id: 'feedback', name: 'Honest feedback', group: 'other' },
  { id: 'safe-space', name: 'A safe space', group: 'other' },
] as const;

export type SupportId = (typeof supports)[number]['id'];
export const supportIds = supports.map((support) => support.id) as [SupportId, ...SupportId[]];

/** The name people read for a kind of support. */
export function supportName(id: SupportId): string {
  return supports.find((support) => support.id === id)?.name ?? id;
}
