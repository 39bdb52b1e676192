import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLines } from '#shared/domain/conversations/build';
import { type Answers, type Condition, holds } from '#shared/domain/kits/condition';
import { conditionOf, conditionWords, rowsOf } from '#shared/domain/kits/condition-rows';
import {
  duplicateOf,
  emptyKit,
  freeId,
  moveItem,
  placesOf,
  renameQuestion,
  valueAt,
  withAt,
} from '#shared/domain/kits/edit-kit';
import { kits } from '#shared/domain/kits/index';
import { type KitDraft, kitDraftSchema, kitSchema } from '#shared/domain/kits/kit';
import { movingOn } from '#shared/domain/kits/moving-on';
import { kitProblems, problemsAt, wholeKit } from '#shared/domain/kits/problems';

const messages = (kit: KitDraft, path: string) =>
  problemsAt(kitProblems(kit), path).map(({ message }) => message);

describe('a kit being written', () => {
  it('may be empty, and says of every part what it needs', () => {
    const kit = emptyKit('kit-one');
    expect(kitDraftSchema.parse(kit)).toEqual(kit);
    expect(wholeKit(kit)).toBeNull();
    for (const path of ['title', 'summary', 'other', 'followUp.text', 'points.0.text']) {
      expect(messages(kit, path), path).toEqual(['Write a few words.']);
    }
    expect(messages(kit, 'whenItApplies')).toEqual(['Add at least 2.']);
    expect(kit.reactions).toHaveLength(6);
    const built = buildLines({ kit, answers: {}, them: null, tone: 'plain' });
    expect(built.length).toBeGreaterThan(0);
  });

  it('keeps a text that is too long, and says so', () => {
    const kit = withAt(movingOn, 'points.0.text', 'a'.repeat(2_000));
    expect(kitDraftSchema.parse(kit)).toEqual(kit);
    expect(messages(kit, 'points.0.text')).toEqual(['Keep it to 800 characters.']);
  });

  it('names a blank that no question fills, beside its text', () => {
    const kit = withAt(movingOn, 'asks.0.text', 'Would {nobody} help?');
    expect(messages(kit, 'asks.0.text')).toEqual([
      'No question fills the blank {nobody}. Take it out, or insert another.',
    ]);
  });

  it.each([
    [{ question: 'gone', answered: true }, /question that is gone/],
    [{ question: 'standing', is: ['gone'] }, /choice that is gone/],
    [{ question: 'standing', is: [] }, /at least one of the answers/],
    [{ not: { question: 'need', is: ['resident'] } }, /answered in words now/],
  ])('offers to mend the condition %j', (condition, said) => {
    const kit = withAt(movingOn, 'points.0.when', condition);
    expect(messages(kit, 'points.0.when')).toEqual([expect.stringMatching(said)]);
    expect(wholeKit(kit)).toBeNull();
  });

  it('asks for two choices where it offers them, and drops them where it asks for words', () => {
    const at = movingOn.questions.findIndex(({ id }) => id === 'standing');
    const one = withAt(movingOn, `questions.${at}.choices`, [{ id: 'only', label: 'Only' }]);
    expect(messages(one, `questions.${at}.choices`)).toContain('Offer at least two choices.');
    const lonely = { ...emptyKit('kit-one'), questions: movingOn.questions.slice(0, 1) };
    const words = withAt(lonely, 'questions.0.kind', 'words');
    expect(messages(words, 'questions.0')).toEqual([]);
  });

  it('leaves out blank hints, notes and lines of lists once it is whole', () => {
    const kit = withAt(
      withAt(withAt(movingOn, 'points.0.note', ' '), 'questions.0.help', ''),
      'whenItApplies',
      [...movingOn.whenItApplies, '', ' '],
    );
    const whole = wholeKit(kit);
    expect(whole?.points[0]).not.toHaveProperty('note');
    expect(whole?.questions[0]).not.toHaveProperty('help');
    expect(whole?.whenItApplies).toEqual(movingOn.whenItApplies);
  });

  it.each(kits.map((kit) => [kit.id, kit] as const))('finds nothing missing in %s', (_, kit) => {
    expect(kitProblems(kit)).toEqual([]);
    expect(wholeKit(kit)).toEqual(kit);
    expect(wholeKit(duplicateOf(kit, 'kit-copy'))?.title.length).toBeLessThanOrEqual(90);
  });
});

