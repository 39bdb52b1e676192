import { searchTerms } from '#shared/domain/search-query';

/** The store counts no further (shared/contract/journal-search.ts). */
const countedUpTo = 1_000;

/** "1,000 or more", "No": how many were found, to begin a sentence with. */
function countWords(total: number): string {
  if (total === 0) return 'No';
  const number = total.toLocaleString('en');
  return total >= countedUpTo ? `${number} or more` : number;
}

/**
 * "3 entries hold “mentor”, in Research." for the live region above the results.
 * @param narrowed what the filters leave (filter-words.ts), empty for none
 */
export function foundWords(total: number, query: string, narrowed = ''): string {
  const { wanted, unwanted } = searchTerms(query);
  if (wanted === null && unwanted !== null && narrowed === '') {
    return `A minus needs a word beside it to look for, such as “mentor ${query.trim()}”.`;
  }
  const entries = `${countWords(total)} ${total <= 1 ? 'entry' : 'entries'}`;
  // What is found holds only some of the words then, so they are not said.
  const words =
    unwanted !== null || (query.trim() === '' && narrowed === '')
      ? ' found'
      : query.trim() === ''
        ? ''
        : ` ${total <= 1 ? 'holds' : 'hold'} “${query.trim()}”`;
  if (narrowed === '') return `${entries}${words}.`;
  const comma = words === '' || narrowed.startsWith('in ') ? '' : ',';
  return `${entries}${words}${comma} ${narrowed}.`;
}
