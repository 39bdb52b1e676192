/** What a link to the plan asks for, beyond the page itself. */
export type PlanLink = Readonly<
  { kind: 'new' } | { kind: 'export' } | { kind: 'goal'; id: string }
>;

/**
 * Reads the search part of an address: '?new=1', '?export=1', '?goal=<id>'. The router may have
 * quoted a value (it keeps values as JSON), so quotes are dropped.
 */
export function readLink(search: string): PlanLink | null {
  const parameters = new URLSearchParams(search);
  if (parameters.has('new')) return { kind: 'new' };
  if (parameters.has('export')) return { kind: 'export' };
  const id = parameters.get('goal')?.replaceAll('"', '');
  return id ? { kind: 'goal', id } : null;
}
