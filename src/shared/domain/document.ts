import { z } from 'zod';
import {
  type DocumentNode,
  documentLimits,
  type EntryDocument,
  longestLabel,
} from './document-text';
import { passageKindIds } from './passages';
import { safeLink } from './safe-link';

/**
 * An entry's rich text, as Tiptap's JSON. This is the edge: whatever comes over the bridge, from a
 * paste or an import passes through here, and only what the editor itself can make gets in.
 */

const passageAttributes = z
  .object({
    id: z.uuid(),
    kind: z.enum(passageKindIds),
    personId: z.uuid().nullable(),
  })
  .refine(
    ({ kind, personId }) => kind === 'bring-up' || personId === null,
    'Only a passage to bring up names a person.',
  );

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('underline') }),
  z.object({ type: z.literal('strike') }),
  z.object({ type: z.literal('highlight') }),
  z.object({ type: z.literal('code') }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({
      href: z
        .string()
        .max(4_000)
        .refine((href) => safeLink(href) !== null, 'Only http, https and mailto links are kept.'),
    }),
  }),
  z.object({ type: z.literal('passage'), attrs: passageAttributes }),
]);

const marks = z.array(mark).max(12).optional();
const name = z.object({ id: z.uuid(), label: z.string().min(1).max(longestLabel) });
const pixels = z.number().int().min(1).max(100_000);
const span = z.number().int().min(1).max(100);

/** Which child goes where is the editor's to know (domain/fit-document.ts for what is imported). */
function cell<T extends 'tableHeader' | 'tableCell'>(type: T) {
  return z.object({
    type: z.literal(type),
    attrs: z
      .object({
        colspan: span,
        rowspan: span,
        colwidth: z.array(z.number().int().min(0).max(10_000)).max(100).nullable(),
      })
      .partial()
      .optional(),
    get content() {
      return z.array(node).optional();
    },
  });
}

function plainBlock<
  T extends
    | 'paragraph'
    | 'bulletList'
    | 'listItem'
    | 'taskList'
    | 'blockquote'
    | 'table'
    | 'tableRow',
>(type: T) {
  return z.object({
    type: z.literal(type),
    get content() {
      return z.array(node).optional();
    },
  });
}

const node: z.ZodType<DocumentNode> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1), marks }),
  z.object({ type: z.literal('hardBreak'), marks }),
  z.object({ type: z.literal('person'), attrs: name, marks }),
  z.object({ type: z.literal('tag'), attrs: name, marks }),
  z.object({
    type: z.literal('image'),
    attrs: z.object({
      id: z.uuid(),
      alt: z.string().max(1_000),
      width: pixels,
      height: pixels,
    }),
  }),
  z.object({ type: z.literal('horizontalRule') }),
  plainBlock('paragraph'),
  plainBlock('bulletList'),
  plainBlock('listItem'),
  plainBlock('taskList'),
  plainBlock('blockquote'),
  plainBlock('table'),
  plainBlock('tableRow'),
  cell('tableHeader'),
  cell('tableCell'),
  z.object({
    type: z.literal('heading'),
    attrs: z.object({ level: z.number().int().min(1).max(3) }),
    get content() {
      return z.array(node).optional();
    },
  }),
  z.object({
    type: z.literal('orderedList'),
    attrs: z
      .object({
        start: z.number().int().min(0).max(1_000_000).optional(),
        type: z.string().max(4).nullable().optional(),
      })
      .optional(),
    get content() {
      return z.array(node).optional();
    },
  }),
  z.object({
    type: z.literal('taskItem'),
    attrs: z.object({ checked: z.boolean().optional() }).optional(),
    get content() {
      return z.array(node).optional();
    },
  }),
  z.object({
    type: z.literal('codeBlock'),
    attrs: z
      .object({ language: z.string().max(40).nullable() })
      .partial()
      .optional(),
    get content() {
      return z.array(node).optional();
    },
  }),
]) as z.ZodType<DocumentNode>;

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
