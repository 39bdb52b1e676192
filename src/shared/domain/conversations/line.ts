import { z } from 'zod';

/** What a line of a preparation is for. */
export const partIds = [
  'opening',
  'point',
  'ask',
  'if-asked',
  'never',
  'ladder',
  'reaction',
  'theirs',
  'follow-up',
] as const;
export type PartId = (typeof partIds)[number];

/** The three columns a preparation is sorted into. */
export const columns = [
  { id: 'say', name: 'Say' },
  { id: 'if-asked', name: 'Only if asked' },
  { id: 'never', name: 'Never' },
] as const;
export type ColumnId = (typeof columns)[number]['id'];
export const columnIds = columns.map((column) => column.id) as [ColumnId, ...ColumnId[]];

/** Where the words of a line were copied from. */
export const originKindIds = ['passage', 'goal', 'step', 'person', 'commitment', 'effort'] as const;

/** The most that is typed into a line. */
export const longestLine = 2_500;
/** The most a line holds: a text of a kit with its blanks filled in by answers of any length. */
const longestBuilt = 40_000;

/** One line of a preparation, in its place in the list: the list's order is the order it is said in. */
export const preparationLine = z.object({
  id: z.uuid(),
  /** The line of the kit it was built from, `points.need`; null for a line of one's own. */
  kitLine: z.string().max(80).nullable(),
  part: z.enum(partIds),
  /** null for what is not sorted: the ladder, reactions, their lines and the note afterwards. */
  column: z.enum(columnIds).nullable(),
  /** What the other does or says, for a reaction; the name of a rung. */
  title: z.string().max(longestBuilt),
  text: z.string().max(longestBuilt, `Keep a line under ${longestBuilt} characters.`),
  /** Changed by hand: answers no longer change it. */
  isEdited: z.boolean(),
  /** Taken out by hand: answers do not bring it back. */
  isRemoved: z.boolean(),
  origin: z
    .object({ kind: z.enum(originKindIds), id: z.string().max(80), label: z.string().max(300) })
    .nullable(),
});
export type PreparationLine = Readonly<z.infer<typeof preparationLine>>;
