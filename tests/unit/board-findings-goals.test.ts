import { describe, expect, it } from 'vitest';
import type { BoardPerson, Seat } from '#shared/domain/board/board';
import type { StageId } from '#shared/domain/board/stages';
import type { GoalStatusId } from '#shared/domain/goals';
import { area, found, person, said, seat } from '../support/boards';

const goals = (...statuses: readonly GoalStatusId[]): BoardPerson['helpsWith'] =>
  statuses.map((status, index) => ({ id: `g${index}`, title: `Goal ${index}.`, status }));
const helping = (changes: Partial<BoardPerson> = {}) =>
  person('Ana', { stage: 'cultivation', helpsWith: goals('met'), ...changes });
const seats = [seat('ana', 'research')];

describe('a cultivation whose goals are met', () => {
  it.each<[string, readonly GoalStatusId[], boolean]>([
    ['none', [], false],
    ['one met', ['met'], true],
    ['one active', ['active'], false],
    ['one waiting', ['waiting'], false],
    ['one let go', ['let-go'], false],
    ['two met', ['met', 'met'], true],
    ['one met, one active', ['met', 'active'], false],
    ['one met, one let go', ['let-go', 'met'], true],
  ])('with %s of the goals they help with', (_name, statuses, isTold) => {
    const people = [helping({ helpsWith: goals(...statuses) })];
    expect(found('goals-met', { people, seats })).toHaveLength(isTold ? 1 : 0);
  });

  it.each<[StageId, boolean]>([
    ['candidate', false],
    ['initiation', false],
    ['cultivation', true],
    ['separation', false],
    ['redefinition', false],
    ['ended', false],
  ])('in %s', (stage, isTold) => {
    expect(found('goals-met', { people: [helping({ stage })], seats })).toHaveLength(
      isTold ? 1 : 0,
    );
  });

  it.each<[string, readonly Seat[], boolean]>([
    ['no seat yet', [], true],
    ['a seat that has ended', [seat('ana', 'research', 'mentor', { until: '2026-01-02' })], false],
    ['a seat in a hidden area alone', [seat('ana', 'hidden')], false],
  ])('with %s', (_name, held, isTold) => {
    const areas = [area('Research'), area('Hidden', { isHidden: true })];
    const found_ = found('goals-met', { areas, people: [helping()], seats: held });
    expect(found_).toHaveLength(isTold ? 1 : 0);
  });

  it('names the goal, or counts those that were not let go, and offers to change the stage', () => {
    const sentence = (...statuses: readonly GoalStatusId[]) =>
      said('goals-met', { people: [helping({ helpsWith: goals(...statuses) })], seats })[0];
    expect(sentence('met')).toBe(
      'You and Ana are in cultivation, and the goal they helped with is met: Goal 0.',
    );
    expect(sentence('met', 'let-go', 'met')).toBe(
      'You and Ana are in cultivation, and both goals they helped with are met.',
    );
    expect(found('goals-met', { people: [helping()], seats })).toMatchObject([
      { key: 'goals-met ana', action: { kind: 'change-stage', personId: 'ana' } },
    ]);
  });
});
