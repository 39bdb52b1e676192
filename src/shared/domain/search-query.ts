/** One plain letter or digit at the end: half of all words begin with it, and finding them takes longer than the next key. */
const tooShort = /^[a-z0-9]$/i;

/** What a person typed, as FTS5 expressions: what an entry must hold, and what it must not. */
export type SearchTerms = Readonly<{ wanted: string | null; unwanted: string | null }>;

/**
 * Reads what a person types in the search field. Words must all occur; "a phrase" in quotes is kept
 * together; -word excludes; the last word counts as a beginning, because it may still be being typed,
 * and is left out while it is but a letter.
 * Every word is quoted, so no character has a meaning of its own.
 * `wanted` is null when there is nothing to look for (empty, only symbols, only exclusions).
 */
export function searchTerms(typed: string): SearchTerms {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const parts = [...typed.matchAll(/(?<![^\s])(-?)(?:"([^"]*)"?|([^\s]+))/gu)];
  parts.forEach((part, index) => {
    const excluded = part[1] === '-';
    const phrase = part[2] !== undefined;
    const words = (part[2] ?? part[3] ?? '').match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu);
    if (!words) return;
    const quoted = `"${words.join(' ')}"`;
    const unfinished = !phrase && !excluded && index === parts.length - 1 && !/\s$/u.test(typed);
    if (unfinished && tooShort.test(words.join(''))) return;
    (excluded ? unwanted : wanted).push(unfinished ? `${quoted} *` : quoted);
  });
  return {
    wanted: wanted.length === 0 ? null : wanted.join(' AND '),
    unwanted: unwanted.length === 0 ? null : unwanted.join(' OR '),
  };
}

/** Both in one expression, or null when there is nothing to look for. */
export function searchExpression(typed: string): string | null {
  const { wanted, unwanted } = searchTerms(typed);
  return wanted === null || unwanted === null ? wanted : `(${wanted}) NOT (${unwanted})`;
}

/** Whether a search for this would look for nothing yet: it is empty, or the first letter of a word. */
export function isTooShort(typed: string): boolean {
  return typed.trim() === '' || tooShort.test(typed.trimStart());
}
