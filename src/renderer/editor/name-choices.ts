import type { KnownName, NameKind } from './editor-services';

/** Lower-case words that stand inside of names. */
const joints = new Set(
  'van von de der den del da di la le al el bin ibn ben y e af av zu zum ten ter do dos'.split(' '),
);
const mostWords = 4;

/**
 * Whether what was typed after the sign could be the name of somebody or something new: a sentence
 * that goes on after an @ is not, and neither is a number after a #.
 */
export function mayBeNew(kind: NameKind, typed: string): boolean {
  const name = typed.trim();
  if (name === '') return false;
  if (kind === 'tag') {
    return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_/-]*$/u.test(name) && /\p{L}/u.test(name);
  }
  const words = name.split(/\s+/);
  if (!/\p{L}/u.test(name) || words.length > mostWords || typed.endsWith('  ')) return false;
  return words.slice(1).every((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || joints.has(word));
}

/** Whether a name in the list is the very one that was typed. */
export function isTyped({ label }: KnownName, typed: string): boolean {
  return label.toLowerCase() === typed.trim().toLowerCase();
}
