import { AppError } from '../app-error';
import type { Contract, Handlers } from './method';
import { type Reply, unexpected } from './reply';

type Options = Readonly<{
  /** Parse what handlers return too: on in development and tests, off in a packaged app. */
  checkOutput: boolean;
  /** Told of bugs, never of content: the method's name and the error. */
  onBug: (method: string, error: unknown) => void;
  /** Turns a failure of the machine, such as a full disk, into one the page can act on. */
  translate?: (error: unknown) => AppError | null;
}>;

/**
 * Joins a contract and its handlers into one function that never throws: input is parsed on every
 * call, an AppError becomes its code and message, anything else is reported as a bug.
 */
export function serve<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  { checkOutput, onBug, translate = () => null }: Options,
): (method: unknown, input: unknown) => Promise<Reply> {
  return async (method, input) => {
    if (typeof method !== 'string' || !Object.hasOwn(contract, method)) {
      return { ok: false, code: 'bad-input', message: 'Preround does not know this request.' };
    }
    const schemas = contract[method as keyof C & string];
    const handler = handlers[method as keyof C & string];
    if (!schemas || !handler) return unexpected;
    try {
      const parsed = schemas.input.safeParse(input);
      if (!parsed.success) {
        const where = parsed.error.issues[0];
        const field = where?.path.join('.') || 'the request';
        return {
          ok: false,
          code: 'bad-input',
          message: `${field}: ${where?.message ?? 'not valid'}`,
        };
      }
      const value = await handler(parsed.data as never);
      if (checkOutput) schemas.output.parse(value);
      return { ok: true, value };
    } catch (error) {
      const expected = error instanceof AppError ? error : translate(error);
      if (expected) return { ok: false, code: expected.code, message: expected.message };
      onBug(method, error);
      return unexpected;
    }
  };
}
