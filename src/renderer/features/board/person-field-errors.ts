import type { z } from 'zod';

export type FieldErrors = Readonly<Record<string, string>>;

/** What keeps a draft from being saved, the first sentence for each field; empty when nothing does. */
export function fieldErrors(schema: z.ZodType, draft: unknown): FieldErrors {
  const { error } = schema.safeParse(draft);
  const errors: Record<string, string> = {};
  for (const { path, message } of error?.issues ?? []) errors[String(path[0])] ??= message;
  return errors;
}
