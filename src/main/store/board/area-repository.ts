import type Database from 'better-sqlite3';
import { areaFacts } from '#shared/contract/board-seats';

export type AreaRow = Readonly<{
  id: string;
  name: string;
  description: string;
  weight: number;
  hidden: 0 | 1;
}>;

/** The SQL of areas, prepared once. Owner of the table area. */
export function areaRepository(connection: Database.Database) {
  const all = connection.prepare<[], AreaRow>(
    'SELECT id, name, description, weight, hidden FROM area ORDER BY place, id',
  );
  const byId = connection.prepare<[string], AreaRow>(
    'SELECT id, name, description, weight, hidden FROM area WHERE id = ?',
  );
  const save = connection.prepare<[AreaRow]>(
    `INSERT INTO area (id, name, description, weight, hidden, place)
     VALUES (@id, @name, @description, @weight, @hidden,
       (SELECT coalesce(max(place), 0) + 1 FROM area))
     ON CONFLICT (id) DO UPDATE SET name = @name, description = @description, weight = @weight,
       hidden = @hidden`,
  );
  const users = connection
    .prepare<[{ id: string }], number>(
      `SELECT EXISTS (SELECT 1 FROM seat WHERE area = @id)
         OR EXISTS (SELECT 1 FROM candidacy WHERE area = @id)`,
    )
    .pluck();
  const remove = connection.prepare<[string]>('DELETE FROM area WHERE id = ?');
  const setPlace = connection.prepare<[number, string]>('UPDATE area SET place = ? WHERE id = ?');
  return {
    /** In the user's order. */
    all: () => all.all(),
    /** The same, as contracts have them. */
    facts: () =>
      all.all().map(({ hidden, ...area }) => areaFacts.parse({ ...area, isHidden: hidden === 1 })),
    byId: (id: string) => byId.get(id),
    /** Adds the area, last, or changes it where it stands. */
    save: (row: AreaRow) => void save.run(row),
    /** Whether a seat or a candidate has the area. */
    isSeated: (id: string) => users.get({ id }) === 1,
    remove: (id: string) => void remove.run(id),
    setPlace: (id: string, place: number) => void setPlace.run(place, id),
  };
}
