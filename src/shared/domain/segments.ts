/** Private-use characters that the store puts around a match; they are removed from what is stored. */
export const matchStart = '\u{E000}';
export const matchEnd = '\u{E001}';

/** Removes what would be taken for a match mark, and control characters that no text needs. */
export function searchableText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here.
  return text.replace(/[\u{E000}\u{E001}]|[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, '');
}

/** Cuts marked text into runs, to be drawn as text. */
export function segmentsOf(marked: string): Array<{ text: string; match: boolean }> {
  return marked
    .split(/(\u{E000}[^\u{E001}]*\u{E001}?)/u)
    .filter((run) => run !== '')
    .map((run) => ({
      text: run.replace(/[\u{E000}\u{E001}]/gu, ''),
      match: run.startsWith(matchStart),
    }));
}
