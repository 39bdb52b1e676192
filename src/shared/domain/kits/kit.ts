import { z } from 'zod';
import { areaId } from '../areas';
import { cadenceIds } from '../board/cadences';
import { seatRoleIds } from '../board/roles';
import { stageIds } from '../board/stages';
import { signalIds } from '../signals';
import { conditionSchema } from './condition';

/**
 * A kit is the template of one hard conversation (product.md, "Conversations"). It holds no answers.
 *
 * Texts may hold blanks in braces: `{them}` is the other person's name, `{ideal}` the answer to the
 * question with that id. A blank whose question has no answer yet is shown as the question's `blank`
 * in brackets, so that a preparation reads as sentences from the first minute. A blank before a capital
 * letter ends its sentence: "{gave} I still use it" puts a stop behind the answer.
 */
const text = (longest: number) => z.string().trim().min(1, 'Write a few words.').max(longest);
const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,63}$/,
    'Use small letters, digits and hyphens, and begin with a letter.',
  );

const line = z.strictObject({
  id,
  text: text(800),
  when: conditionSchema.optional(),
  /** To the user, about the line: why it is there, or how to say it. Not said. */
  note: text(400).optional(),
});

const choice = z.strictObject({
  id,
  label: text(120),
  /** How the choice reads inside a sentence, where `{question}` stands; the label otherwise. */
  inText: text(160).optional(),
});

const question = z.strictObject({
  id,
  about: z.enum(['me', 'them', 'both']),
  ask: text(240),
  /** A hint or an example, shown when asked for. */
  help: text(500).optional(),
  kind: z.enum(['words', 'choice', 'several']),
  choices: z.array(choice).max(12).optional(),
  /** What stands in a sentence while there is no answer, without brackets: "the hours you can protect". */
  blank: text(80),
  when: conditionSchema.optional(),
});

/** What the other person may do, and what to answer. The first six are in each of our kits. */
export const reactionKinds = [
  { id: 'silence', name: 'Silence' },
  { id: 'hurt', name: 'Hurt' },
  { id: 'anger', name: 'Anger' },
  { id: 'bargaining', name: 'Bargaining' },
  { id: 'flattery', name: 'Flattery' },
  { id: 'just-this-one', name: '“Just this one”' },
  { id: 'delay', name: 'Delay' },
  { id: 'deflection', name: 'Changing the subject' },
  { id: 'doubt', name: 'Doubt' },
  { id: 'advice', name: 'Advice' },
  { id: 'refusal', name: 'No' },
  { id: 'agreement', name: 'Yes' },
] as const;
export type ReactionKindId = (typeof reactionKinds)[number]['id'];
export const reactionKindIds = reactionKinds.map((kind) => kind.id) as [
  ReactionKindId,
  ...ReactionKindId[],
];

const reaction = z.strictObject({
  id,
  kind: z.enum(reactionKindIds),
  /** What they may say or do, in their words. */
  they: text(400),
  /** What may be behind it, without blame. */
  behind: text(400),
  reply: text(800),
  when: conditionSchema.optional(),
});

/** One rung of the ladder, from what costs the other least to what costs most, each with a ready draft. */
const option = z.strictObject({
  id,
  title: text(120),
  /** When to offer it. */
  fits: text(300),
  draft: text(1500),
  when: conditionSchema.optional(),
});

const never = z.strictObject({
  id,
  text: text(300),
  why: text(400),
  when: conditionSchema.optional(),
});

const followUp = z.strictObject({
  /** When to send it and how: "The same evening, by e-mail". */
  timing: text(200),
  text: text(2500),
});

/** What the app offers to change once the conversation is over; each is accepted or not. */
const changeOf = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({
    id,
    kind: z.literal(kind),
    /** The offer as a sentence, with blanks. */
    text: text(240),
    when: conditionSchema.optional(),
    ...shape,
  });
const change = z.discriminatedUnion('kind', [
  changeOf('stage', { stage: z.enum(stageIds) }),
  changeOf('cadence', { cadence: z.enum(cadenceIds) }),
  changeOf('next-contact', { inDays: z.number().int().min(1).max(730) }),
  changeOf('goal', { title: text(200), area: areaId.optional() }),
  changeOf('commitment', { whose: z.enum(['mine', 'theirs']), title: text(200) }),
  changeOf('candidate', { role: z.enum(seatRoleIds), area: areaId.optional() }),
  changeOf('seat', { role: z.enum(seatRoleIds), area: areaId.optional() }),
]);

export const kitSchema = z.strictObject({
  id,
  title: text(90),
  /** The conversation in one sentence, for the list of kits. */
  summary: text(240),
  /** The other person, while none is chosen: "your mentor", "the chair". */
  other: text(60),
  /** How long to allow, in minutes. */
  minutes: z.number().int().min(5).max(120),
  /** The milestones at which this kit is offered. */
  signals: z.array(z.enum(signalIds)).max(5),
  /** A part that only this conversation has. */
  tool: z.enum(['effort', 'scorecard']).optional(),
  whenItApplies: z.array(text(300)).min(2).max(8),
  whyHard: z.array(text(700)).min(1).max(5),
  questions: z.array(question).min(1).max(24),
  openings: z.strictObject({
    warm: z.array(line).min(1).max(8),
    plain: z.array(line).min(1).max(8),
    brief: z.array(line).min(1).max(8),
  }),
  points: z.array(line).min(1).max(20),
  asks: z.array(line).min(1).max(12),
  ladder: z.array(option).max(10),
  reactions: z.array(reaction).min(6).max(20),
  /** What the other person is likely to say unprompted, in order: read aloud when roles are swapped. */
  theirLines: z.array(line).min(1).max(12),
  onlyIfAsked: z.array(line).min(1).max(12),
  neverSay: z.array(never).min(1).max(12),
  followUp,
  debrief: z.strictObject({
    predicted: z.array(text(240)).max(4),
    happened: z.array(text(240)).max(4),
    learned: z.array(text(240)).max(4),
  }),
  changes: z.array(change).max(10),
  /** Frameworks the kit draws on, by name. */
  sources: z.array(z.strictObject({ name: text(160), by: text(160), idea: text(300) })).max(6),
});

export type Kit = Readonly<z.infer<typeof kitSchema>>;
export type KitLine = Readonly<z.infer<typeof line>>;
export type KitQuestion = Readonly<z.infer<typeof question>>;
export type KitReaction = Readonly<z.infer<typeof reaction>>;
export type KitOption = Readonly<z.infer<typeof option>>;
export type KitChange = Readonly<z.infer<typeof change>>;
export const tones = [
  { id: 'warm', name: 'Warm' },
  { id: 'plain', name: 'Plain' },
  { id: 'brief', name: 'Brief' },
] as const;
export type ToneId = (typeof tones)[number]['id'];
export const toneIds = tones.map((tone) => tone.id) as [ToneId, ...ToneId[]];
