import type { BuiltLine } from './build';

/** A kit's built lines with those of the effort model among them: points behind points, asks behind asks. */
export function withEffort(
  built: readonly BuiltLine[],
  effort: readonly BuiltLine[],
): readonly BuiltLine[] {
  return effort.reduce<readonly BuiltLine[]>((lines, line) => {
    const last = lines.findLastIndex(({ part }) => part === line.part);
    return lines.toSpliced(last === -1 ? lines.length : last + 1, 0, line);
  }, built);
}
