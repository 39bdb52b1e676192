import type Database from 'better-sqlite3';
import type { SamplePerson } from '#shared/domain/sample-board';
import { relationshipHandlers } from './relationship-handlers';

export type SampleTools = Readonly<{
  connection: Database.Database;
  clock: () => number;
  newId: () => string;
  /** The id of a person by name, made when they are first named. */
  personNamed: (name: string) => string;
  /** An ISO day, so many days from today. */
  dayFromToday: (days: number) => string;
}>;

const day = 24 * 60 * 60_000;
const agreedDaysAgo = 75;

/** What the sample physician and one person of their board owe and give each other. */
export function fillSampleRelationship(
  person: SamplePerson,
  personId: string,
  { connection, clock, newId, dayFromToday }: SampleTools,
): void {
  const methods = relationshipHandlers({ connection, clock, changed: () => {} });
  const agreeing = relationshipHandlers({
    connection,
    clock: () => clock() - agreedDaysAgo * day,
    changed: () => {},
  });
  const inDays = (days: number | null) => (days === null ? null : dayFromToday(days));
  if (person.agreement) {
    const { reviewInDays, ...said } = person.agreement;
    agreeing['board.saveAgreement']({ ...said, reviewOn: inDays(reviewInDays), personId });
  }
  if (person.giving) methods['board.saveGiving']({ ...person.giving, personId });
  for (const { dueInDays, madeDaysAgo, ...said } of person.commitments) {
    const recordedAt = clock() - madeDaysAgo * day;
    // What was done was done half-way between then and now.
    const keptAt = clock() - Math.floor(madeDaysAgo / 2) * day;
    methods['board.saveCommitment']({
      ...{ ...said, id: newId(), dueOn: inDays(dueInDays), personId },
      ...{ recordedAt, keptAt },
    });
  }
  if (person.sponsorship) {
    const { targetInDays, ...said } = person.sponsorship;
    methods['board.saveSponsorship']({ ...said, targetOn: inDays(targetInDays), personId });
  }
  for (const { daysAgo, ...said } of person.opportunities) {
    methods['board.saveOpportunity']({
      ...said,
      id: newId(),
      on: dayFromToday(-daysAgo),
      personId,
    });
  }
}
