import { AppError } from '#shared/app-error';
import type { journalContract } from '#shared/contract/journal';
import type { Handlers } from '#shared/contract/method';
import { entryDeleter } from './delete-for-good';
import type { JournalDependencies } from './dependencies';
import { entryLinks } from './entry-links';
import { entryRepository } from './repository';
import { toEntry, toSummary } from './rows';
import { entrySaver } from './save-entry';
import { signalNoteRepository } from './signal-note-repository';

/** Entries: the list, reading, saving, the bin, pins and signals. */
export function entryHandlers({
  connection,
  clock,
  changed,
  dayStartsAt,
}: JournalDependencies): Handlers<typeof journalContract> {
  const entries = entryRepository(connection);
  const deleter = entryDeleter(connection);
  const links = entryLinks(connection);
  const signalNotes = signalNoteRepository(connection);
  const save = entrySaver({ connection, dayStartsAt });
  const transaction = <T>(run: () => T): T => connection.transaction(run).immediate();

  /** Does to each entry what `set` does, all or none. */
  const forEach = (ids: readonly string[], set: (id: string) => boolean) => {
    transaction(() => {
      for (const id of ids) if (!set(id)) throw notFound();
    });
    changed('journal');
    return {};
  };

  return {
    'journal.page': ({ after, skip = 0, limit }) => {
      const rows = entries.pageBefore(after ?? Number.MAX_SAFE_INTEGER, limit, skip);
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
      return toEntry(row, links, signalNotes.of(id));
    },
    'journal.save': (draft) => {
      const savedAt = clock();
      const revision = transaction(() => save(draft, savedAt));
      changed('journal');
      return { revision, savedAt };
    },
    'journal.bin': ({ ids }) => {
      const at = clock();
      return forEach(ids, (id) => entries.setBinned(id, at));
    },
    'journal.restore': ({ ids }) => forEach(ids, (id) => entries.setBinned(id, null)),
    'journal.binned': () =>
      entries.binned().map((row) => ({ ...toSummary(row), binnedAt: row.binned_at })),
    'journal.deleteForGood': ({ ids }) => {
      deleter.deleteForGood(ids);
      changed('journal');
      return {};
    },
    'journal.pinned': () => entries.pinned().map(toSummary),
    'journal.pin': ({ ids, pinned }) => forEach(ids, (id) => entries.setPinned(id, pinned)),
    'journal.openSignals': () =>
      entries.openSignals().map((row) => ({ ...toSummary(row), signalNote: row.signal_note })),
    'journal.closeSignal': ({ id, isClosed, note }) =>
      forEach([id], () => {
        if (!entries.setSignalClosed(id, isClosed ? clock() : null)) return false;
        if (note !== undefined) signalNotes.set(id, note);
        return true;
      }),
  };
}

function notFound(): AppError {
  return new AppError(
    'not-found',
    'This entry is not in the journal. It may have been deleted for good.',
  );
}
