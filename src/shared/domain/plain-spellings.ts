/**
 * Letters that are no letter with a mark, so that taking marks away does not make them plain (Unicode
 * decomposes é but not ø): how a person writes them on a keyboard that lacks them.
 */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
};

const letters = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');

/** A text in lower case with such letters spelled plainly. */
export function plainLetters(text: string): string {
  return text.replace(letters, (letter) => plain[letter] ?? letter);
}

/** The words of a text that hold such a letter, spelled plainly, each once, with a space between. */
export function plainSpellings(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const spelled = new Set<string>();
  for (const word of words) {
    const plainly = plainLetters(word);
    if (plainly !== word) spelled.add(plainly);
  }
  return [...spelled].join(' ');
}
