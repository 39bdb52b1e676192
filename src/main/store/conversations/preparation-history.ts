import { AppError } from '#shared/app-error';
import type { conversationsContract } from '#shared/contract/conversations';
import type { Handlers } from '#shared/contract/method';
import { preparationText } from '#shared/domain/conversations/searchable';
import { wordCount } from '#shared/domain/word-count';
import type { ConversationsDependencies } from './dependencies';
import { preparationRepository } from './preparation-repository';
import { toPreparation, toVersion } from './rows';
import { noPreparation, preparationSaver } from './save-preparation';
import { type VersionRow, versionRepository } from './version-repository';

type HistoryMethod =
  | 'conversations.preparationVersions'
  | 'conversations.preparationVersion'
  | 'conversations.restorePreparationVersion';

/** A preparation's history, a version for each sitting. */
export function preparationHistory({
  connection,
  clock,
  changed,
}: ConversationsDependencies): Pick<Handlers<typeof conversationsContract>, HistoryMethod> {
  const preparations = preparationRepository(connection);
  const versions = versionRepository(connection);
  const saver = preparationSaver(connection);
  const one = (id: string, revision: number): VersionRow => {
    const row = versions.one(id, revision);
    if (row) return row;
    throw new AppError('not-found', 'This version is not in the history any more.');
  };

  return {
    'conversations.preparationVersions': ({ id }) => {
      const all = versions.all(id);
      if (all.length === 0) throw noPreparation();
      return all.map(summaryOf);
    },
    'conversations.preparationVersion': ({ id, revision }) => toVersion(one(id, revision)),
    'conversations.restorePreparationVersion': ({ id, revision, baseRevision, session }) => {
      const made = connection
        .transaction(() => {
          const stored = preparations.byId(id);
          if (!stored) throw noPreparation();
          const { personId, on, decided, goals } = toPreparation(stored, preparations.goalsOf(id));
          const { revision: _, savedAt: __, ...written } = toVersion(one(id, revision));
          const draft = { ...written, id, personId, on, decided, goals, baseRevision, session };
          return saver.save(draft, clock());
        })
        .immediate();
      changed('conversations');
      return { revision: made };
    },
  };
}

function summaryOf(row: VersionRow) {
  const { revision, savedAt, title, lines, answers } = toVersion(row);
  return { revision, savedAt, title, words: wordCount(preparationText(lines, answers)) };
}
