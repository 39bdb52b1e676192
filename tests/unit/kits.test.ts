import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { longestAnswer } from '#shared/contract/conversations';
import { buildLines } from '#shared/domain/conversations/build';
import { preparationLine } from '#shared/domain/conversations/line';
import { rebuildLines } from '#shared/domain/conversations/rebuild';
import { type Answers, type Condition, holds, questionsOf } from '#shared/domain/kits/condition';
import { blanksIn, fillIn } from '#shared/domain/kits/fill-in';
import { kitById, kits } from '#shared/domain/kits/index';
import { type Kit, kitSchema, reactionKinds, toneIds } from '#shared/domain/kits/kit';

/** Every text of a kit, whatever part it stands in. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
}

/** Every condition of a kit, outermost. */
function conditionsOf(value: unknown): readonly Condition[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'when' && inner ? [inner as Condition] : conditionsOf(inner),
  );
}

/** The plain conditions that a condition is made of. */
function leavesOf(condition: Condition): readonly Extract<Condition, { question: string }>[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

/** Any answers to a kit: none, some or all of its questions. */
const answersTo = (kit: Kit): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      kit.questions.map(({ id, kind, choices = [] }) => {
        const ids = choices.map((choice) => choice.id);
        if (kind === 'words') return [id, fc.string()];
        if (kind === 'choice') return [id, fc.constantFrom(...ids)];
        return [id, fc.subarray(ids)];
      }),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>;

describe.each(kits.map((kit) => [kit.id, kit] as const))('the kit %s', (_, kit) => {
  it('keeps to the schema', () => {
    expect(kitSchema.parse(kit)).toEqual(kit);
  });

  it('gives each line of a part an id of its own', () => {
    const parts = [
      kit.questions,
      kit.points,
      kit.asks,
      kit.ladder,
      kit.reactions,
      kit.theirLines,
      kit.onlyIfAsked,
      kit.neverSay,
      kit.changes,
      ...Object.values(kit.openings),
    ];
    for (const part of parts) {
      const ids = part.map(({ id }) => id);
      expect(new Set(ids).size, ids.join(' ')).toBe(ids.length);
    }
  });

  it('asks for choices where it offers them, and only there', () => {
    for (const { id, kind, choices = [] } of kit.questions) {
      expect(choices.length > 1, id).toBe(kind !== 'words');
    }
  });

  it('fills every blank from a question of its own or from the name', () => {
    const known = new Set(['them', ...kit.questions.map(({ id }) => id)]);
    for (const text of textsOf(kit)) {
      for (const blank of blanksIn(text)) expect(known, `${blank} in: ${text}`).toContain(blank);
    }
  });

  it('asks in every condition about a question and a choice that exist', () => {
    for (const condition of conditionsOf(kit)) {
      for (const leaf of leavesOf(condition)) {
        const question = kit.questions.find(({ id }) => id === leaf.question);
        expect(question, leaf.question).toBeDefined();
        if (!('is' in leaf)) continue;
        const choices = question?.choices?.map(({ id }) => id) ?? [];
        for (const choice of leaf.is) expect(choices, leaf.question).toContain(choice);
      }
    }
  });

  it('can meet and miss every condition', () => {
    for (const condition of conditionsOf(kit)) {
      const asked = kit.questions.filter(({ id }) => questionsOf(condition).includes(id));
      const outcomes = new Set(
        fc
          .sample(answersTo({ ...kit, questions: asked }), { numRuns: 400, seed: 7 })
          .map((answers) => holds(condition, answers)),
      );
      expect([...outcomes].sort(), JSON.stringify(condition)).toEqual([false, true]);
    }
  });

  it('makes a preparation that can be saved of answers of any length', () => {
    const answers = Object.fromEntries(
      kit.questions.map(({ id, kind, choices = [] }) => [
        id,
        kind === 'words' ? 'a'.repeat(longestAnswer) : [choices[0]?.id ?? ''],
      ]),
    );
    for (const tone of toneIds) {
      const built = buildLines({ kit, answers, them: 'Dr. Okafor', tone });
      const lines = rebuildLines([], built, randomUUID);
      expect(z.array(preparationLine).safeParse(lines).error).toBeUndefined();
    }
  });

  it('has a reply to each of the six reactions that every kit answers', () => {
    const kinds = kit.reactions.map(({ kind }) => kind);
    for (const { id } of reactionKinds.slice(0, 6)) expect(kinds, id).toContain(id);
  });

  it('makes sentences of any answers, in each tone, with an opening, a point and an ask', () => {
    fc.assert(
      fc.property(answersTo(kit), fc.constantFrom(...toneIds), (answers, tone) => {
        const lines = buildLines({ kit, answers, them: 'Dr. Okafor', tone });
        for (const part of ['opening', 'point', 'ask', 'if-asked', 'never'] as const) {
          expect(lines.filter((line) => line.part === part).length, part).toBeGreaterThan(0);
        }
        const keys = lines.map(({ kitLine }) => kitLine);
        expect(new Set(keys).size).toBe(keys.length);
        const typed = Object.values(answers).flat().join('');
        if (!typed.includes('{')) {
          for (const { text, title } of lines) expect(blanksIn(title + text)).toEqual([]);
        }
      }),
    );
  });
});

it('a question called as what every object has is unanswered until it is answered', () => {
  const kit = {
    other: 'your mentor',
    questions: [
      { id: 'constructor', about: 'me', ask: 'Who?', kind: 'words', blank: 'who builds' },
    ],
  } as const;
  const filling = { kit: { ...kit, questions: [...kit.questions] }, answers: {}, them: null };
  expect(fillIn('Is it {constructor}?', filling)).toBe('Is it [who builds]?');
  expect(holds({ question: 'constructor', answered: true }, {})).toBe(false);
});

describe('a blank', () => {
  const kit: Parameters<typeof fillIn>[1]['kit'] = {
    other: 'your mentor',
    questions: [
      { id: 'gave', about: 'me', ask: 'What?', kind: 'words', blank: 'what they gave' },
      {
        id: 'shape',
        about: 'me',
        ask: 'Which?',
        kind: 'several',
        blank: 'the shape',
        choices: [
          { id: 'coffee', label: 'Coffee', inText: 'coffee twice a year' },
          { id: 'work', label: 'work' },
        ],
      },
    ],
  };
  it.each([
    ['{them}, hello.', {}, null, '[name], hello.'],
    ['Dear {them}, hello.', {}, null, 'Dear [name], hello.'],
    ['{them} said so.', {}, null, 'Your mentor said so.'],
    ['Hello, {them}.', {}, 'Dr. Liu', 'Hello, Dr. Liu.'],
    ['Hello, {them}.', {}, 'An Tran', 'Hello, An Tran.'],
    ['I use {gave}.', {}, null, 'I use [what they gave].'],
    [
      'I use {gave}.',
      { gave: ' your way\n with families. ' },
      null,
      'I use your way with families.',
    ],
    ['Thanks: {gave} I use it.', { gave: 'You stayed' }, null, 'Thanks: You stayed. I use it.'],
    ['Thanks: {gave}', { gave: 'You stayed!' }, null, 'Thanks: You stayed!'],
    [
      'I need somebody who {gave}.',
      { gave: 'Somebody who runs trials.' },
      null,
      'I need somebody who runs trials.',
    ],
    ['I cannot carry {gave} now.', { gave: 'Being PI' }, null, 'I cannot carry being PI now.'],
    ['I keep {gave}.', { gave: 'My K award' }, null, 'I keep my K award.'],
    ['I keep {gave}.', { gave: 'Boston' }, null, 'I keep Boston.'],
    ['I keep {gave}.', { gave: 'Fleming’s clinic' }, null, 'I keep Fleming’s clinic.'],
    ['{gave} or more', { gave: 'Half' }, null, 'Half or more'],
    ['Is it {shape}?', { shape: ['coffee', 'work'] }, null, 'Is it coffee twice a year and work?'],
    ['Is it {shape}?', { shape: ['gone'] }, null, 'Is it [the shape]?'],
    ['Keep {other-blank}.', {}, null, 'Keep {other-blank}.'],
  ])('%s with %j', (text, answers, them, filled) => {
    expect(fillIn(text, { kit, answers, them })).toBe(filled);
  });
});

describe('a kit by its id', () => {
  it('is that kit, and there is none under another id', () => {
    for (const kit of kits) expect(kitById(kit.id)).toBe(kit);
    expect(kitById('toString')).toBeUndefined();
    expect(new Set(kits.map(({ id }) => id)).size).toBe(kits.length);
  });
});
