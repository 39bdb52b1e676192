import { type ColumnId, columns, type PreparationLine } from './line';

/** The papers a points card can have, the smallest first. Sizes in millimetres, upright. */
export const cardPapers = [
  { id: 'a6', name: 'A6', description: 'A pocket card', width: 105, height: 148, margin: 8 },
  { id: 'a5', name: 'A5', description: 'Half a page', width: 148, height: 210, margin: 11 },
  { id: 'a4', name: 'A4', description: '210 × 297 mm', width: 210, height: 297, margin: 16 },
  {
    id: 'letter',
    name: 'Letter',
    description: '8.5 × 11 in',
    width: 215.9,
    height: 279.4,
    margin: 16,
  },
] as const;
export type CardPaperId = (typeof cardPapers)[number]['id'];
export const cardPaperIds = cardPapers.map((paper) => paper.id) as [CardPaperId, ...CardPaperId[]];

/** Sizes of type in points: the largest used, the smallest one can read at arm's length, the smallest set. */
export const cardType = { largest: 36, readable: 9, smallest: 5 } as const;

/** A column of the card with the lines that stand in it. */
export type CardSection = Readonly<{
  column: ColumnId;
  name: string;
  lines: readonly PreparationLine[];
}>;

/** All that could stand on a card: the columns that hold lines, what was taken out and blank lines left aside. */
export function cardSections(lines: readonly PreparationLine[]): readonly CardSection[] {
  return columns
    .map(({ id, name }) => ({
      column: id,
      name,
      lines: lines.filter(
        ({ column, isRemoved, text }) => column === id && !isRemoved && text.trim() !== '',
      ),
    }))
    .filter((section) => section.lines.length > 0);
}

/** The columns with the lines that were chosen of them, by id. */
export function chosenSections(
  sections: readonly CardSection[],
  chosen: ReadonlySet<string>,
): readonly CardSection[] {
  return sections
    .map((section) => ({ ...section, lines: section.lines.filter(({ id }) => chosen.has(id)) }))
    .filter(({ lines }) => lines.length > 0);
}

/** What is on a card until something else is chosen: what is to be said, and nothing else. */
export function firstChosen(sections: readonly CardSection[]): ReadonlySet<string> {
  const say = sections.find(({ column }) => column === 'say');
  return new Set(say?.lines.map(({ id }) => id) ?? []);
}

/**
 * The lines in the order in which they would best be left out where a card is too full: what is never to be
 * said, what is said only if asked, then points from the longest; the opening and the asks last.
 */
export function leftOutFirst(sections: readonly CardSection[]): readonly PreparationLine[] {
  const rank = ({ column, part }: PreparationLine) => {
    if (column === 'never') return 0;
    if (column === 'if-asked') return 1;
    return part === 'opening' || part === 'ask' ? 3 : 2;
  };
  return sections
    .flatMap(({ lines }) => lines)
    .toSorted((one, other) => rank(one) - rank(other) || other.text.length - one.text.length);
}

/** The card as plain text. @param title null leaves it out */
export function cardText(title: string | null, sections: readonly CardSection[]): string {
  const blocks = sections.map(({ column, name, lines }) =>
    [
      ...(column === 'say' ? [] : [`${name}:`]),
      ...lines.map(({ text }) => `- ${text.trim()}`),
    ].join('\n'),
  );
  return [...(title === null || title.trim() === '' ? [] : [title.trim()]), ...blocks].join('\n\n');
}
