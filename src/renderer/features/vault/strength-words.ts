import { explainPassphraseProblem, findPassphraseProblem } from '#shared/domain/passphrase';
import type { Strength } from './strength-estimator';

/** The lowest score taken: at least 10^8 guesses, each of which costs a scrypt run. */
const enough = 3;

/** How far along a passphrase is, in words and on a scale of 0 to 4. */
export function strengthWords(strength: Strength): Readonly<{ level: number; words: string }> {
  const level = Math.max(0, Math.min(4, strength.score));
  const words = [
    'Very easy to guess.',
    'Easy to guess.',
    'Could be guessed by someone who tries for days.',
    'Hard to guess.',
    'Very hard to guess.',
  ][level];
  return { level, words: words ?? '' };
}

/** What to do before the passphrase can be taken, or null. */
export function passphraseAdvice(passphrase: string, strength: Strength): string | null {
  const problem = findPassphraseProblem(passphrase);
  if (problem !== null) return explainPassphraseProblem(problem);
  if (strength.score >= enough) return null;
  const why = strength.warning ? `${strength.warning} ` : '';
  return `${why}Add one or two more words that do not belong together.`;
}
