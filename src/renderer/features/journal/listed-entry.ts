import type { EntrySummary } from '#shared/contract/journal';
import type { Hit } from '#shared/contract/journal-search';
import { textOf } from './segment-text';

/** A row of a list: an entry, or an entry found by a search. */
export type ListedEntry = EntrySummary | Hit;

export const isHit = (row: ListedEntry): row is Hit => 'snippet' in row;

const titleOf = (row: ListedEntry): string => (isHit(row) ? textOf(row.title) : row.title).trim();

export const isUntitled = (row: ListedEntry): boolean => titleOf(row) === '';

/** What to call an entry in a sentence. */
export const nameOf = (row: ListedEntry): string => titleOf(row) || 'Untitled';

const longestQuoted = 60;

/** A name as a sentence holds it: “After clinic”, a long one cut short. */
export function quotedName(name: string): string {
  return name.length > longestQuoted ? `“${name.slice(0, longestQuoted).trimEnd()}…”` : `“${name}”`;
}
