import type { conversationsContract } from '#shared/contract/conversations';
import type { Handlers } from '#shared/contract/method';
import { searchExpression } from '#shared/domain/search-query';
import { conversationsDeleter } from './delete-for-good';
import type { ConversationsDependencies } from './dependencies';
import { preparationHistory } from './preparation-history';
import { type PreparationSummaryRow, preparationRepository } from './preparation-repository';
import { toPreparation, toSummary } from './rows';
import { noPreparation, preparationSaver } from './save-preparation';

/** Preparations: the list, reading, saving, the bin and their history. */
export function preparationHandlers(
  dependencies: ConversationsDependencies,
): Handlers<typeof conversationsContract> {
  const { connection, clock, changed } = dependencies;
  const preparations = preparationRepository(connection);
  const deleter = conversationsDeleter(connection);
  const saver = preparationSaver(connection);

  const write = (run: (savedAt: number) => number) => {
    const savedAt = clock();
    const revision = connection.transaction(() => run(savedAt)).immediate();
    changed('conversations');
    return { revision, savedAt };
  };
  const binAll = (ids: readonly string[], at: number | null) => {
    connection
      .transaction(() => {
        for (const id of ids) if (!preparations.setBinned(id, at)) throw noPreparation();
      })
      .immediate();
    changed('conversations');
    return {};
  };
  const summaries = (rows: readonly PreparationSummaryRow[]) => {
    const goals = Map.groupBy(preparations.goals(), ({ preparation_id }) => preparation_id);
    return rows.map((row) =>
      toSummary(
        row,
        goals.get(row.id)?.map(({ goal_id }) => goal_id),
      ),
    );
  };

  return {
    ...preparationHistory(dependencies),
    'conversations.preparations': ({ query }) => {
      if (query.trim() === '') return summaries(preparations.all());
      const expression = searchExpression(query);
      return expression === null ? [] : summaries(preparations.found(expression));
    },
    'conversations.preparation': ({ id }) => {
      const row = preparations.byId(id);
      if (!row) throw noPreparation();
      return toPreparation(row, preparations.goalsOf(id));
    },
    'conversations.addPreparation': (given) => write((at) => saver.add(given, at)),
    'conversations.savePreparation': (draft) => write((at) => saver.save(draft, at)),
    'conversations.binPreparations': ({ ids }) => binAll(ids, clock()),
    'conversations.restorePreparations': ({ ids }) => binAll(ids, null),
    'conversations.binnedPreparations': () =>
      preparations.binned().map((row) => ({ ...toSummary(row), binnedAt: row.binned_at ?? 0 })),
    'conversations.deletePreparationsForGood': ({ ids }) => {
      deleter.deleteForGood({ preparationIds: ids });
      changed('conversations');
      return {};
    },
  };
}
