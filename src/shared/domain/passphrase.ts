/** Shortest passphrase, in characters (Unicode code points after NFKC). Length is what holds against guessing. */
export const shortestPassphrase = 12;
/** Longest passphrase, so that a pasted file is noticed. */
export const longestPassphrase = 1024;

export type PassphraseProblem = 'too-short' | 'too-long' | 'one-character';

const advice: Readonly<Record<PassphraseProblem, string>> = {
  'too-short': `Use at least ${shortestPassphrase} characters. Four or five words that do not belong together work well.`,
  'too-long': `Keep the passphrase to ${longestPassphrase.toLocaleString('en-US')} characters or fewer.`,
  'one-character':
    'Use more than one character repeated. Four or five words that do not belong together work well.',
};

/** The form in which a passphrase is counted and turned into a key: the same text on every keyboard and system. */
export function normalizePassphrase(text: string): string {
  return text.normalize('NFKC');
}

/**
 * What keeps a passphrase from being accepted, or null. No composition rules: they make
 * passphrases worse (NIST SP 800-63B, 3.1.1.2). Strength is estimated elsewhere, as advice.
 */
export function findPassphraseProblem(text: string): PassphraseProblem | null {
  const characters = [...normalizePassphrase(text)];
  if (characters.length < shortestPassphrase) return 'too-short';
  if (characters.length > longestPassphrase) return 'too-long';
  if (new Set(characters).size === 1) return 'one-character';
  return null;
}

/** What to do about a problem, in words for the person. */
export function explainPassphraseProblem(problem: PassphraseProblem): string {
  return advice[problem];
}
