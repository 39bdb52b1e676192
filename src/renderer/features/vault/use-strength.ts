import { useEffect, useState } from 'react';
import type { Strength } from './strength-estimator';

export type Estimator = (passphrase: string) => Strength;

/** The estimator, fetched when a page asks for a new passphrase. */
export function loadEstimator(): Promise<Estimator> {
  return import('./strength-estimator').then((module) => module.makeStrengthEstimator());
}

/** The strength of what is typed, or null while nothing is typed or the dictionaries are being read. */
export function useStrength(passphrase: string, estimator: Promise<Estimator>): Strength | null {
  const [strength, setStrength] = useState<Strength | null>(null);
  useEffect(() => {
    let current = true;
    if (passphrase === '') setStrength(null);
    else
      void estimator.then((estimate) => {
        if (current) setStrength(estimate(passphrase));
      });
    return () => {
      current = false;
    };
  }, [passphrase, estimator]);
  return strength;
}
