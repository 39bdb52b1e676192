import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { journalPassagesContract, type Passage } from '#shared/contract/journal-passages';
import type { Goal } from '#shared/contract/plan';
import { journalHandlers } from '../../../src/main/store/journal/handlers';
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
