import { z } from 'zod';

const id = z.uuid();
const seconds = z.number().int().min(0).max(86_400);
/** From 1, not at all, to 5, fully; null when nothing was said. */
const confidence = z.number().int().min(1).max(5).nullable();

/** One run through a preparation. */
export const rehearsal = z.object({
  id,
  preparationId: id,
  /** Milliseconds since 1970 when it began. */
  at: z.number().int(),
  /** Whose lines one spoke: one's own, or the other person's. */
  role: z.enum(['mine', 'theirs']),
  seconds,
  /** Seconds spent at each line, by the line's id. */
  secondsByLine: z
    .record(z.uuid(), seconds)
    .refine((record) => Object.keys(record).length <= 300, 'A rehearsal has 300 lines at most.'),
  confidenceBefore: confidence,
  confidenceAfter: confidence,
  note: z.string().trim().max(500, 'Keep the note under 500 characters.'),
});
export type Rehearsal = z.infer<typeof rehearsal>;

/** Served by the store process. */
export const conversationsRehearsalsContract = {
  /** Of one preparation, oldest first. */
  'conversations.rehearsals': {
    input: z.object({ preparationId: id }),
    output: z.array(rehearsal),
  },
  /** Adds a rehearsal, or changes it. */
  'conversations.saveRehearsal': { input: rehearsal, output: z.object({}) },
  'conversations.removeRehearsal': { input: z.object({ id }), output: z.object({}) },
} as const;
