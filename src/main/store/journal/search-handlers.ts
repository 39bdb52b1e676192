import type Database from 'better-sqlite3';
import type { journalSearchContract } from '#shared/contract/journal-search';
import type { Handlers } from '#shared/contract/method';
import { searchExpression } from '#shared/domain/search-query';
import { matchEnd, matchStart, segmentsOf } from '#shared/domain/segments';
import { notBuilt } from '#shared/not-built';
import type { JournalDependencies } from './dependencies';
import { type SummaryRow, summaryColumns } from './repository';
import { factsOf } from './rows';

/** More hits than this are told as "more than". */
const mostCounted = 1_000;

/** Finding entries: search, the calendar, saved searches. */
export function searchHandlers({
  connection,
}: JournalDependencies): Handlers<typeof journalSearchContract> {
  const search = searchRepository(connection);
  return {
    'journal.search': ({ query, limit }) => {
      const expression = searchExpression(query);
      if (expression === null) return { hits: [], total: 0, next: null };
      const hits = search.matches(expression, limit, matchStart, matchEnd).map((row) => ({
        ...factsOf(row),
        title: segmentsOf(row.title),
        snippet: segmentsOf(row.snippet),
      }));
      const total = hits.length < limit ? hits.length : search.count(expression, mostCounted);
      return { hits, total, next: null };
    },
    'journal.savedSearches': notBuilt,
    'journal.saveSearch': notBuilt,
    'journal.removeSearch': notBuilt,
  };
}

function searchRepository(connection: Database.Database) {
  const matching = connection.prepare<[string, number], { position: number }>(
    'SELECT rowid AS position FROM entry_search WHERE entry_search MATCH ? ORDER BY rowid DESC LIMIT ?',
  );
  const matched = connection.prepare<
    [string, string, string, string, string, number],
    SummaryRow & { snippet: string }
  >(
    `SELECT ${summaryColumns.replace('entry.title, ', '')},
       highlight(entry_search, 0, ?, ?) AS title, snippet(entry_search, 1, ?, ?, '…', 24) AS snippet
     FROM entry_search JOIN entry ON entry.position = entry_search.rowid
     WHERE entry_search MATCH ? ORDER BY entry_search.rowid DESC LIMIT ?`,
  );
  return {
    count: (expression: string, most: number) => matching.all(expression, most).length,
    matches: (expression: string, limit: number, start: string, end: string) =>
      matched.all(start, end, start, end, expression, limit),
  };
}
