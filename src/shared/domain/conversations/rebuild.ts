import type { BuiltLine } from './build';
import type { PreparationLine } from './line';

/**
 * The lines of a preparation after its answers, its tone or its person changed. What was written,
 * changed, moved or taken out by hand stays as it is and where it is; untouched lines follow the kit;
 * a new line comes after the one that precedes it in the kit.
 */
export function rebuildLines(
  before: readonly PreparationLine[],
  built: readonly BuiltLine[],
  newId: () => string,
): readonly PreparationLine[] {
  const now = new Map(built.map((line) => [line.kitLine, line]));
  const lines = before
    .filter((line) => line.kitLine === null || now.has(line.kitLine) || byHand(line))
    .map((line) => followed(line, now));
  let after = -1;
  for (const line of built) {
    const at = lines.findIndex(({ kitLine }) => kitLine === line.kitLine);
    if (at >= 0) {
      after = at;
      continue;
    }
    after += 1;
    lines.splice(after, 0, {
      ...line,
      id: newId(),
      isEdited: false,
      isRemoved: false,
      origin: null,
    });
  }
  return lines;
}

const byHand = ({ isEdited, isRemoved }: PreparationLine) => isEdited || isRemoved;

function followed(line: PreparationLine, now: ReadonlyMap<string, BuiltLine>): PreparationLine {
  const built = line.kitLine === null ? undefined : now.get(line.kitLine);
  return built && !line.isEdited ? { ...line, title: built.title, text: built.text } : line;
}
