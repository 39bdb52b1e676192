/** The store counts no further (shared/contract/journal.ts). */
const countedUpTo = 1_000;

/** "3 entries hold “mentor”." for the live region above the results. */
export function foundWords(total: number, query: string): string {
  const sought = `“${query.trim()}”`;
  if (total === 0) return `No entry holds ${sought}.`;
  if (total === 1) return `1 entry holds ${sought}.`;
  const count = total.toLocaleString('en');
  return `${total >= countedUpTo ? `${count} or more` : count} entries hold ${sought}.`;
}
