import { describe, expect, it } from 'vitest';
import type { MeetingSummary } from '#shared/contract/meetings';
import type { Goal } from '#shared/contract/plan';
import {
  agendaLengthWords,
  meetingNear,
  placeWords,
  withWords,
  zoneWords,
} from '#shared/domain/meetings/meeting-words';
import {
  changePoint,
  movePoint,
  newPoint,
  stepPoint,
} from '../../src/renderer/features/meetings/agenda-changes';
import { offeredPoints } from '../../src/renderer/features/meetings/offered-points';
import { splitMeetings } from '../../src/renderer/features/meetings/split-meetings';

const point = (id: string) => ({ ...newPoint(id, null), id });
const three = ['a', 'b', 'c'].map(point);
const order = (points: readonly { id: string }[]) => points.map(({ id }) => id).join('');

describe('an agenda', () => {
  it('puts its points in order', () => {
    expect(order(movePoint(three, 'c', 'a'))).toBe('cab');
    expect(order(movePoint(three, 'a', null))).toBe('bca');
    expect(order(movePoint(three, 'a', 'gone'))).toBe('bca');
    expect(order(stepPoint(three, 'b', 'up'))).toBe('bac');
    expect(order(stepPoint(three, 'b', 'down'))).toBe('acb');
    expect(order(stepPoint(three, 'a', 'up'))).toBe('abc');
    expect(order(stepPoint(three, 'c', 'down'))).toBe('abc');
    expect(changePoint(three, 'b', { minutes: 5 }).map(({ minutes }) => minutes)).toEqual([
      ...[null, 5, null],
    ]);
  });

  it('says what it asks for beside the length of the meeting', () => {
    expect(agendaLengthWords(0, 30, 3)).toBe('');
    expect(agendaLengthWords(30, 30, 0)).toBe('The agenda fills all 30 minutes.');
    expect(agendaLengthWords(40, 30, 0)).toBe(
      'The agenda asks for 40 minutes; the meeting has 30.',
    );
    expect(agendaLengthWords(20, 30, 1)).toBe(
      'The agenda asks for 20 of 30 minutes, which leaves 10 for one point without a length.',
    );
    expect(agendaLengthWords(28, 30, 0)).toBe(
      'The agenda asks for 28 of 30 minutes, which leaves 2 to think and to say thanks.',
    );
  });

  it('is offered what is open between people, what to bring up, and what is due', () => {
    const goal: Goal = {
      ...{ id: 'g', title: 'Publish', area: 'research', horizon: 'this-year', status: 'active' },
      ...{ dueOn: '2027-06-01', revision: 1, helpers: [] },
      steps: [
        { id: 's', goalId: 'g', title: 'Send the draft', dueOn: '2026-12-20', done: false },
        { id: 'd', goalId: 'g', title: 'Done', dueOn: '2026-12-01', done: true },
        { id: 'f', goalId: 'g', title: 'Far', dueOn: '2027-03-01', done: false },
      ],
    };
    const commitment = { whose: 'mine', what: 'Send aims', dueOn: '2026-11-20' } as const;
    const offered = offeredPoints({
      people: [
        {
          name: 'Ana',
          commitments: [
            { ...commitment, id: 'c', done: false },
            { ...commitment, id: 'x', done: true },
            { ...commitment, id: 't', whose: 'theirs', dueOn: null, done: false },
          ],
        },
      ],
      passages: [
        {
          ...{ id: 'p', entryId: 'e', kind: 'bring-up', personId: null, text: '@Ben and I' },
          ...{ day: '2026-11-01', entryTitle: '', areas: [], goals: [], settledAt: null },
        },
      ],
      goals: [goal, { ...goal, id: 'w', status: 'waiting' }],
      day: '2026-12-01',
    });
    expect(offered.map(({ words, from }) => `${words}: ${from}`)).toEqual([
      'Send aims: I told Ana I would, by 20 November 2026',
      'Send aims: Ana said they would',
      'Ben and I: To bring up, from an entry of 1 November 2026',
      'Send the draft: Step due 20 December 2026, for “Publish”',
    ]);
  });
});

describe('meetings in a list', () => {
  const at = (id: string, days: number, series: string | null = null) =>
    ({
      ...{ id, startsAt: days * 86_400_000, minutes: 30 },
      series: series === null ? null : { id: series },
    }) as MeetingSummary;

  it('come before those that were, and of a series far ahead only the next', () => {
    const { coming, later, past } = splitMeetings(
      [at('a', -9), at('b', -1), at('c', 1, 's'), at('d', 30, 's'), at('e', 90, 's'), at('f', 95)],
      0,
    );
    expect([coming, later, past].map(order)).toEqual(['cdf', 'e', 'ba']);
    // It is not over before its length is.
    expect(order(splitMeetings([at('n', 0)], 29 * 60_000).coming)).toBe('n');
    expect(order(splitMeetings([at('n', 0)], 30 * 60_000).past)).toBe('n');
  });

  it('are said in words', () => {
    expect(meetingNear('2026-12-01T09:00', '2026-12-01')).toBe('Today');
    expect(meetingNear('2026-12-01T09:00', '2026-11-30')).toBe('Tomorrow');
    expect(meetingNear('2026-12-03T09:00', '2026-12-01')).toBe('Thursday 3 December');
    expect(meetingNear('2027-01-05T09:00', '2026-12-01')).toBe('Tuesday 5 January 2027');
    expect(zoneWords('America/New_York')).toBe('New York time');
    expect(placeWords({ mode: 'phone', place: '' })).toBe('Phone');
    expect(placeWords({ mode: 'video', place: 'Her link' })).toBe('Video, Her link');
    expect(placeWords({ mode: 'in-person', place: 'Her office' })).toBe('Her office');
    expect(withWords(['a', 'b'], new Map([['a', 'Ana']]))).toBe(
      'Ana and somebody who is no longer here',
    );
  });
});
