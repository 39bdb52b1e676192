import type Database from 'better-sqlite3';
import { entryRepository } from '../../../src/main/store/journal/repository';
import { planRepository } from '../../../src/main/store/plan/repository';

/** Whether an entry or a goal carries an area: joined as pages.ts joins them. */
export function areaCarried(connection: Database.Database): (areaId: string) => boolean {
  const entries = entryRepository(connection);
  const plan = planRepository(connection);
  return (id) => entries.carryArea(id) || plan.carryArea(id);
}
