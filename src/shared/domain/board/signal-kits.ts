import type { SignalId } from '../signals';

/** The conversations that Preround prepares, by the ids of their kits. */
export const signalKitIds = [
  'interview',
  'no-time-to-meet',
  'scaling-back',
  'moving-on',
  'finding-a-sponsor',
  'asking-to-mentor',
  'asking-to-be-put-forward',
  'protected-time',
  'declining',
  'credit-and-authorship',
  'returning-from-leave',
  'telling-the-chief',
] as const;
export type SignalKitId = (typeof signalKitIds)[number];

/** At most three: who has an open signal has little time to choose. */
const kitsFor: Readonly<Record<SignalId, readonly SignalKitId[]>> = {
  // An offer is weighed before it is answered, and its protected time is settled before it is signed.
  'new-position': ['interview', 'protected-time', 'scaling-back'],
  barrier: ['protected-time', 'asking-to-be-put-forward', 'finding-a-sponsor'],
  interpersonal: ['credit-and-authorship', 'declining', 'no-time-to-meet'],
  switching: ['interview', 'telling-the-chief', 'moving-on'],
  transition: ['returning-from-leave', 'scaling-back', 'moving-on'],
};
const withoutMentor: SignalKitId = 'asking-to-mentor';

/**
 * The conversations that fit an open signal, the likeliest first; which fit is Preround's own judgement on
 * the source's milestones ("Mentoring for Medical Professionals", M. Ramundo).
 * @param isHelped whether a seat on the board could help; where none could, asking somebody to mentor comes first
 */
export function kitsForSignal(signal: SignalId, isHelped: boolean): readonly SignalKitId[] {
  const fitting = kitsFor[signal];
  return isHelped ? fitting : [withoutMentor, ...fitting].slice(0, fitting.length);
}
