import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Assessment } from '#shared/contract/board-assessments';
import { assessmentHandlers } from '../../../src/main/store/board/assessment-handlers';
import { boardHandlers } from '../../../src/main/store/board/handlers';
import { openScratch } from './scratch-database';

it('assessments come back as they were saved, newest first, and a draft is saved over', () => {
  let now = 1_000;
  const shared = { connection: openScratch(), clock: () => now++, changed: () => {} };
  const people = boardHandlers({ ...shared, renamed: () => {}, entriesNaming: () => new Map() });
  const handlers = assessmentHandlers(shared);
  const all = () => handlers['board.assessments']({}) as Assessment[];
  const ana = randomUUID();
  people['board.savePerson']({ id: ana, name: 'Ana' });
  const draft: Assessment = {
    id: randomUUID(),
    kind: 'mentor',
    personId: ana,
    on: '2026-05-01',
    marks: [
      { trait: 'feedback', mark: 2, note: 'Late, and only when asked' },
      { trait: 'integrity', mark: null, note: '' },
    ],
    step: '',
    isFinished: false,
  };
  const mine: Assessment = {
    id: randomUUID(),
    kind: 'mentee',
    personId: null,
    on: '2026-06-01',
    marks: [],
    step: '',
    isFinished: true,
  };
  handlers['board.saveAssessment'](draft);
  handlers['board.saveAssessment'](mine);
  expect(all()).toEqual([mine, draft]);

  const finished = {
    ...draft,
    marks: [{ trait: 'feedback', mark: 3, note: '' }],
    step: 'Ask for one sentence after each call',
    isFinished: true,
  };
  handlers['board.saveAssessment'](finished);
  expect(all()).toEqual([mine, finished]);
  handlers['board.removeAssessment']({ id: mine.id });
  expect(all()).toEqual([finished]);
  expect(() => handlers['board.removeAssessment']({ id: mine.id })).toThrow('removed already');
  expect(() => handlers['board.saveAssessment']({ ...draft, personId: randomUUID() })).toThrow(
    'not in the vault',
  );
});
