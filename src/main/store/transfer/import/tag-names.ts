/** Characters of a tag (contract/journal-tags.ts). */
const longest = 60;

/** Another program's tag as one word of ours: spaces become hyphens; null when nothing of it is left. */
export function tagWord(name: string): string | null {
  const word = name
    .normalize('NFC')
    .trim()
    .replace(/^[#@]+/, '')
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}_/-]/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, longest);
  return word === '' ? null : word;
}
