import type Database from 'better-sqlite3';

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
  const setPlace = connection.prepare<[number, string]>('UPDATE area SET place = ? WHERE id = ?');
  return {
    /** In the user's order. */
    all: () => all.all(),
    byId: (id: string) => byId.get(id),
    /** Adds the area, last, or changes it where it stands. */
    save: (row: AreaRow) => void save.run(row),
    setPlace: (id: string, place: number) => void setPlace.run(place, id),
  };
}
