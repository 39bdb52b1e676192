import { call } from '../../bridge/client';
import { entryPath } from './entry-path';
import { textOf } from './segment-text';
import { dayHeading } from './wall-clock';

export type FoundEntry = Readonly<{ id: string; label: string; detail: string; to: string }>;

const most = 8;

/** Entries for the command palette, newest first. */
export async function searchEntries(query: string): Promise<readonly FoundEntry[]> {
  if (query.trim() === '') return [];
  const { hits } = await call('journal.search', { query, limit: most });
  return hits.map((hit) => ({
    id: hit.id,
    label: textOf(hit.title) || textOf(hit.snippet) || 'Untitled',
    detail: dayHeading(hit.day),
    to: entryPath(hit.id),
  }));
}
