import { matchingNames } from '#shared/domain/names';
import { call } from '../../bridge/client';
import type { FoundEntry } from './palette-source';
import { counted } from './written-words';

const most = 5;

/** People and tags for the command palette. */
export async function searchNames(query: string): Promise<readonly FoundEntry[]> {
  const [people, tags] = await Promise.all([call('board.people', {}), call('journal.tags', {})]);
  const shown = [
    ...people.map((one) => ({ ...one, label: one.name, to: `/people/${one.id}` })),
    ...tags.map((one) => ({ ...one, label: `#${one.name}`, to: `/journal?tag=${one.id}` })),
  ].filter(({ removed }) => !removed);
  return matchingNames(shown, query.replace(/^[@#]/, ''), most).map(
    ({ id, label, to, entries }) => ({
      id,
      label,
      to,
      detail: counted(entries, 'entry', 'entries'),
    }),
  );
}
