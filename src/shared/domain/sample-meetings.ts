import { z } from 'zod';
import { energyIds } from './energy';
import { meetingModeIds, pointOriginIds } from './meetings/meeting';

const text = z.string().default('');
const inDays = z.number().int().nullable().default(null);

/** Meetings of the sample vault: people by name, goals by title, days from today. */
export const sampleMeetings = z.array(
  z.strictObject({
    people: z.array(z.string().min(1)).min(1),
    inDays: z.number().int(),
    time: z.string().regex(/^\d{2}:\d{2}$/),
    minutes: z.number().int(),
    mode: z.enum(meetingModeIds),
    place: text,
    purpose: text,
    focus: text,
    agenda: z.array(
      z.strictObject({
        words: z.string().min(1),
        minutes: z.number().int().nullable().default(null),
        covered: z.boolean().default(false),
        /** What it was copied from, by the words of that. */
        origin: z
          .strictObject({ kind: z.enum(pointOriginIds), words: z.string() })
          .nullable()
          .default(null),
      }),
    ),
    decisionsWanted: text,
    feedbackSought: text,
    notToRaise: text,
    toSend: text,
    sendDaysBefore: z.number().int().nullable().default(null),
    sentInDays: inDays,
    /** A paragraph each. */
    notes: z.array(z.string().min(1)).default([]),
    advice: text,
    decisions: text,
    introductions: text,
    thankedInDays: inDays,
    energy: z.enum(energyIds).nullable().default(null),
    nextInDays: inDays,
    goals: z.array(z.string()).default([]),
    /** By their words, as the board's sample says them. */
    commitments: z.array(z.string()).default([]),
  }),
);
export type SampleMeetings = z.infer<typeof sampleMeetings>;
