import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLines } from '#shared/domain/conversations/build';
import {
  type EffortModel,
  effortLines,
  effortModel,
  effortTroubles,
  emptyEffort,
  hoursOf,
  roomFor,
  shrinkingAreas,
  touchedBy,
  withEffort,
} from '#shared/domain/conversations/effort';
import { scalingBack } from '#shared/domain/kits/scaling-back';

const expecting: EffortModel = {
  shares: [
    { area: 'clinical', now: 40, wanted: 45 },
    { area: 'research', now: 45, wanted: 25 },
    { area: 'teaching', now: 15, wanted: 10 },
    { area: 'work-life', now: 0, wanted: 20 },
  ],
  weekHours: 60,
  offer: { name: 'the multi-centre study', area: 'research', share: 30 },
  promised: 20,
  laterFrom: '2027-09-01',
  part: 'the imaging aim',
  leader: 'Dr. Mensah',
};
const texts = (model: EffortModel) => effortLines(model, (area) => area).map(({ text }) => text);

describe('the effort model', () => {
  it('says in which column how much is missing or too much', () => {
    expect(effortTroubles(expecting)).toEqual([]);
    expect(effortTroubles({ shares: [{ area: 'research', now: 90, wanted: 110 }] })).toEqual([
      'What you do now adds to 90 percent: 10 are still to place.',
      'What you want adds to 110 percent: take 10 away, or say that the week is that long.',
    ]);
  });

  it.each([
    ['what is wanted less what is promised', {}, 5],
    ['nothing where more is promised than wanted', { promised: 30 }, 0],
    ['what was added, where nothing is said of promises', { promised: null }, 0],
    ['unknown without the area', { offer: { ...expecting.offer, area: null } }, null],
  ])('has room: %s', (_, change, room) => {
    expect(roomFor({ ...expecting, ...change })).toBe(room);
  });

  it('counts hours by the half', () => {
    expect(hoursOf(5, 60)).toBe(3);
    expect(hoursOf(7, 55)).toBe(4);
    expect(hoursOf(11, 45)).toBe(5);
    expect(hoursOf(5, null)).toBeNull();
  });

  it('names the areas that shrink, and what they touch', () => {
    expect(shrinkingAreas(expecting)).toEqual(['research', 'teaching']);
    expect(
      touchedBy(expecting, {
        goals: [
          { id: 'paper', area: 'research', status: 'active' },
          { id: 'old paper', area: 'research', status: 'met' },
          { id: 'clinic', area: 'clinical', status: 'active' },
        ],
        seats: [
          { personId: 'only research', area: 'research' },
          { personId: 'both', area: 'research' },
          { personId: 'both', area: 'clinical' },
        ],
      }),
    ).toEqual({ goalIds: ['paper'], personIds: ['only research'] });
  });

  it('makes three offers, and says what all of it would take', () => {
    expect(texts(expecting)).toEqual([
      'Doing the multi-centre study well would take about 30 percent, 18 hours a week. What I have free for it is 5 percent, 3 hours a week.',
      'Later: could the multi-centre study begin, or could I join it, from September 2027? Until then I have 25 percent for research, and 20 of it is promised.',
      'Smaller: could I take the imaging aim now, for 5 percent, 3 hours a week, and leave the rest to somebody else?',
      'Handed over: could Dr. Mensah lead it, with me beside them for what I know best?',
    ]);
  });

  it('offers nothing before it knows what was offered, and leaves blanks for what is not said', () => {
    expect(texts(emptyEffort)).toEqual([]);
    const open = { ...expecting, laterFrom: null, part: '', leader: '', weekHours: null };
    expect(
      texts(open)
        .join(' ')
        .match(/\[[^\]]+\]/g),
    ).toEqual(['[the month you could begin]', '[the part you would do well]', '[who could lead]']);
  });

  it('takes the place of the kit’s asks that say the same, behind its points and asks', () => {
    const built = buildLines({ kit: scalingBack, answers: {}, them: null, tone: 'plain' });
    const computed = effortLines(expecting, (area) => area);
    const joined = withEffort(built, computed).map(({ kitLine }) => kitLine);
    expect(new Set(joined).size).toBe(joined.length);
    for (const id of ['later', 'smaller', 'handed-over']) {
      expect(joined, id).not.toContain(`asks.ask-${id}`);
      expect(joined).toContain(`effort.${id}`);
    }
    const parts = withEffort(built, computed).map(({ part }) => part);
    expect(parts.lastIndexOf('point')).toBeLessThan(parts.indexOf('ask'));
    expect(withEffort(built, [])).toEqual(built);
  });

  it('never has more room than is wanted, whatever is typed', () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(share, share, fc.option(share), (now, wanted, promised) => {
        const model = effortModel.parse({
          ...expecting,
          shares: [{ area: 'research', now, wanted }],
          promised,
        });
        const room = roomFor(model) ?? -1;
        expect(room).toBeGreaterThanOrEqual(0);
        expect(room).toBeLessThanOrEqual(wanted);
      }),
    );
  });
});
