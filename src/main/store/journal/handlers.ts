import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { EntrySummary, journalContract } from '#shared/contract/journal';
import type { Handlers } from '#shared/contract/method';
import type { Topic } from '#shared/contract/topics';
import { searchExpression } from '#shared/domain/search-query';
import { matchEnd, matchStart, segmentsOf } from '#shared/domain/segments';
import { type EntryRow, entryRepository, type SummaryRow } from './repository';
import { saveEntry } from './save-entry';

type Dependencies = Readonly<{
  connection: Database.Database;
  clock: () => number;
  changed: (topic: Topic) => void;
}>;

/** More hits than this are told as "more than". */
const mostCounted = 1_000;

/** The journal's methods over one open database. */
export function journalHandlers({
  connection,
  clock,
  changed,
}: Dependencies): Handlers<typeof journalContract> {
  const entries = entryRepository(connection);
  const transaction = <T>(run: () => T): T => connection.transaction(run).immediate();

  const setBinned = (ids: readonly string[], binnedAt: number | null): void => {
    transaction(() => {
      for (const id of ids) if (!entries.setBinned(id, binnedAt)) throw notFound();
    });
    changed('journal');
  };

  return {
    'journal.page': ({ after, limit }) => {
      const rows = entries.pageBefore(after ?? Number.MAX_SAFE_INTEGER, limit);
      const last = rows.length === limit ? rows.at(-1) : undefined;
      return {
        entries: rows.map(toSummary),
        next: last?.position ?? null,
        total: entries.listedCount(),
      };
    },
    'journal.read': ({ id }) => {
      const row = entries.byId(id);
      if (!row) throw notFound();
      return toEntry(row);
    },
    'journal.save': (draft) => {
      const savedAt = clock();
      const revision = transaction(() => saveEntry(entries, draft, savedAt));
      changed('journal');
      return { revision, savedAt };
    },
    'journal.bin': ({ ids }) => {
      setBinned(ids, clock());
      return {};
    },
    'journal.restore': ({ ids }) => {
      setBinned(ids, null);
      return {};
    },
    'journal.binned': () => entries.binned().map(toSummary),
    'journal.deleteForGood': ({ ids }) => {
      transaction(() => {
        for (const id of ids) entries.deleteBinned(id);
        // Merges the index so that the deleted words are in none of its older segments.
        entries.optimizeSearch();
      });
      connection.pragma('wal_checkpoint(TRUNCATE)');
      changed('journal');
      return {};
    },
    'journal.search': ({ query, limit }) => {
      const expression = searchExpression(query);
      if (expression === null) return { hits: [], total: 0 };
      const hits = entries.matches(expression, limit, matchStart, matchEnd).map((row) => ({
        id: row.id,
        occurredAt: row.occurred_at,
        offsetMinutes: row.offset_minutes,
        day: row.day,
        title: segmentsOf(row.title),
        snippet: segmentsOf(row.snippet),
      }));
      const total =
        hits.length < limit ? hits.length : entries.countMatches(expression, mostCounted);
      return { hits, total };
    },
  };
}

function notFound(): AppError {
  return new AppError(
    'not-found',
    'This entry is not in the journal. It may have been deleted for good.',
  );
}

function toSummary(row: SummaryRow): EntrySummary {
  return {
    id: row.id,
    occurredAt: row.occurred_at,
    offsetMinutes: row.offset_minutes,
    day: row.day,
    title: row.title,
    opening: row.opening,
  };
}

function toEntry(row: EntryRow) {
  return {
    id: row.id,
    occurredAt: row.occurred_at,
    offsetMinutes: row.offset_minutes,
    day: row.day,
    title: row.title,
    document: JSON.parse(row.document),
    revision: row.revision,
    savedAt: row.saved_at,
    binnedAt: row.binned_at,
  };
}
