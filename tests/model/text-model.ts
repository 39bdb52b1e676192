/**
 * What an entry's text should be, kept by rules of its own and not by the editor's: lines of
 * characters, each with the passage it belongs to.
 */
export type Character = Readonly<{ text: string; passage: string | null }>;
export type Line = readonly Character[];
export type Text = readonly Line[];

/** A place in a text: the line, and how many characters stand before it there. */
export type Place = Readonly<{ line: number; offset: number }>;
export type Range = Readonly<{ from: Place; to: Place }>;

export const emptyText: Text = [[]];

const lineAt = (text: Text, line: number): Line => text[line] ?? [];

/** Words typed at a place belong to a passage only when it goes on behind them. */
export function insert(text: Text, at: Place, words: string): Text {
  const line = lineAt(text, at.line);
  const before = line[at.offset - 1]?.passage ?? null;
  const after = line[at.offset]?.passage ?? null;
  const passage = before !== null && before === after ? before : null;
  const typed = [...words].map((character) => ({ text: character, passage }));
  return replaceLines(text, at.line, 1, [
    [...line.slice(0, at.offset), ...typed, ...line.slice(at.offset)],
  ]);
}

/** The Enter key. */
export function split(text: Text, at: Place): Text {
  const line = lineAt(text, at.line);
  return replaceLines(text, at.line, 1, [line.slice(0, at.offset), line.slice(at.offset)]);
}

export function remove(text: Text, { from, to }: Range): Text {
  const joined = [
    ...lineAt(text, from.line).slice(0, from.offset),
    ...lineAt(text, to.line).slice(to.offset),
  ];
  return replaceLines(text, from.line, to.line - from.line + 1, [joined]);
}

/** Gives what is selected to a passage, or to none; one part can belong to one passage alone. */
export function mark(text: Text, { from, to }: Range, passage: string | null): Text {
  return text.map((line, index) =>
    line.map((character, offset) => {
      const isAfter = index > from.line || (index === from.line && offset >= from.offset);
      const isBefore = index < to.line || (index === to.line && offset < to.offset);
      return isAfter && isBefore ? { ...character, passage } : character;
    }),
  );
}

/** The words of each passage that is left, parts of different lines joined by a line break. */
export function passagesOf(text: Text): ReadonlyMap<string, string> {
  const found = new Map<string, { words: string; line: number }>();
  text.forEach((line, index) => {
    for (const { text: character, passage } of line) {
      if (passage === null) continue;
      const known = found.get(passage);
      const joint = known === undefined || known.line === index ? '' : '\n';
      found.set(passage, { words: `${known?.words ?? ''}${joint}${character}`, line: index });
    }
  });
  return new Map(
    [...found]
      .map(([id, { words }]) => [id, words.trim()] as const)
      .filter(([, words]) => words !== ''),
  );
}

export function plain(text: Text): string {
  return text.map((line) => line.map((character) => character.text).join('')).join('\n');
}

function replaceLines(text: Text, at: number, count: number, lines: readonly Line[]): Text {
  return [...text.slice(0, at), ...lines, ...text.slice(at + count)];
}
