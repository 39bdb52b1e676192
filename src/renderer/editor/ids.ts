const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** An id as the contract takes it, or null: what is pasted may claim anything. */
export function validId(value: unknown): string | null {
  return typeof value === 'string' && uuid.test(value) ? value : null;
}
