import { describe, expect, it } from 'vitest';
import { contact, personFacts, stageChange } from '#shared/contract/board-person';
import type { Opportunity, StoredCommitment } from '#shared/contract/board-relationship';
import type { Passage } from '#shared/contract/journal-passages';
import type { Hit } from '#shared/contract/journal-search';
import type { MeetingSummary } from '#shared/contract/meetings';
import { checkContact, newContactDraft } from '../../src/renderer/features/board/contact-draft';
import { fieldErrors } from '../../src/renderer/features/board/person-field-errors';
import {
  kindsPresent,
  type TimelineSources,
  timelineItems,
  timelineKinds,
} from '../../src/renderer/features/board/person-timeline-items';
import { heldRoles, nameTwin } from '../../src/renderer/features/board/person-words';
import { checkStage, newStageDraft } from '../../src/renderer/features/board/stage-draft';

describe('a timeline', () => {
  const on = (day: string) =>
    contact.parse({ id: crypto.randomUUID(), on: day, kind: 'met', note: day });
  const stage = (since: string) =>
    stageChange.parse({
      id: crypto.randomUUID(),
      stage: 'initiation',
      since,
      note: '',
      thanked: false,
    });
  const hit = (day: string) => ({ id: crypto.randomUUID(), day }) as Hit;
  const mark = (day: string) =>
    ({ id: crypto.randomUUID(), entryId: crypto.randomUUID(), day }) as Passage;
  const nothing: TimelineSources = {
    ...{ stages: [], contacts: [], meetings: [], agreedOn: null, opportunities: [], moments: [] },
    entries: { items: [], hasMore: false },
    marks: { items: [], hasMore: false },
  };
  const days = (items: ReturnType<typeof timelineItems>) =>
    items.map(({ kind, day }) => `${day} ${kind}`);
  const one = '2026-03-02';
  const commitment = { id: crypto.randomUUID() } as StoredCommitment;
  const all: TimelineSources = {
    stages: [stage(one)],
    agreedOn: one,
    meetings: [{ id: crypto.randomUUID(), start: `${one}T09:00` } as MeetingSummary],
    contacts: [on('2026-01-05'), on(one)],
    opportunities: [{ id: crypto.randomUUID(), on: one } as Opportunity],
    moments: [
      { is: 'kept', day: '2026-03-04', commitment },
      { is: 'made', day: one, commitment },
    ],
    entries: { items: [hit(one), hit('2026-02-01')], hasMore: false },
    marks: { items: [mark(one)], hasMore: false },
  };

  it('runs from the newest to the oldest, on one day in the order of the kinds', () => {
    expect(days(timelineItems(all))).toEqual([
      '2026-03-04 commitment',
      ...timelineKinds.map(({ id }) => `${one} ${id}`),
      '2026-02-01 entry',
      '2026-01-05 contact',
    ]);
  });

  it('is narrowed to the kinds chosen, and names those there are', () => {
    expect(days(timelineItems(all, ['contact', 'mark']))).toEqual([
      `${one} contact`,
      `${one} mark`,
      '2026-01-05 contact',
    ]);
    expect(kindsPresent(all)).toEqual(timelineKinds);
    expect(kindsPresent({ ...nothing, agreedOn: one }).map(({ id }) => id)).toEqual(['agreement']);
  });

  it('ends with the oldest entry or mark read, while older ones are unread', () => {
    const some = {
      ...nothing,
      contacts: [on(one), on('2026-01-05')],
      stages: [stage('2025-12-01')],
      entries: { items: [hit('2026-02-01')], hasMore: true },
      marks: { items: [mark('2025-11-01')], hasMore: true },
    };
    expect(days(timelineItems(some))).toEqual([`${one} contact`, '2026-02-01 entry']);
    expect(days(timelineItems(some, ['contact', 'mark']))).toEqual([
      `${one} contact`,
      '2026-01-05 contact',
      '2025-11-01 mark',
    ]);
    expect(days(timelineItems(some, ['stage']))).toEqual(['2025-12-01 stage']);
  });
});

describe('a name that somebody else has', () => {
  const people = [
    { id: 'a', name: 'Ana Núñez', removed: false },
    { id: 'b', name: 'Bo Lund', removed: true },
  ];
  it.each([
    ['ana  NUNEZ ', 'c', 'a'],
    ['Ana Núñez', 'a', undefined],
    ['Bo Lund', 'c', undefined],
    ['', 'c', undefined],
    ['Ana', 'c', undefined],
  ])('%j typed for %s is that of %s', (name, id, twin) => {
    expect(nameTwin(people, id, name)?.id).toBe(twin);
  });
});

it('roles are those of the day, each with its areas in the board’s order', () => {
  const area = (id: string) =>
    ({ id, name: id, description: '', weight: 1, isHidden: false }) as const;
  const seat = (areaId: string, role: 'mentor' | 'sponsor', until: string | null = null) => ({
    ...{ id: `${areaId} ${role}`, personId: 'a', areaId, role, supports: [], strength: null },
    ...{ since: null, until, note: '' },
  });
  const board = {
    areas: [area('research'), area('teaching')],
    seats: [
      seat('teaching', 'mentor'),
      seat('research', 'mentor'),
      seat('research', 'sponsor', '2026-01-31'),
    ],
  };
  const told = (today: string) =>
    heldRoles(board, 'a', today).map(({ role, areas }) => [role, ...areas.map(({ id }) => id)]);
  expect(told('2026-01-31')).toEqual([
    ['mentor', 'research', 'teaching'],
    ['sponsor', 'research'],
  ]);
  expect(told('2026-02-01')).toEqual([['mentor', 'research', 'teaching']]);
});

it('each field has one sentence on what is wrong with it', () => {
  const blank = { side: null, seniority: null, origin: null, hasInCommon: null, cadence: null };
  const words = { credentials: '', institution: '', influence: '', contact: '', assistant: '' };
  const draft = { ...blank, ...words, name: ' ', position: 'x'.repeat(301), notes: '' };
  expect(fieldErrors(personFacts, draft)).toEqual({
    name: 'Give the person a name.',
    position: 'Keep it under 300 characters.',
  });
});

describe('a day that is still to come', () => {
  const today = '2026-11-24';
  it('is no contact and no stage yet, today is', () => {
    const log = newContactDraft('11111111-1111-4111-8111-111111111111', today);
    expect(checkContact(log, today)).toEqual({});
    expect(checkContact({ ...log, on: '2026-11-25' }, today)).toHaveProperty('on');
    expect(checkContact({ ...log, on: null }, today)).toHaveProperty('on');
    const stage = { ...newStageDraft(log.personId, today), stage: 'ended' } as const;
    expect(checkStage(stage, today)).toEqual({});
    expect(checkStage({ ...stage, since: '2026-11-25' }, today)).toHaveProperty('since');
    expect(checkStage({ ...stage, stage: null }, today)).toEqual({ stage: 'Choose a stage.' });
  });
});
