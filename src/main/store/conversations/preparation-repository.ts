import type Database from 'better-sqlite3';
import { matchEnd, matchStart } from '#shared/domain/segments';

/** What a version keeps of a row, in SQL's own names. All but the title and the tone is JSON. */
export type WrittenRow = Readonly<{
  title: string;
  tone: string;
  answers: string;
  lines: string;
  debrief: string;
  effort: string | null;
  scorecard: string | null;
}>;

/** A row of `preparation` without its kit. */
export type PreparationRow = WrittenRow &
  Readonly<{
    id: string;
    person_id: string | null;
    on_day: string | null;
    /** JSON. */
    decided: string;
    revision: number;
    session: string;
    made_at: number;
    saved_at: number;
    binned_at: number | null;
    /** Words of lines and answers, for the search index. */
    text: string;
    spellings: string;
  }>;

export type PreparationSummaryRow = Readonly<{
  id: string;
  title: string;
  snippet: string;
  kit_title: string | null;
  person_id: string | null;
  on_day: string | null;
  made_at: number;
  saved_at: number;
  binned_at: number | null;
}>;

type KitOfRow = Readonly<{ kit: string | null; kit_title: string | null }>;
type StoredRow = PreparationRow & Readonly<{ kit: string | null }>;
type GoalOf = Readonly<{ preparation_id: string; goal_id: string }>;

const snippetWords = 20;
const facts = `preparation.id, preparation.kit_title, preparation.person_id, preparation.on_day,
  preparation.made_at, preparation.saved_at, preparation.binned_at`;
/** What has no day yet is still to come, and so is what lies ahead; then back in time. */
const byDay = 'preparation.on_day IS NOT NULL, preparation.on_day DESC, preparation.number DESC';
const columns = `id, person_id, on_day, tone, binned_at, revision, session, made_at, saved_at, title,
  decided, text, spellings, answers, lines, debrief, effort, scorecard`;

/** The SQL of preparations, prepared once. Owner of the tables preparation, preparation_goal and its search index. */
export function preparationRepository(connection: Database.Database) {
  const byId = connection.prepare<[string], StoredRow>(
    `SELECT ${columns}, kit FROM preparation WHERE id = ?`,
  );
  const all = connection.prepare<[], PreparationSummaryRow>(
    `SELECT ${facts}, title, '' AS snippet FROM preparation WHERE binned_at IS NULL ORDER BY ${byDay}`,
  );
  const found = connection.prepare<[string, string, string, string, string], PreparationSummaryRow>(
    `SELECT ${facts}, highlight(preparation_search, 0, ?, ?) AS title,
       snippet(preparation_search, 1, ?, ?, '…', ${snippetWords}) AS snippet
     FROM preparation_search JOIN preparation ON preparation.number = preparation_search.rowid
     WHERE preparation_search MATCH ? ORDER BY ${byDay}`,
  );
  const binned = connection.prepare<[], PreparationSummaryRow>(
    `SELECT ${facts}, title, '' AS snippet FROM preparation
     WHERE binned_at IS NOT NULL ORDER BY binned_at DESC, number DESC`,
  );
  const goals = connection.prepare<[], GoalOf>(
    'SELECT preparation_id, goal_id FROM preparation_goal ORDER BY goal_id',
  );
  const goalsOf = connection
    .prepare<[string], string>(
      'SELECT goal_id FROM preparation_goal WHERE preparation_id = ? ORDER BY goal_id',
    )
    .pluck();
  const clearGoals = connection.prepare<[string]>(
    'DELETE FROM preparation_goal WHERE preparation_id = ?',
  );
  const addGoals = connection.prepare<[string, string]>(
    `INSERT INTO preparation_goal (preparation_id, goal_id)
     SELECT ?, id FROM goal WHERE id IN (SELECT value FROM json_each(?))`,
  );
  // A person the vault does not know is left out, as entries leave them out.
  const insert = connection.prepare<[PreparationRow & KitOfRow]>(
    `INSERT INTO preparation (${columns}, kit, kit_title)
     VALUES (@id, (SELECT id FROM person WHERE id = @person_id), @on_day, @tone, @binned_at, @revision,
       @session, @made_at, @saved_at, @title, @decided, @text, @spellings, @answers, @lines, @debrief,
       @effort, @scorecard, @kit, @kit_title)`,
  );
  const update = connection.prepare<[PreparationRow]>(
    `UPDATE preparation SET person_id = (SELECT id FROM person WHERE id = @person_id), on_day = @on_day,
       tone = @tone, revision = @revision, session = @session, saved_at = @saved_at, title = @title,
       decided = @decided, text = @text, spellings = @spellings, answers = @answers, lines = @lines,
       debrief = @debrief, effort = @effort, scorecard = @scorecard
     WHERE id = @id`,
  );
  const setBinned = connection.prepare<[number | null, string]>(
    'UPDATE preparation SET binned_at = ? WHERE id = ?',
  );
  const deleteBinned = connection.prepare<[string]>(
    'DELETE FROM preparation WHERE id = ? AND binned_at IS NOT NULL',
  );
  const older = connection
    .prepare<[number], string>('SELECT id FROM preparation WHERE binned_at < ?')
    .pluck();
  const optimizeSearch = connection.prepare(
    "INSERT INTO preparation_search (preparation_search) VALUES ('optimize')",
  );
  return {
    byId: (id: string) => byId.get(id),
    all: () => all.all(),
    /** Those that answer an FTS5 expression; title and snippet carry match marks. */
    found: (expression: string) =>
      found.all(matchStart, matchEnd, matchStart, matchEnd, expression),
    binned: () => binned.all(),
    /** Of all preparations. */
    goals: () => goals.all(),
    goalsOf: (id: string) => goalsOf.all(id),
    /** Writes the goals in place of those before; one the vault does not know is left out. */
    setGoals(id: string, goalIds: readonly string[]): void {
      clearGoals.run(id);
      addGoals.run(id, JSON.stringify(goalIds));
    },
    insert: (row: PreparationRow, kit: KitOfRow) => void insert.run({ ...row, ...kit }),
    /** Changes everything but the kit, when it was made and whether it is in the bin. */
    update: (row: PreparationRow) => void update.run(row),
    /** Returns whether there was such a preparation. */
    setBinned: (id: string, at: number | null) => setBinned.run(at, id).changes === 1,
    deleteBinned: (id: string) => void deleteBinned.run(id),
    /** Ids of what has been in the bin since before a time. */
    binnedBefore: (at: number) => older.all(at),
    optimizeSearch: () => void optimizeSearch.run(),
  };
}
