/**
 * What main or the store may announce. The first ones, up to 'transfer', mean "this changed, ask again" and are the
 * first element of the query keys they make stale; the others are requests to the page.
 */
export const topics = [
  'journal',
  /** People and tags were added, renamed, removed or given back. */
  'names',
  /** Seats, areas, stages, contacts, and what is known of people. */
  'board',
  'plan',
  /** Preparations, rehearsals and kits. */
  'conversations',
  'meetings',
  'settings',
  /** An import or export moved on. */
  'transfer',
  'preferences',
  'vault',
  /** Save everything now and answer with vault.flushed: the vault is about to lock. */
  'flush',
  /** The vault stays open after all: the page may be used again. */
  'stay',
  /** Menu items and their shortcuts. */
  'command/new-entry',
  'command/search',
  'command/palette',
  'command/shortcuts',
  'command/settings',
  'command/back',
  'command/forward',
] as const;
export type Topic = (typeof topics)[number];

export function isTopic(value: unknown): value is Topic {
  return topics.includes(value as Topic);
}
