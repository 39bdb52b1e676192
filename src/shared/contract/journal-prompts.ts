import { z } from 'zod';
import { entryDocument } from '../domain/document';

const id = z.uuid();
const nothing = z.object({});
/** Ours have a short name as id, the person's own a UUID. */
const anyId = z.string().min(1).max(64);

export const ownPrompt = z.object({
  id,
  text: z
    .string()
    .trim()
    .min(1, 'Write the question or the beginning of a sentence.')
    .max(500, 'Keep it under 500 characters.'),
});
export type OwnPrompt = z.infer<typeof ownPrompt>;

/** One time a prompt was in front of the person. */
export const promptUse = z.object({
  promptId: anyId,
  /** 'declined': no prompt at all for the rest of that day. */
  outcome: z.enum(['skipped', 'written', 'declined']),
  /** Milliseconds since 1970. */
  usedAt: z.number().int(),
});
export type PromptUse = z.infer<typeof promptUse>;

export const ownTemplate = z.object({
  id,
  name: z.string().trim().min(1, 'Give the template a name.').max(100),
  document: entryDocument,
});
export type OwnTemplate = z.infer<typeof ownTemplate>;

/** Served by the store process. Our own prompts and templates are in domain/prompts and domain/templates. */
export const journalPromptsContract = {
  /** The person's own, oldest first; ours that were put away; and the uses of the last two years. */
  'journal.prompts': {
    input: nothing,
    output: z.object({
      own: z.array(ownPrompt),
      hidden: z.array(anyId),
      uses: z.array(promptUse),
    }),
  },
  'journal.savePrompt': { input: ownPrompt, output: nothing },
  'journal.removePrompt': { input: z.object({ id }), output: nothing },
  'journal.hidePrompt': { input: z.object({ id: anyId, isHidden: z.boolean() }), output: nothing },
  'journal.usePrompt': {
    input: z.object({ promptId: anyId, outcome: promptUse.shape.outcome }),
    output: nothing,
  },
  'journal.templates': {
    input: nothing,
    output: z.object({ own: z.array(ownTemplate), hidden: z.array(anyId) }),
  },
  'journal.saveTemplate': { input: ownTemplate, output: nothing },
  'journal.removeTemplate': { input: z.object({ id }), output: nothing },
  'journal.hideTemplate': {
    input: z.object({ id: anyId, isHidden: z.boolean() }),
    output: nothing,
  },
} as const;
