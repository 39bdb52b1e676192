/** What a link to the board asks for, beyond the page itself. */
export type BoardLink = 'person' | 'candidate' | 'several' | 'seat' | 'export';

const links: readonly BoardLink[] = ['person', 'candidate', 'several', 'seat', 'export'];

/**
 * Reads the search part of an address: '?open=person'. The router may have quoted the value (it keeps
 * values as JSON), so quotes are dropped. Null for anything else.
 */
export function readBoardLink(search: string): BoardLink | null {
  const open = new URLSearchParams(search).get('open')?.replaceAll('"', '');
  return links.find((link) => link === open) ?? null;
}
