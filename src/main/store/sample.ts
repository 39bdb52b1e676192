import { noProperties } from '#shared/domain/entry-properties';
import { sampleVault } from '#shared/domain/sample-vault';
import type { Connection } from './database/open';
import { entrySaver } from './journal/save-entry';
import { planHandlers } from './plan/handlers';

const day = 24 * 60 * 60_000;

/**
 * Fills a vault being made with the sample physician's journal and plan. Dates in the source are days
 * before or after today, so that the sample never looks old.
 * @param source JSON of resources/sample-vault.json
 */
export function fillSample(connection: Connection, source: string, clock: () => number): void {
  const sample = sampleVault.parse(JSON.parse(source));
  const now = clock();
  const offsetMinutes = -new Date(now).getTimezoneOffset();
  const midnight = Math.floor((now + offsetMinutes * 60_000) / day) * day - offsetMinutes * 60_000;
  const dayFromToday = (days: number): string =>
    new Date(midnight + offsetMinutes * 60_000 + days * day).toISOString().slice(0, 10);
  const saveEntry = entrySaver({ connection, dayStartsAt: () => 0 });
  const session = crypto.randomUUID();
  connection
    .transaction(() => {
      for (const { daysAgo, minuteOfDay, title, document } of sample.entries) {
        saveEntry(
          {
            id: crypto.randomUUID(),
            occurredAt: midnight - daysAgo * day + minuteOfDay * 60_000,
            offsetMinutes,
            title,
            document,
            properties: noProperties,
            baseRevision: 0,
            session,
          },
          now,
        );
      }
    })
    .immediate();
  let stated = now;
  const plan = planHandlers({ connection, clock: () => stated++, changed: () => {} });
  for (const { dueInDays, steps, ...goal } of sample.goals) {
    const goalId = crypto.randomUUID();
    plan['plan.saveGoal']({
      ...goal,
      id: goalId,
      dueOn: dueInDays === null ? null : dayFromToday(dueInDays),
      baseRevision: 0,
    });
    for (const step of steps) {
      plan['plan.saveStep']({
        id: crypto.randomUUID(),
        goalId,
        title: step.title,
        dueOn: step.dueInDays === null ? null : dayFromToday(step.dueInDays),
        done: step.done,
      });
    }
  }
}
