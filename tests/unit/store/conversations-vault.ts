import { randomUUID } from 'node:crypto';
import type {
  NewPreparation,
  Preparation,
  PreparationDraft,
  PreparationSummary,
} from '#shared/contract/conversations';
import { conversationsContract, newPreparation } from '#shared/contract/conversations';
import type { Rehearsal } from '#shared/contract/conversations-rehearsals';
import { buildLines } from '#shared/domain/conversations/build';
import type { PreparationLine } from '#shared/domain/conversations/line';
import { rebuildLines } from '#shared/domain/conversations/rebuild';
import { movingOn } from '#shared/domain/kits/moving-on';
import { conversationsHandlers } from '../../../src/main/store/conversations/handlers';
import type { Connection } from '../../../src/main/store/database/open';
import { openScratch } from './scratch-database';

type Vault = Readonly<{
  connection: Connection;
  handlers: ReturnType<typeof conversationsHandlers>;
  personId: string;
  read: (id: string) => Preparation;
  list: (query?: string) => PreparationSummary[];
  topics: readonly string[];
}>;

/** The conversations' methods over a real, encrypted database that knows one person. */
export function conversations(): Vault {
  let now = 1_000;
  const connection = openScratch();
  const topics: string[] = [];
  const handlers = conversationsHandlers({
    connection,
    clock: () => now++,
    changed: (topic) => topics.push(topic),
  });
  const personId = randomUUID();
  connection.exec(
    `INSERT INTO person (id, name, added_at, saved_at) VALUES ('${personId}', 'Ngozi Okafor', 1, 1)`,
  );
  const read = (id: string) => {
    const reply = handlers['conversations.preparation']({ id });
    return conversationsContract['conversations.preparation'].output.parse(reply);
  };
  const list = (query = '') => {
    const reply = handlers['conversations.preparations']({ query });
    return conversationsContract['conversations.preparations'].output.parse(reply);
  };
  return { connection, handlers, personId, read, list, topics };
}

/** A line of one's own. */
export const own = (text: string, changes: Partial<PreparationLine> = {}): PreparationLine => ({
  id: randomUUID(),
  kitLine: null,
  part: 'point',
  column: 'say',
  title: '',
  text,
  isEdited: true,
  isRemoved: false,
  origin: null,
  ...changes,
});

/** A preparation with the kit “moving on”, on which nobody has worked yet. */
export const begun = (changes: Partial<NewPreparation> = {}): NewPreparation => {
  const built = buildLines({ kit: movingOn, answers: {}, them: null, tone: 'plain' });
  return newPreparation.parse({
    id: randomUUID(),
    title: 'Moving on from Dr. Okafor',
    tone: 'plain',
    answers: { standing: 'resident', need: 'can teach me to write grants' },
    lines: rebuildLines([], built, randomUUID),
    debrief: {},
    effort: null,
    scorecard: null,
    personId: null,
    on: '2026-12-01',
    decided: {},
    goals: [],
    kit: movingOn,
    session: randomUUID(),
    ...changes,
  });
};

/** The next save of what was added. */
export const next = (
  { kit: _, ...added }: NewPreparation,
  changes: Partial<PreparationDraft> = {},
): PreparationDraft => ({ ...added, baseRevision: 1, ...changes });

/** One run through it. */
export const rehearsalOf = (preparationId: string): Rehearsal => ({
  id: randomUUID(),
  preparationId,
  at: 5_000,
  role: 'mine',
  seconds: 90,
  secondsByLine: { [randomUUID()]: 40 },
  confidenceBefore: 2,
  confidenceAfter: null,
  note: 'Too fast at the ask.',
});
