import { AppError } from '#shared/app-error';
import type { journalHistoryContract } from '#shared/contract/journal-history';
import type { Handlers } from '#shared/contract/method';
import { type EntryDocument, plainText } from '#shared/domain/document-text';
import { wordCount } from '#shared/domain/word-count';
import type { JournalDependencies } from './dependencies';
import { entryLinks } from './entry-links';
import { entryRepository } from './repository';
import { propertiesOf } from './rows';
import { entrySaver } from './save-entry';
import { type VersionRow, versionRepository } from './version-repository';

/** An entry's history, a version for each sitting. */
export function historyHandlers({
  connection,
  clock,
  changed,
  dayStartsAt,
}: JournalDependencies): Handlers<typeof journalHistoryContract> {
  const entries = entryRepository(connection);
  const links = entryLinks(connection);
  const versions = versionRepository(connection);
  const save = entrySaver({ connection, dayStartsAt });

  return {
    'journal.versions': ({ id }) => {
      const all = versions.all(id);
      if (all.length === 0) throw noEntry();
      return all.map(summaryOf);
    },
    'journal.version': ({ id, revision }) => {
      const row = versions.one(id, revision);
      if (!row) throw noVersion();
      return { ...summaryOf(row), document: JSON.parse(row.document) };
    },
    'journal.restoreVersion': ({ id, revision, baseRevision, session }) => {
      const made = connection
        .transaction(() => {
          const stored = entries.byId(id);
          if (!stored) throw noEntry();
          const version = versions.one(id, revision);
          if (!version) throw noVersion();
          return save(
            {
              id,
              occurredAt: stored.occurred_at,
              offsetMinutes: stored.offset_minutes,
              properties: propertiesOf(stored, links),
              title: version.title,
              document: JSON.parse(version.document),
              baseRevision,
              session,
            },
            clock(),
          );
        })
        .immediate();
      changed('journal');
      return { revision: made };
    },
  };
}

function summaryOf({ revision, saved_at, title, document }: VersionRow) {
  const words = wordCount(plainText(JSON.parse(document) as EntryDocument));
  return { revision, savedAt: saved_at, title, words };
}

function noEntry(): AppError {
  return new AppError(
    'not-found',
    'This entry is not in the journal. It may have been deleted for good.',
  );
}

function noVersion(): AppError {
  return new AppError('not-found', 'This version is not in the entry’s history any more.');
}
