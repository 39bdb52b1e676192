import type Database from 'better-sqlite3';
import { matchEnd, matchStart } from '#shared/domain/segments';
import { type SummaryRow, summaryColumns } from './repository';
import type { Narrowing, Sql } from './search-filters';

/** What entries must hold: an FTS5 expression each, null for none. */
export type Words = Readonly<{ wanted: string | null; unwanted: string | null }>;

/** A hit; `title` and `snippet` carry match marks (domain/segments.ts). */
export type HitRow = SummaryRow & Readonly<{ snippet: string }>;

/** Statements kept at most: one for each shape of a search. */
const mostKept = 60;
const snippetWords = 24;

/** The SQL of searching. `narrowing` is null where nothing but words narrows. */
export function searchRepository(connection: Database.Database) {
  const kept = new Map<string, Database.Statement<(string | number)[]>>();
  const prepared = (text: string) => {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= mostKept) kept.clear();
    const statement = connection.prepare<(string | number)[]>(text);
    kept.set(text, statement);
    return statement;
  };
  const numbers = ({ text, values }: Sql): number[] =>
    prepared(text)
      .pluck()
      .all(...values) as number[];

  const markedRows = connection.prepare<(string | number)[], HitRow>(
    `SELECT ${summaryColumns.replace('entry.title, ', '')},
       highlight(entry_search, 0, ?, ?) AS title,
       snippet(entry_search, 1, ?, ?, '…', ${snippetWords}) AS snippet
     FROM entry_search CROSS JOIN entry ON entry.position = entry_search.rowid
     WHERE entry_search MATCH ? AND entry_search.rowid BETWEEN ? AND ?
       AND +entry_search.rowid IN (SELECT value FROM json_each(?))`,
  );
  const plainRows = connection.prepare<[string], HitRow>(
    `SELECT ${summaryColumns}, entry.opening AS snippet
     FROM entry WHERE entry.position IN (SELECT value FROM json_each(?))`,
  );

  const months = connection.prepare<[], { month: string; entries: number }>(
    `SELECT substr(day, 1, 7) AS month, count(*) AS entries FROM entry INDEXED BY entry_day
     WHERE binned_at IS NULL GROUP BY month ORDER BY month DESC`,
  );

  return {
    /** Months with entries, newest first. */
    months: () => months.all(),
    /** Positions of what is found, newest first, from before a position on. */
    newest(words: Words, narrowing: Narrowing | null, before: number, most: number): number[] {
      const { text, values, position } = found(words, narrowing);
      return numbers({
        text: `SELECT ${position} ${text} AND ${position} < ? ORDER BY ${position} DESC LIMIT ?`,
        values: [...values, before, most],
      });
    },
    /** Positions of what answers the words best, best first. */
    best(words: Words, narrowing: Narrowing | null, most: number): number[] {
      const { text, values, position } = found(words, narrowing);
      return numbers({
        text: `SELECT ${position} ${text} ORDER BY entry_search.rank LIMIT ?`,
        values: [...values, most],
      });
    },
    /** How many are found, counted no further than `most`. */
    count(words: Words, narrowing: Narrowing | null, most: number): number {
      const { text, values } = found(words, narrowing);
      const [count] = numbers({
        text: `SELECT count(*) FROM (SELECT 1 ${text} LIMIT ?)`,
        values: [...values, most],
      });
      return count ?? 0;
    },
    /** What a list shows of the entries at these positions, in their order; snippets are made for these alone. */
    rows(expression: string | null, positions: readonly number[]): HitRow[] {
      if (positions.length === 0) return [];
      const list = JSON.stringify(positions);
      const rows =
        expression === null
          ? plainRows.all(list)
          : markedRows.all(
              matchStart,
              matchEnd,
              matchStart,
              matchEnd,
              expression,
              Math.min(...positions),
              Math.max(...positions),
              list,
            );
      const byPosition = new Map(rows.map((row) => [row.position, row]));
      return positions.flatMap((position) => byPosition.get(position) ?? []);
    },
  };
}

/** FROM and WHERE of a search, and the name of the position in it. */
function found(
  { wanted, unwanted }: Words,
  narrowing: Narrowing | null,
): Sql & Readonly<{ position: string }> {
  if (wanted !== null) return { ...matching(wanted, narrowing), position: 'entry_search.rowid' };
  const source = narrowing?.source ?? {
    text: 'FROM entry WHERE entry.binned_at IS NULL',
    values: [],
  };
  const without: Sql =
    unwanted === null
      ? { text: '', values: [] }
      : {
          text: ' AND entry.position NOT IN (SELECT rowid FROM entry_search WHERE entry_search MATCH ?)',
          values: [unwanted],
        };
  return {
    text: source.text + without.text,
    values: [...source.values, ...without.values],
    position: 'entry.position',
  };
}

/**
 * Walks the matches and asks of each whether it fits. Few entries are listed first and the match looked
 * up among them; of many each is asked, so that a rare word is found without walking the journal. The
 * plus keeps SQLite from searching the index once for each entry listed.
 */
function matching(expression: string, narrowing: Narrowing | null): Sql {
  const text = 'FROM entry_search WHERE entry_search MATCH ?';
  if (narrowing === null) return { text, values: [expression] };
  const { source, isRare } = narrowing;
  const fits = isRare
    ? `+entry_search.rowid IN (SELECT entry.position ${source.text})`
    : `EXISTS (SELECT 1 ${source.text} AND entry.position = entry_search.rowid)`;
  return { text: `${text} AND ${fits}`, values: [expression, ...source.values] };
}
