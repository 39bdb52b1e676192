import { z } from 'zod';
import { areaIds } from './areas';
import { entryDocument } from './document';
import { goalStatusIds, horizonIds } from './goals';

/** Shown on the sample's lock page: there is nothing in it to protect. */
export const samplePassphrase = 'sample vault passphrase';

const dueInDays = z.number().int().nullable();

/** The shape of resources/sample-vault.json: a believable physician, dated relative to today. */
export const sampleVault = z.object({
  entries: z.array(
    z.object({
      daysAgo: z.number().int().nonnegative(),
      minuteOfDay: z.number().int().min(0).max(1_439),
      title: z.string(),
      document: entryDocument,
    }),
  ),
  goals: z.array(
    z.object({
      title: z.string().min(1),
      area: z.enum(areaIds),
      horizon: z.enum(horizonIds),
      status: z.enum(goalStatusIds),
      dueInDays,
      steps: z.array(z.object({ title: z.string().min(1), dueInDays, done: z.boolean() })),
    }),
  ),
});
