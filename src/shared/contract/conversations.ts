import { z } from 'zod';
import { effortModel } from '../domain/conversations/effort';
import { preparationLine } from '../domain/conversations/line';
import { scorecardSchema } from '../domain/conversations/scorecard';
import { kitSchema, toneIds } from '../domain/kits/kit';
import { day } from './plan';

const id = z.uuid();
const ids = z.array(id).min(1).max(1_000);
const nothing = z.object({});

/** The most lines one preparation holds, of the kit's and of one's own. */
export const mostLines = 300;
/** Characters of one answer, and of one answer of the debrief. */
export const longestAnswer = 4_000;

const fewerThan = (most: number) => (record: object) => Object.keys(record).length <= most;
const answer = z.union([
  z.string().max(longestAnswer, `Keep an answer under ${longestAnswer} characters.`),
  z.array(z.string().max(64)).max(20),
]);
const key = z.string().min(1).max(80);

/** What was answered, by the id of the kit's question. */
export const preparationAnswers = z
  .record(key, answer)
  .refine(fewerThan(60), 'A preparation holds 60 answers at most.');

/** What a person writes into a preparation: all that a version of it keeps. */
const written = {
  title: z.string().max(200, 'Keep the title under 200 characters.'),
  tone: z.enum(toneIds),
  answers: preparationAnswers,
  /** In the order they are said. */
  lines: z
    .array(preparationLine)
    .max(mostLines, `A preparation holds ${mostLines} lines at most. Take some out first.`),
  /** Answers of the debrief: `predicted.0` is the answer to the kit's first question about what was predicted. */
  debrief: z
    .record(key, z.string().max(longestAnswer, `Keep an answer under ${longestAnswer} characters.`))
    .refine(fewerThan(20), 'A debrief holds 20 answers at most.'),
  /** How the week is divided, now and as wanted; null until it was looked at. */
  effort: effortModel.nullable(),
  /** Institutions side by side; null until it was begun. */
  scorecard: scorecardSchema.nullable(),
};

const preparationFields = z.object({
  id,
  ...written,
  /** The other person; null while none is chosen, or when they were deleted. */
  personId: id.nullable(),
  /** The day of the conversation. */
  on: day.nullable(),
  /** What was decided of the changes that the kit offers, by the change's id. */
  decided: z
    .record(key, z.enum(['accepted', 'declined']))
    .refine(fewerThan(20), 'A kit offers 20 changes at most.'),
  goals: z.array(id).max(100, 'Keep it to 100 goals.'),
});

export const preparation = preparationFields.extend({
  /** The kit as it was when the preparation was begun; null for one without. Later changes of the kit do not reach it. */
  kit: kitSchema.nullable(),
  revision: z.number().int().positive(),
  /** Milliseconds since 1970 of the first and the last commit. */
  madeAt: z.number().int(),
  savedAt: z.number().int(),
  binnedAt: z.number().int().nullable(),
});
export type Preparation = z.infer<typeof preparation>;

export const preparationDraft = preparationFields.extend({
  /** The revision this edit started from. */
  baseRevision: z.number().int().positive(),
  /** One sitting at the page; the last state of each sitting is kept as a version. */
  session: id,
});
export type PreparationDraft = z.infer<typeof preparationDraft>;

export const newPreparation = preparationDraft
  .omit({ baseRevision: true })
  .extend({ kit: kitSchema.nullable() });
export type NewPreparation = z.infer<typeof newPreparation>;

/** What a list shows of a preparation. */
export const preparationSummary = z.object({
  id,
  /** In a search, with match marks (domain/segments.ts), as is `snippet`. */
  title: z.string(),
  /** Where the words searched for occur; empty without a search. */
  snippet: z.string(),
  kitTitle: z.string().nullable(),
  personId: id.nullable(),
  on: day.nullable(),
  goals: z.array(id),
  madeAt: z.number().int(),
  savedAt: z.number().int(),
});
export type PreparationSummary = z.infer<typeof preparationSummary>;

const binnedPreparation = preparationSummary.extend({ binnedAt: z.number().int() });
export type BinnedPreparation = z.infer<typeof binnedPreparation>;

/** The last state of one sitting at a preparation. */
export const preparationVersion = z.object({
  revision: z.number().int(),
  savedAt: z.number().int(),
  ...written,
});
export type PreparationVersion = z.infer<typeof preparationVersion>;

const versionSummary = z.object({
  revision: z.number().int(),
  savedAt: z.number().int(),
  title: z.string(),
  /** Words of its lines and answers. */
  words: z.number().int(),
});

const saved = z.object({ revision: z.number().int(), savedAt: z.number().int() });

/** Served by the store process. */
export const conversationsContract = {
  /** By the day of the conversation, latest first, those without a day before them; a search narrows. */
  'conversations.preparations': {
    input: z.object({ query: z.string().max(500).default('') }),
    output: z.array(preparationSummary),
  },
  'conversations.preparation': { input: z.object({ id }), output: preparation },
  'conversations.addPreparation': { input: newPreparation, output: saved },
  /** The reply is sent after the commit; 'conflict' when baseRevision is not the stored one. The kit stays. */
  'conversations.savePreparation': { input: preparationDraft, output: saved },
  'conversations.binPreparations': { input: z.object({ ids }), output: nothing },
  'conversations.restorePreparations': { input: z.object({ ids }), output: nothing },
  /** What is in the bin, most recently binned first. */
  'conversations.binnedPreparations': { input: nothing, output: z.array(binnedPreparation) },
  /** Removes from the bin and from the file for good, rehearsals and versions with it. */
  'conversations.deletePreparationsForGood': { input: z.object({ ids }), output: nothing },
  /** Newest first; the first is the preparation as it is. */
  'conversations.preparationVersions': {
    input: z.object({ id }),
    output: z.array(versionSummary),
  },
  'conversations.preparationVersion': {
    input: z.object({ id, revision: z.number().int() }),
    output: preparationVersion,
  },
  /**
   * Makes what was written in an earlier version the newest; what is there now stays in the history, and
   * person, day, goals and what was decided stay as they are.
   */
  'conversations.restorePreparationVersion': {
    input: z.object({
      id,
      revision: z.number().int(),
      baseRevision: z.number().int(),
      session: id,
    }),
    output: z.object({ revision: z.number().int() }),
  },
} as const;
