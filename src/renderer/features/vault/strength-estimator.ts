import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

export type Strength = Readonly<{
  /** 0 to 4, as zxcvbn counts: guesses needed below 10^3, 10^6, 10^8, 10^10, or more. */
  score: number;
  /** What makes it weak, or null. */
  warning: string | null;
}>;

/**
 * How hard a passphrase is to guess, by zxcvbn with English and common dictionaries. Loaded only where a
 * passphrase is chosen: the dictionaries are large.
 */
export function makeStrengthEstimator(): (passphrase: string) => Strength {
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
  return (passphrase) => {
    const { score, feedback } = zxcvbn.check(passphrase, ['preround']);
    return { score, warning: feedback.warning || null };
  };
}