describe('changing a kit', () => {
  it('renames a blank in every text and condition, and builds the same lines', () => {
    const renamed = renameQuestion(movingOn, 'standing', 'rank');
    expect(kitProblems(renamed)).toEqual([]);
    expect(JSON.stringify(renamed)).not.toContain('{standing}');
    const lines = (kit: KitDraft, answers: Answers) =>
      buildLines({ kit, answers, them: 'Dr. Okafor', tone: 'warm' }).map(({ text }) => text);
    expect(lines(renamed, { rank: ['resident'] })).toEqual(
      lines(movingOn, { standing: ['resident'] }),
    );
    expect(renameQuestion(movingOn, 'standing', 'need')).toBe(movingOn);
    expect(renameQuestion(movingOn, 'standing', 'them')).toBe(movingOn);
  });

  it('sets and takes out what stands at a place, and nothing else', () => {
    const kit = withAt(movingOn, 'openings.warm.0.text', 'Thank you.');
    expect(valueAt(kit, 'openings.warm.0.text')).toBe('Thank you.');
    expect(withAt(kit, 'openings.warm.0.text', movingOn.openings.warm[0]?.text)).toEqual(movingOn);
    expect(withAt(movingOn, 'tool', undefined)).not.toHaveProperty('tool');
    expect(valueAt(movingOn, 'points.999.text')).toBeUndefined();
  });

  it.each([
    [0, 2, ['b', 'a', 'c']],
    [0, null, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 1, ['a', 'b', 'c']],
    [9, 0, ['a', 'b', 'c']],
  ])('moves %i before %s', (from, before, after) => {
    expect(moveItem(['a', 'b', 'c'], from, before)).toEqual(after);
  });

  it('finds an id that is free', () => {
    expect(freeId([], 'line')).toBe('line');
    expect(freeId([{ id: 'line' }, { id: 'line-2' }], 'line')).toBe('line-3');
  });

  it('counts no id or kind among the texts that leave with a kit', () => {
    const texts = placesOf(movingOn).flatMap((place) => ('text' in place ? [place.text] : []));
    expect(texts).toContain(movingOn.title);
    expect(texts).not.toContain(movingOn.id);
    expect(texts).not.toContain('silence');
  });
});

/** Any condition of movingOn's kind: about the choices of one question and whether another is answered. */
const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      question: fc.constant('standing'),
      is: fc.subarray(['resident', 'fellow', 'junior'], { minLength: 1 }),
    }),
    fc.record({ question: fc.constant('need'), answered: fc.boolean() }),
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
})).condition;

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    standing: fc.subarray(['resident', 'fellow', 'junior']),
    need: fc.constantFrom('', 'a grant'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

describe('a condition in rows', () => {
  it('means what the condition means, wherever rows can say it', () => {
    fc.assert(
      fc.property(anyCondition, anyAnswers, (condition, answers) => {
        const rows = rowsOf(condition);
        if (rows === null) return;
        expect(holds(conditionOf(rows), answers)).toBe(holds(condition, answers));
      }),
    );
  });

  it('can say nearly all conditions of our kits', () => {
    const all = kits.flatMap((kit) =>
      placesOf(kit).flatMap((place) => ('condition' in place ? [place.condition] : [])),
    );
    const sayable = all.filter((condition) => rowsOf(condition) !== null);
    expect(sayable.length / all.length).toBeGreaterThan(0.9);
  });

  it('says no rows where all and any mix', () => {
    const need = { question: 'need', answered: true } as const;
    const rank = { question: 'standing', is: ['resident'] } as const;
    expect(rowsOf({ all: [need, { any: [rank, need] }] })).toBeNull();
    expect(rowsOf({ not: { any: [rank, need] } })).toEqual({
      join: 'all',
      rows: [
        { question: 'standing', isNot: true, is: ['resident'] },
        { question: 'need', isNot: true, is: null },
      ],
    });
  });

  it.each([
    [
      { question: 'standing', is: ['resident', 'fellow'] },
      'the answer to “Where do you stand?” is Resident or Fellow',
    ],
    [
      { not: { question: 'standing', is: ['resident'] } },
      'the answer to “Where do you stand?” is not Resident',
    ],
    [{ question: 'gone', answered: false }, 'a question that is gone is not answered'],
    [
      {
        all: [
          { question: 'standing', is: ['gone'] },
          {
            any: [
              { question: 'standing', answered: true },
              { question: 'gone', answered: true },
            ],
          },
        ],
      },
      'the answer to “Where do you stand?” is a choice that is gone, and (“Where do you stand?” is answered, or a question that is gone is answered)',
    ],
  ] as [Condition, string][])('reads %j in words', (condition, words) => {
    expect(conditionWords(condition, movingOn.questions)).toBe(words);
  });

  it('is read as a draft while its answers are still to be chosen', () => {
    const kit = withAt(movingOn, 'points.0.when', { question: 'standing', is: [] });
    expect(kitDraftSchema.safeParse(kit).success).toBe(true);
    expect(kitSchema.safeParse(kit).success).toBe(false);
  });
});
