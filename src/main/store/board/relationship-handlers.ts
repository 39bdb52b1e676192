import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import {
  agreement,
  type boardRelationshipContract,
  commitment,
  giving,
  opportunity,
  sponsorship,
} from '#shared/contract/board-relationship';
import type { Handlers } from '#shared/contract/method';
import type { Topic } from '#shared/contract/topics';
import { personRepository } from './person-repository';
import { relationshipRepository } from './relationship-repository';
import { sponsorshipRepository } from './sponsorship-repository';

type Dependencies = Readonly<{
  connection: Database.Database;
  clock: () => number;
  changed: (topic: Topic) => void;
}>;

/** What two people owe and give each other. */
export function relationshipHandlers({
  connection,
  clock,
  changed,
}: Dependencies): Handlers<typeof boardRelationshipContract> {
  const people = personRepository(connection);
  const kept = relationshipRepository(connection);
  const sponsors = sponsorshipRepository(connection);
  /** Runs a change for a person who must be there; an id that is taken must be theirs. */
  const write = (personId: string, owner: string | undefined, run: () => void) => {
    if (!people.byId(personId)) {
      throw new AppError('not-found', 'This person is not in the vault. Add them first.');
    }
    if (owner !== undefined && owner !== personId) throw gone();
    connection.transaction(run).immediate();
    changed('board');
    return {};
  };
  const remove = (wasThere: () => boolean) => {
    if (!connection.transaction(wasThere).immediate()) throw gone();
    changed('board');
    return {};
  };

  return {
    'board.relationship': ({ personId }) => {
      const agreed = kept.agreement(personId);
      const given = kept.giving(personId);
      const plan = sponsors.sponsorship(personId);
      return {
        agreement: agreed ? agreement.parse({ ...agreed, reviewOn: agreed.review_on }) : null,
        giving: given
          ? giving.parse({ ...given, gains: given.gains.split(',').filter(Boolean) })
          : null,
        agreedAt: agreed?.saved_at ?? null,
        commitments: kept.commitments(personId).map((row) => ({
          ...commitment.parse({ ...row, dueOn: row.due_on, done: row.done === 1 }),
          madeAt: row.added_at,
          keptAt: row.kept_at,
        })),
        sponsorship: plan
          ? sponsorship.parse({ ...plan, targetRole: plan.target_role, targetOn: plan.target_on })
          : null,
        opportunities: sponsors
          .opportunities(personId)
          .map((row) => opportunity.parse({ ...row, on: row.on_day, thanked: row.thanked === 1 })),
      };
    },
    'board.saveAgreement': ({ personId, reviewOn, ...said }) =>
      write(personId, undefined, () =>
        kept.saveAgreement({ ...said, person_id: personId, review_on: reviewOn }, clock()),
      ),
    'board.saveGiving': ({ personId, gains, words }) =>
      write(personId, undefined, () =>
        kept.saveGiving({ person_id: personId, gains: gains.join(','), words }, clock()),
      ),
    'board.saveCommitment': ({ personId, dueOn, done, recordedAt, keptAt, ...said }) => {
      const before = kept.commitment(said.id);
      const kept_at = done ? (before?.kept_at ?? keptAt ?? clock()) : null;
      return write(personId, before?.person_id, () =>
        kept.saveCommitment(
          { ...said, person_id: personId, due_on: dueOn, done: done ? 1 : 0, kept_at },
          recordedAt ?? clock(),
        ),
      );
    },
    'board.removeCommitment': ({ id }) => {
      const recordedAt = kept.commitment(id)?.added_at ?? 0;
      remove(() => kept.removeCommitment(id));
      return { recordedAt };
    },
    'board.saveSponsorship': ({ personId, targetRole, targetOn, ...said }) =>
      write(personId, undefined, () =>
        sponsors.saveSponsorship(
          { ...said, person_id: personId, target_role: targetRole, target_on: targetOn },
          clock(),
        ),
      ),
    'board.saveOpportunity': ({ personId, on, thanked, ...said }) =>
      write(personId, sponsors.opportunityOwner(said.id), () =>
        sponsors.saveOpportunity(
          { ...said, person_id: personId, on_day: on, thanked: thanked ? 1 : 0 },
          clock(),
        ),
      ),
    'board.removeOpportunity': ({ id }) => remove(() => sponsors.removeOpportunity(id)),
  };
}

function gone(): AppError {
  return new AppError('not-found', 'This was removed already. The page shows what is left.');
}
