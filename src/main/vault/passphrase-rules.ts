import { AppError } from '#shared/app-error';
import { explainPassphraseProblem, findPassphraseProblem } from '#shared/domain/passphrase';

/** Throws AppError 'weak-passphrase', saying what to do, unless the passphrase meets the minimum. */
export function checkPassphrase(text: string): void {
  const problem = findPassphraseProblem(text);
  if (problem !== null) throw new AppError('weak-passphrase', explainPassphraseProblem(problem));
}
