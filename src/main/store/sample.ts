import { sampleDocument } from '#shared/domain/sample-document';
import { sampleVault } from '#shared/domain/sample-vault';
import { fillSampleBoard } from './board/sample-board';
import type { Connection } from './database/open';
import { passageRepository } from './journal/passage-repository';
import { entryRepository } from './journal/repository';
import { entrySaver } from './journal/save-entry';
import { signalNoteRepository } from './journal/signal-note-repository';
import { fillSampleMeetings } from './meetings/sample-meetings';
import { planHandlers } from './plan/handlers';

const day = 24 * 60 * 60_000;

/**
 * Fills a vault being made with the sample physician's journal, board, plan and meetings. Dates in the source are days
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
  const newId = () => crypto.randomUUID();

  const named = sampleNames(connection, now, newId);
  const goalIds = new Map<string, string>();
  let stated = now;
  const plan = planHandlers({ connection, clock: () => stated++, changed: () => {} });
  for (const { dueInDays, steps, helpers = [], ...goal } of sample.goals) {
    const goalId = newId();
    goalIds.set(goal.title, goalId);
    plan['plan.saveGoal']({
      ...goal,
      id: goalId,
      dueOn: dueInDays === null ? null : dayFromToday(dueInDays),
      helpers: helpers.map(({ person, asked }) => ({ personId: named('person', person), asked })),
      baseRevision: 0,
    });
    for (const step of steps) {
      plan['plan.saveStep']({
        id: newId(),
        goalId,
        title: step.title,
        dueOn: step.dueInDays === null ? null : dayFromToday(step.dueInDays),
        done: step.done,
      });
    }
  }

  const saveEntry = entrySaver({ connection, dayStartsAt: () => 0 });
  const entries = entryRepository(connection);
  const passages = passageRepository(connection);
  const signalNotes = signalNoteRepository(connection);
  const session = newId();
  connection
    .transaction(() => {
      for (const { daysAgo, minuteOfDay, title, document: text, properties } of sample.entries) {
        const { pinned, signalClosed, signalNote, ...said } = properties;
        const { document, broughtUp } = sampleDocument(text, { named, newId });
        const occurredAt = midnight - daysAgo * day + minuteOfDay * 60_000;
        const id = newId();
        saveEntry(
          {
            id,
            occurredAt,
            offsetMinutes,
            title,
            document,
            properties: {
              ...said,
              goals: said.goals.flatMap((goal) => goalIds.get(goal) ?? []),
              tags: said.tags.map((tag) => named('tag', tag)),
            },
            baseRevision: 0,
            session,
          },
          now,
        );
        if (pinned) entries.setPinned(id, true);
        if (signalClosed) entries.setSignalClosed(id, occurredAt + day);
        signalNotes.set(id, signalNote);
        for (const passage of broughtUp) passages.settle(id, passage, occurredAt + day);
      }
    })
    .immediate();

  const personNamed = (name: string) => named('person', name);
  const tools = { connection, clock, newId, personNamed, dayFromToday };
  fillSampleBoard(sample.board, tools);
  fillSampleMeetings(sample.meetings, { ...tools, goalNamed: (title) => goalIds.get(title) });
}

/** People and tags by name, made when they are first named. The sample's tags are written as their keys are. */
function sampleNames(connection: Connection, now: number, newId: () => string) {
  const add = {
    person: connection.prepare<[{ id: string; name: string; now: number }]>(
      'INSERT INTO person (id, name, added_at, saved_at) VALUES (@id, @name, @now, @now)',
    ),
    tag: connection.prepare<[{ id: string; name: string; now: number }]>(
      'INSERT INTO tag (id, name, key, added_at, saved_at) VALUES (@id, @name, @name, @now, @now)',
    ),
  };
  const ids = new Map<string, string>();
  return (kind: 'person' | 'tag', name: string): string => {
    const known = ids.get(`${kind} ${name}`);
    if (known !== undefined) return known;
    const id = newId();
    add[kind].run({ id, name, now });
    ids.set(`${kind} ${name}`, id);
    return id;
  };
}
