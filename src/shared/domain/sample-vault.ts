import { z } from 'zod';
import { areaId } from './areas';
import { energyIds } from './energy';
import { goalStatusIds, horizonIds } from './goals';
import { sampleBoard } from './sample-board';
import { sampleMeetings } from './sample-meetings';
import { signalIds } from './signals';

/** Shown on the sample's lock page: there is nothing in it to protect. */
export const samplePassphrase = 'sample vault passphrase';

const dueInDays = z.number().int().nullable();

/** What an entry says beside its text; goals by title, tags by name. */
const properties = z.strictObject({
  areas: z.array(areaId).default([]),
  goals: z.array(z.string()).default([]),
  tags: z.array(z.string()).default([]),
  energy: z.enum(energyIds).nullable().default(null),
  signal: z.enum(signalIds).nullable().default(null),
  signalClosed: z.boolean().default(false),
  /** What came of it. */
  signalNote: z.string().default(''),
  pinned: z.boolean().default(false),
});

/** The shape of resources/sample-vault.json: a believable physician, dated relative to today. */
export const sampleVault = z.object({
  entries: z.array(
    z.object({
      daysAgo: z.number().int().nonnegative(),
      minuteOfDay: z.number().int().min(0).max(1_439),
      title: z.string(),
      properties: properties.default(() => properties.parse({})),
      /** Read by sample-document.ts: people and tags stand in it by name, passages without ids. */
      document: z.unknown(),
    }),
  ),
  goals: z.array(
    z.object({
      title: z.string().min(1),
      area: areaId,
      horizon: z.enum(horizonIds),
      status: z.enum(goalStatusIds),
      dueInDays,
      /** By name. */
      helpers: z.array(z.object({ person: z.string().min(1), asked: z.string() })).optional(),
      steps: z.array(z.object({ title: z.string().min(1), dueInDays, done: z.boolean() })),
    }),
  ),
  board: sampleBoard,
  meetings: sampleMeetings,
});
