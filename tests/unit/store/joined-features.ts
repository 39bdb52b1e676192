import type Database from 'better-sqlite3';
import { entryRepository } from '../../../src/main/store/journal/repository';
import { planRepository } from '../../../src/main/store/plan/repository';

/** What the board asks of the journal and the plan, joined as pages.ts joins them. */
export function joinedFeatures(connection: Database.Database) {
  const entries = entryRepository(connection);
  const plan = planRepository(connection);
  return {
    isAreaCarried: (id: string) => entries.carryArea(id) || plan.carryArea(id),
    helpedGoals: plan.helpedGoals,
  };
}
