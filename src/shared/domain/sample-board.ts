import { z } from 'zod';
import { assessmentKindIds } from './board/assessments';
import { cadenceIds } from './board/cadences';
import { contactKindIds, institutionSideIds, originIds, seniorityIds } from './board/person-facts';
import {
  commitmentSideIds,
  gainIds,
  opportunityAnswerIds,
  opportunityWayIds,
} from './board/relationship';
import { seatRoleIds } from './board/roles';
import { stageIds } from './board/stages';
import { supportIds } from './board/supports';

const daysAgo = z.number().int().nonnegative();
const text = z.string().default('');
const inDays = z.number().int().nullable().default(null);

const seat = z.strictObject({
  area: z.string(),
  role: z.enum(seatRoleIds),
  supports: z.array(z.enum(supportIds)),
  strength: z.number().int().min(1).max(5).nullable().default(null),
  sinceDaysAgo: daysAgo.nullable().default(null),
  note: text,
});

const person = z.strictObject({
  /** As entries name them. */
  name: z.string().min(1),
  credentials: text,
  position: text,
  institution: text,
  side: z.enum(institutionSideIds).nullable().default(null),
  seniority: z.enum(seniorityIds).nullable().default(null),
  influence: text,
  origin: z.enum(originIds).nullable().default(null),
  hasInCommon: z.boolean().nullable().default(null),
  contact: text,
  assistant: text,
  cadence: z.enum(cadenceIds).nullable().default(null),
  notes: text,
  /** Oldest first. */
  stages: z
    .array(
      z.strictObject({
        stage: z.enum(stageIds),
        daysAgo,
        note: text,
        thanked: z.boolean().default(false),
      }),
    )
    .min(1),
  plannedContact: z
    .strictObject({ inDays: z.number().int(), about: text })
    .nullable()
    .default(null),
  contacts: z.array(z.strictObject({ daysAgo, kind: z.enum(contactKindIds), note: text })),
  seats: z.array(seat),
  candidacy: z
    .strictObject({
      area: z.string(),
      role: z.enum(seatRoleIds),
      reason: z.string(),
      introducer: z.string(),
      nextStep: z.string(),
      nextInDays: z.number().int(),
    })
    .nullable()
    .default(null),
  agreement: z
    .strictObject({
      length: text,
      place: text,
      scheduling: text,
      cancelling: text,
      material: text,
      confidentiality: text,
      feedback: text,
      authorship: text,
      ending: text,
      reviewInDays: inDays,
    })
    .nullable()
    .default(null),
  giving: z
    .strictObject({ gains: z.array(z.enum(gainIds)), words: text })
    .nullable()
    .default(null),
  commitments: z
    .array(
      z.strictObject({
        whose: z.enum(commitmentSideIds),
        what: z.string().min(1),
        dueInDays: inDays,
        done: z.boolean().default(false),
        madeDaysAgo: z.number().int().positive().default(16),
      }),
    )
    .default([]),
  sponsorship: z
    .strictObject({
      targetRole: text,
      targetInDays: inDays,
      decides: text,
      evidence: text,
      asked: text,
      risked: text,
      delivers: text,
    })
    .nullable()
    .default(null),
  opportunities: z
    .array(
      z.strictObject({
        what: z.string().min(1),
        came: z.enum(opportunityWayIds),
        daysAgo,
        answer: z.enum(opportunityAnswerIds),
        outcome: text,
        thanked: z.boolean().default(false),
      }),
    )
    .default([]),
});

/** The sample physician's board; part of resources/sample-vault.json. */
export const sampleBoard = z.strictObject({
  areas: z.array(z.strictObject({ id: z.string(), weight: z.literal([0, 1, 2, 3]) })),
  people: z.array(person),
  assessments: z.array(
    z.strictObject({
      kind: z.enum(assessmentKindIds),
      /** Whom a mentor's is about. */
      person: z.string().nullable().default(null),
      daysAgo,
      marks: z.array(
        z.strictObject({
          trait: z.string(),
          mark: z.number().int().min(1).max(5).nullable(),
          note: text,
        }),
      ),
      step: text,
    }),
  ),
});
export type SampleBoard = z.infer<typeof sampleBoard>;
export type SamplePerson = SampleBoard['people'][number];
