import type { ErrorCode } from '../app-error';

/** What every call gets back over the bridge; an error never crosses as an exception. */
export type Reply<T = unknown> =
  | Readonly<{ ok: true; value: T }>
  | Readonly<{ ok: false; code: ErrorCode; message: string }>;

export const unexpected: Reply<never> = {
  ok: false,
  code: 'unexpected',
  message:
    'Something went wrong inside Preround. What you wrote is still on this page; try again, and lock and unlock if it stays.',
};
