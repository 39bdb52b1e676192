import { describe, expect, it } from 'vitest';
import { debriefQuestions, isOfPerson, offeredChanges } from '#shared/domain/conversations/after';
import { movingOn } from '#shared/domain/kits/moving-on';

const offered = (answers: Record<string, string>, them: string | null = 'Ngozi') =>
  offeredChanges(movingOn, answers, them).map(({ change, text }) => [change.id, text]);

describe('a debrief', () => {
  it('asks what the kit asks, each under a key of its own', () => {
    expect(debriefQuestions(movingOn, 'happened')).toEqual([
      { key: 'happened.0', ask: 'What did they say first?' },
      { key: 'happened.1', ask: 'Which moment was hardest, and what did you do?' },
    ]);
  });

  it('asks what fits any conversation where there is no kit', () => {
    for (const part of ['predicted', 'happened', 'learned'] as const) {
      const questions = debriefQuestions(null, part);
      expect(questions.length).toBeGreaterThan(0);
      expect(questions[0]?.key).toBe(`${part}.0`);
    }
  });
});

describe('what a kit offers to change', () => {
  it('follows the answers, with the name and the answers in its sentence', () => {
    expect(offered({ shape: 'coffee', 'new-mentor': 'asked' })).toEqual([
      [
        'to-redefinition',
        expect.stringMatching(/^Move Ngozi to the stage “Redefinition”.* coffee twice a year\.$/),
      ],
      ['twice-a-year', 'Be in touch with Ngozi twice a year.'],
      ['write', 'Write to Ngozi in two weeks, with something you can give.'],
    ]);
    expect(offered({ shape: 'end', 'new-mentor': 'nobody' }).map(([id]) => id)).toEqual([
      'to-separation',
      'write',
      'next-mentor',
    ]);
  });

  it('names nobody where nobody is chosen, and needs a person for what is a person’s', () => {
    expect(offered({}, null)).toEqual([
      ['write', 'Write to your mentor in two weeks, with something you can give.'],
    ]);
    expect(movingOn.changes.filter(isOfPerson).map(({ kind }) => kind)).toEqual([
      'stage',
      'stage',
      'cadence',
      'next-contact',
    ]);
    expect(offeredChanges(null, {}, null)).toEqual([]);
  });
});
