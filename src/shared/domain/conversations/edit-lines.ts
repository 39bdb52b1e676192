import type { ColumnId, PartId, PreparationLine } from './line';

type Lines = readonly PreparationLine[];

type Own = Readonly<{
  id: string;
  part: PartId;
  column: ColumnId | null;
  text: string;
  title?: string;
  origin?: PreparationLine['origin'];
}>;

/** A line of one's own, which no answer changes. */
export function ownLine({ title = '', origin = null, ...line }: Own): PreparationLine {
  return { ...line, title, origin, kitLine: null, isEdited: true, isRemoved: false };
}

/** What a column shows, in order: what was taken out is not in it. */
export function inColumn(lines: Lines, column: ColumnId): Lines {
  return lines.filter((line) => line.column === column && !line.isRemoved);
}

/** What a part outside the columns shows, in order. */
export function ofPart(lines: Lines, part: PartId): Lines {
  return lines.filter((line) => line.part === part && line.column === null && !line.isRemoved);
}

/** The lines with one's words changed by hand; from then on answers leave it alone. */
export function changeLine(
  lines: Lines,
  id: string,
  words: Readonly<{ text?: string; title?: string }>,
): Lines {
  return lines.map((line) =>
    line.id === id &&
    ((words.text ?? line.text) !== line.text || (words.title ?? line.title) !== line.title)
      ? { ...line, ...words, isEdited: true }
      : line,
  );
}

/** The lines with one taken out, or back in its place. */
export function takeOut(lines: Lines, id: string, isRemoved: boolean): Lines {
  return lines.map((line) => (line.id === id ? { ...line, isRemoved } : line));
}

/** The lines without one of one's own that holds no words: nothing is lost with it. */
export function withoutEmpty(lines: Lines, id: string): Lines {
  return lines.filter((line) => line.id !== id || `${line.title}${line.text}`.trim() !== '');
}

/** The lines with another behind the last of its column or part. */
export function addLine(lines: Lines, line: PreparationLine): Lines {
  const last = lines.findLastIndex(
    (one) => one.column === line.column && (line.column !== null || one.part === line.part),
  );
  return lines.toSpliced(last === -1 ? lines.length : last + 1, 0, line);
}

/**
 * The lines with one in a column, before another there or last with null. An id that is not there
 * changes nothing; a `before` that is not there counts as null.
 */
export function moveLine(lines: Lines, id: string, column: ColumnId, before: string | null): Lines {
  const line = lines.find((one) => one.id === id);
  if (!line || id === before) return lines;
  const others = lines.filter((one) => one.id !== id);
  const moved = { ...line, column };
  const at = before === null ? -1 : others.findIndex((one) => one.id === before);
  return at === -1 ? addLine(others, moved) : others.toSpliced(at, 0, moved);
}

/** The line that one must stand before to be one place up or down in its column; undefined at the end. */
export function beforeWhich(
  shown: Lines,
  id: string,
  direction: 'up' | 'down',
): string | null | undefined {
  const index = shown.findIndex((line) => line.id === id);
  if (index === -1) return undefined;
  if (direction === 'up') return shown[index - 1]?.id;
  return index === shown.length - 1 ? undefined : (shown[index + 2]?.id ?? null);
}
