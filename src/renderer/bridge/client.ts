import { AppError } from '#shared/app-error';
import type { Bridge } from '#shared/contract/bridge';
import type { MethodInput, MethodName, MethodOutput } from '#shared/contract/index';

declare global {
  interface Window {
    readonly preround: Bridge;
  }
}

/**
 * Calls a method of the contract and returns its value.
 * @throws AppError with a code the page can act on and a sentence it can show.
 */
export async function call<K extends MethodName>(
  method: K,
  input: MethodInput<K>,
): Promise<MethodOutput<K>> {
  const reply = await window.preround.send(method, input);
  if (!reply.ok) throw new AppError(reply.code, reply.message);
  return reply.value as MethodOutput<K>;
}
