/** Every failure a page can act on. Anything else that goes wrong is a bug and is shown as 'unexpected'. */
export const errorCodes = [
  'bad-input',
  'not-found',
  'conflict',
  'locked',
  'wrong-passphrase',
  'wrong-recovery-key',
  'weak-passphrase',
  'too-soon',
  'vault-exists',
  'vault-damaged',
  'vault-newer',
  'disk-full',
  'not-writable',
  'read-only',
  'refused',
  /** The store process stopped while this was on its way; another is being started. */
  'interrupted',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure: `code` is for the page, `message` is a sentence for the person, saying what to do. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'AppError';
    this.code = code;
  }
}
