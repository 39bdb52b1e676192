import type Database from 'better-sqlite3';
import { type AreaFacts, areaFacts } from '#shared/contract/board-seats';
import { mergeAreas, sameAreas } from '#shared/domain/merge-areas';
import type { ReadArchive } from './read-archive';

function areasHere(connection: Database.Database): AreaFacts[] {
  return connection
    .prepare<[], Omit<AreaFacts, 'isHidden'> & { hidden: 0 | 1 }>(
      'SELECT id, name, description, weight, hidden FROM area ORDER BY place, id',
    )
    .all()
    .map(({ hidden, ...area }) => areaFacts.parse({ ...area, isHidden: hidden === 1 }));
}

/** What the areas of an archive are called here, where that is by another id. */
export function renamedAreas(
  connection: Database.Database,
  { journal }: ReadArchive,
): ReadonlyMap<string, string> {
  return sameAreas(areasHere(connection), journal.areas);
}

/**
 * Puts back the areas of an archive (domain/merge-areas.ts). In the last transaction of a restore, so
 * that one that is cancelled changed none.
 * @param renamed what entries and goals were given for ids of the archive
 */
export function restoreAreas(
  connection: Database.Database,
  { header, journal }: ReadArchive,
  renamed: ReadonlyMap<string, string>,
): void {
  if (journal.areas.length === 0) return;
  const merged = mergeAreas(areasHere(connection), journal.areas, {
    isWhole: header.scope === 'all',
    same: renamed,
  });
  const save = connection.prepare(
    `INSERT INTO area (id, name, description, weight, hidden, place)
     VALUES (@id, @name, @description, @weight, @hidden, @place)
     ON CONFLICT (id) DO UPDATE SET name = @name, description = @description, weight = @weight,
       hidden = @hidden, place = @place`,
  );
  for (const [index, { isHidden, ...area }] of merged.entries()) {
    save.run({ ...area, hidden: isHidden ? 1 : 0, place: index + 1 });
  }
}
