import { z } from 'zod';
import { columnIds } from './conversations/line';
import { toneIds } from './kits/kit';

const confidence = z.number().int().min(1).max(5).nullable().default(null);

/** One prepared conversation of the sample vault. Its lines are built by its kit, then changed as by hand. */
export const samplePreparation = z.strictObject({
  title: z.string().min(1),
  kit: z.string(),
  /** As entries name them. */
  person: z.string().min(1),
  /** The day of the conversation. */
  onInDays: z.number().int(),
  tone: z.enum(toneIds),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Lines of the kit in other words, by the kit's line: `points.news`. */
  edited: z.record(z.string(), z.string()).default({}),
  /** Lines of the kit that were taken out. */
  removed: z.array(z.string()).default([]),
  /** Lines of one's own. */
  own: z.array(z.strictObject({ column: z.enum(columnIds), text: z.string().min(1) })).default([]),
  debrief: z.record(z.string(), z.string()).default({}),
  decided: z.record(z.string(), z.enum(['accepted', 'declined'])).default({}),
  rehearsals: z
    .array(
      z.strictObject({
        daysAgo: z.number().int().nonnegative(),
        minuteOfDay: z.number().int().min(0).max(1_439),
        role: z.enum(['mine', 'theirs']).default('mine'),
        seconds: z.number().int().nonnegative(),
        before: confidence,
        after: confidence,
        note: z.string().default(''),
      }),
    )
    .default([]),
});
export type SamplePreparation = z.infer<typeof samplePreparation>;
