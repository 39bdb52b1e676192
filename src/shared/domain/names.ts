import { plainLetters } from './plain-spellings';

/** Orders people and tags by name, as a person would look for them: case and accents do not matter. */
export function byName(one: Readonly<{ name: string }>, other: Readonly<{ name: string }>): number {
  return collator.compare(one.name, other.name);
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** A text as it is compared while one types: without case and accents, ø as o. */
export function foldName(text: string): string {
  return plainLetters(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}

/** What makes two tags one: case does not, accents do ("résumé" is not "resume"). */
export function tagKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/**
 * Names that fit what was typed, best first: those that begin with it, then those of which another
 * word does, then those that hold it; among equals, the one most entries name.
 */
export function matchingNames<T extends Readonly<{ name: string; entries: number }>>(
  names: readonly T[],
  typed: string,
  most: number,
): T[] {
  const wanted = foldName(typed.trim());
  return names
    .flatMap((one) => {
      const rank = rankOf(foldName(one.name), wanted);
      return rank === null ? [] : [{ one, rank }];
    })
    .sort((a, b) => a.rank - b.rank || b.one.entries - a.one.entries || byName(a.one, b.one))
    .slice(0, most)
    .map(({ one }) => one);
}

function rankOf(name: string, wanted: string): number | null {
  if (name.startsWith(wanted)) return 0;
  const at = name.indexOf(wanted);
  if (at === -1) return null;
  return /[^\p{L}\p{N}]/u.test(name[at - 1] ?? '') ? 1 : 2;
}
