/**
 * What a person types in the search field, as an FTS5 expression. Words must all occur; "a phrase"
 * in quotes is kept together; -word excludes; the last word counts as a beginning, because it may
 * still be being typed. Every word is quoted, so no character has a meaning of its own.
 * Returns null when there is nothing to look for (empty, only symbols, only exclusions).
 */
export function searchExpression(typed: string): string | null {
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
    (excluded ? unwanted : wanted).push(unfinished ? `${quoted} *` : quoted);
  });
  if (wanted.length === 0) return null;
  const expression = wanted.join(' AND ');
  return unwanted.length === 0 ? expression : `(${expression}) NOT (${unwanted.join(' OR ')})`;
}
