import { z } from 'zod';

const id = z.uuid();
const nothing = z.object({});

/** One word, without its sign: letters, digits, and - _ / between them. */
export const tagName = z
  .string()
  .trim()
  .min(1, 'Give the tag a name.')
  .max(60, 'Keep the tag under 60 characters.')
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_/-]*$/u,
    'A tag is one word: letters and digits, with - _ or / between them.',
  );

export const tag = z.object({
  id,
  name: z.string(),
  /** How many entries carry it, those in the bin left out. */
  entries: z.number().int(),
  removed: z.boolean(),
});
export type Tag = z.infer<typeof tag>;

/** Served by the store process. */
export const journalTagsContract = {
  /** All tags by name, the removed ones too: text that names one still has to show it. */
  'journal.tags': { input: nothing, output: z.array(tag) },
  /**
   * Makes or renames a tag. A name that another tag has, but for case, is that tag: a new one answers
   * with the other's id, and a renamed one is joined to it. `id` is the tag to use from then on.
   */
  'journal.saveTag': {
    input: z.object({ id, name: tagName }),
    output: z.object({ id }),
  },
  /** Takes the tag off lists and suggestions, or gives it back; text that names it keeps its words. */
  'journal.removeTag': { input: z.object({ id, isRemoved: z.boolean() }), output: nothing },
} as const;
