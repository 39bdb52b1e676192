import { AppError } from '#shared/app-error';
import {
  type conversationsRehearsalsContract,
  rehearsal,
} from '#shared/contract/conversations-rehearsals';
import type { Handlers } from '#shared/contract/method';
import type { ConversationsDependencies } from './dependencies';
import { preparationRepository } from './preparation-repository';
import { rehearsalRepository } from './rehearsal-repository';
import { noPreparation } from './save-preparation';

/** Runs through a preparation. */
export function rehearsalHandlers({
  connection,
  changed,
}: ConversationsDependencies): Handlers<typeof conversationsRehearsalsContract> {
  const preparations = preparationRepository(connection);
  const rehearsals = rehearsalRepository(connection);
  return {
    'conversations.rehearsals': ({ preparationId }) =>
      rehearsals.of(preparationId).map((row) =>
        rehearsal.parse({
          id: row.id,
          preparationId: row.preparation_id,
          at: row.at,
          role: row.role,
          seconds: row.seconds,
          secondsByLine: JSON.parse(row.seconds_by_line),
          confidenceBefore: row.confidence_before,
          confidenceAfter: row.confidence_after,
          note: row.note,
        }),
      ),
    'conversations.saveRehearsal': (said) => {
      if (!preparations.byId(said.preparationId)) throw noPreparation();
      const owner = rehearsals.ownerOf(said.id);
      if (owner !== undefined && owner !== said.preparationId) throw gone();
      rehearsals.save({
        id: said.id,
        preparation_id: said.preparationId,
        at: said.at,
        role: said.role,
        seconds: said.seconds,
        seconds_by_line: JSON.stringify(said.secondsByLine),
        confidence_before: said.confidenceBefore,
        confidence_after: said.confidenceAfter,
        note: said.note,
      });
      changed('conversations');
      return {};
    },
    'conversations.removeRehearsal': ({ id }) => {
      if (!rehearsals.remove(id)) throw gone();
      changed('conversations');
      return {};
    },
  };
}

function gone(): AppError {
  return new AppError('not-found', 'This was removed already. The page shows what is left.');
}
