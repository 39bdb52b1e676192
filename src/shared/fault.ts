/**
 * What may be logged of a bug: its kind, its code and where it happened. Never its message, which
 * can hold what a person wrote.
 */
export function faultLine(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${typeof code === 'string' ? ` ${code}` : ''}`, ...frames.slice(0, 6)].join(
    '\n',
  );
}
