import { useRef, useState } from 'react';
import { passphraseAdvice } from './strength-words';
import { loadEstimator, useStrength } from './use-strength';

export type NewPassphrase = ReturnType<typeof useNewPassphrase>;

/** A passphrase being chosen: typed twice, with its strength, checked when the person goes on. */
export function useNewPassphrase() {
  const [estimator] = useState(loadEstimator);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [advice, setAdvice] = useState<string | null>(null);
  const [mismatch, setMismatch] = useState<string | null>(null);
  const passphraseField = useRef<HTMLInputElement>(null);
  const againField = useRef<HTMLInputElement>(null);

  return {
    passphrase,
    again,
    advice,
    mismatch,
    passphraseField,
    againField,
    strength: useStrength(passphrase, estimator),
    setPassphrase(text: string): void {
      setPassphrase(text);
      setAdvice(null);
    },
    setAgain(text: string): void {
      setAgain(text);
      setMismatch(null);
    },
    /** The passphrase when it can be taken; else says why beside the field, puts focus there and gives null. */
    async check(): Promise<string | null> {
      const estimate = await estimator;
      const weak = passphraseAdvice(passphrase, estimate(passphrase));
      const different =
        passphrase !== again
          ? 'The two do not match. Type the same passphrase in both fields.'
          : null;
      setAdvice(weak);
      setMismatch(weak === null ? different : null);
      if (weak !== null) passphraseField.current?.focus();
      else if (different !== null) againField.current?.focus();
      return weak === null && different === null ? passphrase : null;
    },
  };
}
