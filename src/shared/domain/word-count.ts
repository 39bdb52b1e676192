/** How many words a text has: runs of letters and digits, an apostrophe or hyphen inside them included. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}
