import { searchExpression } from '#shared/domain/search-query';

/** The store counts no further (shared/contract/journal.ts). */
const countedUpTo = 1_000;

/** A minus before a word or a phrase, as shared/domain/search-query.ts reads it. */
const exclusion = /(?<!\S)-\S*[\p{L}\p{N}]/u;

/** "3 entries hold “mentor”." for the live region above the results. */
export function foundWords(total: number, query: string): string {
  const excludes = exclusion.test(query);
  if (excludes && searchExpression(query) === null) {
    return `A minus needs a word beside it to look for, such as “mentor ${query.trim()}”.`;
  }
  const number = total.toLocaleString('en');
  const count = total === 0 ? 'No' : total >= countedUpTo ? `${number} or more` : number;
  const entries = total <= 1 ? 'entry' : 'entries';
  // What is found holds only some of the words then, so they are not said.
  if (excludes) return `${count} ${entries} found.`;
  return `${count} ${entries} ${total <= 1 ? 'holds' : 'hold'} “${query.trim()}”.`;
}
