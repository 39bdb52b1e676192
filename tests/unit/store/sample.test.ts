import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { journalPassagesContract, type Passage } from '#shared/contract/journal-passages';
import type { MeetingSummary } from '#shared/contract/meetings';
import type { Goal } from '#shared/contract/plan';
import { journalHandlers } from '../../../src/main/store/journal/handlers';
import { meetingHandlers } from '../../../src/main/store/meetings/handlers';
import { planHandlers } from '../../../src/main/store/plan/handlers';
import { fillSample } from '../../../src/main/store/sample';
import { openScratch } from './scratch-database';

const source = readFileSync(
  new URL('../../../resources/sample-vault.json', import.meta.url),
  'utf8',
);

it('fills a vault being made, dated from today', () => {
  const connection = openScratch();
  const now = Date.UTC(2026, 10, 23, 14, 0);
  fillSample(connection, source, () => now);
  const dependencies = { connection, clock: () => now, changed: () => {}, dayStartsAt: () => 0 };
  const page = () =>
    journalHandlers(dependencies)['journal.page']({ after: null, limit: 100 }) as {
      entries: { day: string }[];
      total: number;
    };
  const filled = page();
  expect(filled.total).toBe(JSON.parse(source).entries.length);
  expect(filled.entries[0]?.day).toBe('2026-11-23');
  const { passages } = journalHandlers(dependencies)['journal.passages'](
    journalPassagesContract['journal.passages'].input.parse({ limit: 100 }),
  ) as { passages: Passage[] };
  expect(passages.length).toBeGreaterThanOrEqual(8);
  expect(passages.filter(({ settledAt }) => settledAt !== null)).toHaveLength(1);
  const open = journalHandlers(dependencies)['journal.openSignals']({}) as unknown[];
  expect(open).toHaveLength(2);
  const notes = connection.prepare('SELECT note FROM signal_note').pluck().all();
  expect(notes).toEqual([expect.stringContaining('the table')]);
  expect(journalHandlers(dependencies)['journal.pinned']({})).toHaveLength(2);
  const goals = planHandlers(dependencies)['plan.goals']({}) as Goal[];
  expect(goals).toHaveLength(JSON.parse(source).goals.length);
  expect(goals.flatMap(({ helpers }) => helpers)).toHaveLength(4);
});

it('holds a meeting to come, prepared, and one that was, followed up', () => {
  const connection = openScratch();
  const now = Date.UTC(2026, 10, 23, 14, 0);
  fillSample(connection, source, () => now);
  const meetings = meetingHandlers({
    ...{ connection, clock: () => now, newId: () => crypto.randomUUID() },
    ...{ changed: () => {}, saveCommitment: () => {} },
  });
  const [past, coming] = meetings['meetings.list']({ personId: null }) as MeetingSummary[];
  expect(past).toMatchObject({ start: '2026-11-06T07:40', hasFollowUp: true, points: 3 });
  expect(coming).toMatchObject({ start: '2026-11-26T16:30', hasFollowUp: false, points: 5 });
  expect(coming?.sendOn).toBe('2026-11-24');
  expect(meetings['meetings.commitments']({ id: past?.id ?? '' })).toHaveLength(2);
  expect(meetings['meetings.read']({ id: coming?.id ?? '' })).toMatchObject({
    goals: [expect.any(String), expect.any(String)],
    agenda: expect.arrayContaining([
      expect.objectContaining({ origin: { kind: 'commitment', id: expect.any(String) } }),
      expect.objectContaining({ origin: { kind: 'step', id: expect.any(String) } }),
    ]),
  });
});
