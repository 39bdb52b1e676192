import { z } from 'zod';
import {
  type BlockNode,
  type DocumentNode,
  documentLimits,
  type EntryDocument,
} from './document-text';
import { safeLink } from './safe-link';

/**
 * An entry's rich text, as Tiptap's JSON. This is the edge: whatever comes over the bridge, from a
 * paste or an import passes through here, and only what the editor itself can make gets in.
 */

const headingLevel = z.number().int().min(1).max(3);

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('strike') }),
  z.object({ type: z.literal('highlight') }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({
      href: z
        .string()
        .max(4_000)
        .refine((href) => safeLink(href) !== null, 'Only http, https and mailto links are kept.'),
    }),
  }),
]);

const textNode = z.object({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(mark).max(8).optional(),
});

const leafNode = z.object({ type: z.enum(['hardBreak']), marks: z.array(mark).max(8).optional() });

const blockNode: z.ZodType<BlockNode> = z.object({
  type: z.enum([
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'listItem',
    'taskList',
    'taskItem',
    'blockquote',
  ]),
  attrs: z
    .object({
      level: headingLevel.optional(),
      start: z.number().int().min(0).max(1_000_000).optional(),
      checked: z.boolean().optional(),
      type: z.string().max(4).nullable().optional(),
    })
    .optional(),
  get content() {
    return z.array(node).optional();
  },
});

const node: z.ZodType<DocumentNode> = z.union([textNode, leafNode, blockNode]);

const documentShape = z.object({ type: z.literal('doc'), content: z.array(node) });

/**
 * Checks depth and size before the recursive schema runs, so that a hostile document cannot exhaust
 * the stack.
 */
function withinLimits(value: unknown): boolean {
  let characters = 0;
  const waiting: Array<[value: unknown, depth: number]> = [[value, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [current, depth] = next;
    if (depth > documentLimits.depth) return false;
    if (typeof current !== 'object' || current === null) continue;
    if ('text' in current && typeof current.text === 'string') characters += current.text.length;
    if (characters > documentLimits.characters) return false;
    if ('content' in current && Array.isArray(current.content)) {
      for (const child of current.content) waiting.push([child, depth + 1]);
    }
  }
  return true;
}

export const entryDocument: z.ZodType<EntryDocument> = z
  .custom<unknown>(
    withinLimits,
    'This entry is too long or too deeply nested to keep in one piece. Split it into two entries.',
  )
  .pipe(documentShape) as z.ZodType<EntryDocument>;
