/**
 * What a passage of the journal can be marked as, so that it turns up where it is useful
 * (product.md, "Journal"). The id is what the database keeps.
 */
export const passageKinds = [
  { id: 'win', name: 'Win', many: 'Wins' },
  { id: 'feedback', name: 'Feedback', many: 'Feedback' },
  { id: 'opportunity', name: 'Opportunity', many: 'Opportunities' },
  { id: 'lesson', name: 'Lesson', many: 'Lessons' },
  { id: 'bring-up', name: 'Bring up', many: 'To bring up' },
] as const;

export type PassageKindId = (typeof passageKinds)[number]['id'];
export const passageKindIds = passageKinds.map((kind) => kind.id) as [
  PassageKindId,
  ...PassageKindId[],
];

/** The name people read for a kind of passage. */
export function passageKindName(id: PassageKindId): string {
  return passageKinds.find((kind) => kind.id === id)?.name ?? id;
}
