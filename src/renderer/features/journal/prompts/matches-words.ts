const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

/** Whether a text holds each of the words somewhere, whatever their case and accents. */
export function matchesWords(text: string, words: string): boolean {
  const held = plain(text);
  return plain(words)
    .split(/\s+/)
    .every((word) => held.includes(word));
}
