import { z } from 'zod';
import { areaId } from '../areas';
import { cadenceIds } from '../board/cadences';
import { seatRoleIds } from '../board/roles';
import { stageIds } from '../board/stages';
import { signalIds } from '../signals';
import { conditionDraftSchema, conditionSchema } from './condition';

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

export const tones = [
  { id: 'warm', name: 'Warm' },
  { id: 'plain', name: 'Plain' },
  { id: 'brief', name: 'Brief' },
] as const;
export type ToneId = (typeof tones)[number]['id'];
export const toneIds = tones.map((tone) => tone.id) as [ToneId, ...ToneId[]];

/** Characters of one text while it is written; a whole kit keeps each text far shorter. */
const longestTyped = 20_000;

const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,63}$/,
    'Use small letters, digits and hyphens, and begin with a letter.',
  );

/**
 * The same shape twice: whole, as a preparation needs it; and as a draft, which may be incomplete and too
 * long while it is being written, so that nothing typed is lost.
 */
function kitSchemaFor(state: 'whole' | 'draft') {
  const isDraft = state === 'draft';
  const condition = isDraft ? conditionDraftSchema : conditionSchema;
  const text = (longest: number) =>
    isDraft
      ? z.string().max(longestTyped)
      : z
          .string()
          .trim()
          .min(1, 'Write a few words.')
          .max(longest, `Keep it to ${longest} characters.`);
  const list = <Item extends z.ZodType>(of: Item, least: number, most: number) =>
    isDraft
      ? z.array(of).max(most)
      : z
          .array(of)
          .min(least, `Add at least ${least === 1 ? 'one' : least}.`)
          .max(most, `Keep it to ${most}.`);
  const whole = (least: number, most: number) => {
    const words = `Write a whole number from ${least} to ${most}.`;
    return isDraft
      ? z.number().int().min(0).max(10_000)
      : z.number(words).int(words).min(least, words).max(most, words);
  };

  const line = z.strictObject({
    id,
    text: text(800),
    when: condition.optional(),
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
    choices: list(choice, 0, 12).optional(),
    /** What stands in a sentence while there is no answer, without brackets: "the hours you can protect". */
    blank: text(80),
    when: condition.optional(),
  });

  const reaction = z.strictObject({
    id,
    kind: z.enum(reactionKindIds),
    /** What they may say or do, in their words. */
    they: text(400),
    /** What may be behind it, without blame. */
    behind: text(400),
    reply: text(800),
    when: condition.optional(),
  });

  /** One rung of the ladder, from what costs the other least to what costs most, each with a ready draft. */
  const option = z.strictObject({
    id,
    title: text(120),
    /** When to offer it. */
    fits: text(300),
    draft: text(1500),
    when: condition.optional(),
  });

  const never = z.strictObject({
    id,
    text: text(300),
    why: text(400),
    when: condition.optional(),
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
      when: condition.optional(),
      ...shape,
    });
  const change = z.discriminatedUnion('kind', [
    changeOf('stage', { stage: z.enum(stageIds) }),
    changeOf('cadence', { cadence: z.enum(cadenceIds) }),
    changeOf('next-contact', { inDays: whole(1, 730) }),
    changeOf('goal', { title: text(200), area: areaId.optional() }),
    changeOf('commitment', { whose: z.enum(['mine', 'theirs']), title: text(200) }),
    changeOf('candidate', { role: z.enum(seatRoleIds), area: areaId.optional() }),
    changeOf('seat', { role: z.enum(seatRoleIds), area: areaId.optional() }),
  ]);

  return z.strictObject({
    id,
    title: text(90),
    /** The conversation in one sentence, for the list of kits. */
    summary: text(240),
    /** The other person, while none is chosen: "your mentor", "the chair". */
    other: text(60),
    /** How long to allow, in minutes. */
    minutes: whole(5, 120),
    /** The milestones at which this kit is offered. */
    signals: list(z.enum(signalIds), 0, 5),
    /** A part that only this conversation has. */
    tool: z.enum(['effort', 'scorecard']).optional(),
    whenItApplies: list(text(300), 2, 8),
    whyHard: list(text(700), 1, 5),
    questions: list(question, 1, 24),
    openings: z.strictObject({
      warm: list(line, 1, 8),
      plain: list(line, 1, 8),
      brief: list(line, 1, 8),
    }),
    points: list(line, 1, 20),
    asks: list(line, 1, 12),
    ladder: list(option, 0, 10),
    reactions: list(reaction, 6, 20),
    /** What the other person is likely to say unprompted, in order: read aloud when roles are swapped. */
    theirLines: list(line, 1, 12),
    onlyIfAsked: list(line, 1, 12),
    neverSay: list(never, 1, 12),
    followUp,
    debrief: z.strictObject({
      predicted: list(text(240), 0, 4),
      happened: list(text(240), 0, 4),
      learned: list(text(240), 0, 4),
    }),
    changes: list(change, 0, 10),
    /** Frameworks the kit draws on, by name. */
    sources: list(z.strictObject({ name: text(160), by: text(160), idea: text(300) }), 0, 6),
  });
}

/**
 * A kit is the template of one hard conversation (product.md, "Conversations"). It holds no answers.
 *
 * Texts may hold blanks in braces: `{them}` is the other person's name, `{ideal}` the answer to the
 * question with that id. A blank whose question has no answer yet is shown as the question's `blank`
 * in brackets, so that a preparation reads as sentences from the first minute. A blank before a capital
 * letter ends its sentence: "{gave} I still use it" puts a stop behind the answer.
 */
export const kitSchema = kitSchemaFor('whole');
/** A kit that is being written. */
export const kitDraftSchema = kitSchemaFor('draft');

export type Kit = Readonly<z.infer<typeof kitSchema>>;
export type KitQuestion = Readonly<Kit['questions'][number]>;
export type KitChange = Readonly<Kit['changes'][number]>;
/** A kit being written: the same shape, not all of it there yet. See problems.ts for what is missing. */
export type KitDraft = Readonly<z.infer<typeof kitDraftSchema>>;
