import type { Passage } from '#shared/contract/journal-passages';
import { passageKinds } from '#shared/domain/passages';

export type MarksGrouping = 'month' | 'kind';

/** A row of the page of marks: a heading, or a passage. */
export type MarksRow =
  | Readonly<{ type: 'heading'; key: string; name: string; count: number }>
  | Readonly<{ type: 'passage'; key: string; passage: Passage }>;

const monthAndYear = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Passages under headings: by month in the order they come, or by kind in the order of the kinds. */
export function marksRows(passages: readonly Passage[], by: MarksGrouping): readonly MarksRow[] {
  const groups = new Map<string, { name: string; passages: Passage[] }>();
  if (by === 'kind')
    for (const { id, many } of passageKinds) groups.set(id, { name: many, passages: [] });
  for (const passage of passages) {
    const key = by === 'kind' ? passage.kind : passage.day.slice(0, 7);
    const group = groups.get(key) ?? { name: monthName(key), passages: [] };
    group.passages.push(passage);
    groups.set(key, group);
  }
  return [...groups]
    .filter(([, group]) => group.passages.length > 0)
    .flatMap(([key, group]) => [
      { type: 'heading' as const, key, name: group.name, count: group.passages.length },
      ...group.passages.map((passage) => ({
        type: 'passage' as const,
        key: `${passage.entryId}/${passage.id}`,
        passage,
      })),
    ]);
}

function monthName(month: string): string {
  return monthAndYear.format(Date.parse(`${month}-01T00:00Z`));
}
