import type Database from 'better-sqlite3';

export type PersonRow = Readonly<{ id: string; name: string; removed_at: number | null }>;

/** The columns of what is known of a person. */
export type PersonFactsRow = Readonly<{
  id: string;
  name: string;
  revision: number;
  removed_at: number | null;
  stage: string | null;
  credentials: string;
  position: string;
  institution: string;
  side: string | null;
  seniority: string | null;
  influence: string;
  origin: string | null;
  in_common: 0 | 1 | null;
  contact: string;
  assistant: string;
  cadence: string | null;
  notes: string;
}>;

const facts = `id, name, revision, removed_at, stage, credentials, position, institution, side, seniority,
  influence, origin, in_common, contact, assistant, cadence, notes`;

/** The SQL of people, prepared once. Owner of the table person. */
export function personRepository(connection: Database.Database) {
  const all = connection.prepare<[], PersonRow>('SELECT id, name, removed_at FROM person');
  const byId = connection.prepare<[string], PersonRow>(
    'SELECT id, name, removed_at FROM person WHERE id = ?',
  );
  const known = connection.prepare<[string], PersonFactsRow>(
    `SELECT ${facts} FROM person WHERE id = ?`,
  );
  const onBoard = connection.prepare<[], PersonFactsRow>(
    `SELECT ${facts} FROM person WHERE stage IS NOT NULL AND removed_at IS NULL
     ORDER BY board_place, added_at, id`,
  );
  const save = connection.prepare<[Readonly<{ id: string; name: string; at: number }>]>(
    `INSERT INTO person (id, name, added_at, saved_at) VALUES (@id, @name, @at, @at)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, saved_at = excluded.saved_at,
       revision = revision + 1`,
  );
  const describe = connection.prepare<
    [Omit<PersonFactsRow, 'removed_at' | 'stage'> & Readonly<{ at: number }>]
  >(
    `UPDATE person SET name = @name, revision = @revision, credentials = @credentials,
       position = @position, institution = @institution, side = @side, seniority = @seniority,
       influence = @influence, origin = @origin, in_common = @in_common, contact = @contact,
       assistant = @assistant, cadence = @cadence, notes = @notes, saved_at = @at
     WHERE id = @id`,
  );
  const setRemoved = connection.prepare<[number | null, string]>(
    'UPDATE person SET removed_at = ? WHERE id = ?',
  );
  const setStage = connection.prepare<[string | null, string]>(
    'UPDATE person SET stage = ? WHERE id = ?',
  );
  const setPlace = connection.prepare<[number, string]>(
    'UPDATE person SET board_place = ? WHERE id = ?',
  );
  const placeLast = connection.prepare<[string]>(
    `UPDATE person SET removed_at = NULL,
       board_place = (SELECT coalesce(max(board_place), 0) + 1 FROM person) WHERE id = ?`,
  );
  return {
    all: () => all.all(),
    byId: (id: string) => byId.get(id),
    known: (id: string) => known.get(id),
    /** Who has a stage and was not removed, in the order of the grid's columns. */
    onBoard: () => onBoard.all(),
    /** Adds the person, or changes the name. */
    save: (id: string, name: string, at: number) => void save.run({ id, name, at }),
    describe: (row: Omit<PersonFactsRow, 'removed_at' | 'stage'>, at: number) =>
      void describe.run({ ...row, at }),
    /** Returns whether there was such a person. */
    setRemoved: (id: string, at: number | null) => setRemoved.run(at, id).changes === 1,
    setStage: (id: string, stage: string | null) => void setStage.run(stage, id),
    setPlace: (id: string, place: number) => void setPlace.run(place, id),
    /** Gives a removed person back and puts them last in the grid. */
    placeLast: (id: string) => void placeLast.run(id),
  };
}
