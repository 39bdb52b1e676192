import { describe, expect, it } from 'vitest';
import { buildLines } from '#shared/domain/conversations/build';
import type { PreparationLine } from '#shared/domain/conversations/line';
import { clockWords, minuteWords } from '#shared/domain/conversations/minutes';
import { rebuildLines } from '#shared/domain/conversations/rebuild';
import {
  drawReaction,
  kindsAmong,
  reactionCards,
  rehearsalSteps,
} from '#shared/domain/conversations/rehearse';
import { movingOn } from '#shared/domain/kits/moving-on';

let count = 0;
const newId = () => {
  count += 1;
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
};
const built = rebuildLines(
  [],
  buildLines({
    kit: movingOn,
    answers: { standing: 'resident', gave: 'You stayed until ten.' },
    them: 'Ngozi',
    tone: 'warm',
  }),
  newId,
);
const prepared = (lines: readonly PreparationLine[] = built) => ({ kit: movingOn, lines });

describe('the points of a rehearsal', () => {
  it('are the Say column in its order, with what the kit advises', () => {
    const steps = rehearsalSteps(prepared(), 'mine');
    expect(steps.map(({ lineId }) => lineId)).toEqual(
      built.filter(({ column }) => column === 'say').map(({ id }) => id),
    );
    expect(steps[0]?.part).toBe('opening');
    expect(steps[0]?.note).toMatch(/^Say the scene slowly/);
    expect(steps.at(-1)?.part).toBe('ask');
  });

  it('leave out what was taken out, moved elsewhere or is blank, and advise nothing about one’s own words', () => {
    const [first, second, third, fourth, ...rest] = built as PreparationLine[];
    const lines = [
      { ...(first as PreparationLine), isRemoved: true },
      { ...(second as PreparationLine), column: 'never' as const },
      { ...(third as PreparationLine), text: '  ' },
      { ...(fourth as PreparationLine), text: 'In my words.', isEdited: true },
      ...rest,
    ];
    const [step] = rehearsalSteps(prepared(lines), 'mine');
    expect(step).toMatchObject({ text: 'In my words.', note: null });
  });

  it('are theirs when roles are swapped, with each of my lines as an answer once and in order', () => {
    const steps = rehearsalSteps(prepared(), 'theirs');
    const theirs = steps.filter(({ part }) => part === 'theirs');
    expect(theirs[0]?.text).toBe('Come in. You look serious. Is it the schedule?');
    expect(theirs.flatMap(({ answers }) => answers)).toEqual(
      rehearsalSteps(prepared(), 'mine').map(({ text }) => text),
    );
    expect(theirs.every(({ answers }) => answers.length > 0)).toBe(true);
    const reactions = steps.slice(theirs.length);
    const written = built.filter(({ part }) => part === 'reaction');
    expect(reactions.map(({ text }) => text)).toEqual(written.map(({ title }) => title));
    expect(reactions[1]).toMatchObject({
      text: 'I suppose I have not been much use to you lately.',
      note: expect.stringMatching(/^They hear a verdict/),
      answers: [expect.stringContaining('You stayed until ten.')],
    });
  });

  it('are none without lines, and work without a kit', () => {
    expect(rehearsalSteps({ kit: null, lines: [] }, 'theirs')).toEqual([]);
    expect(rehearsalSteps({ kit: null, lines: built }, 'mine')[0]?.note).toBeNull();
  });
});

describe('reaction cards', () => {
  const cards = reactionCards(prepared());
  const last = () => 0.999;

  it('say what they say, what may be behind it, and my reply as it stands in the preparation', () => {
    const [first] = cards.filter(({ kind }) => kind === 'anger');
    const lines = built.map((line) =>
      line.id === first?.lineId ? { ...line, text: 'Mine.', isEdited: true } : line,
    );
    const [anger] = reactionCards(prepared(lines)).filter(({ kind }) => kind === 'anger');
    const written = movingOn.reactions.find(({ they }) => they === first?.they);
    expect(anger).toMatchObject({
      they: expect.stringMatching(/^After everything/),
      behind: written?.behind,
      reply: 'Mine.',
    });
    expect(kindsAmong(cards).map(({ id }) => id)).toEqual([
      'silence',
      'hurt',
      'anger',
      'bargaining',
      'flattery',
      'just-this-one',
      'doubt',
      'agreement',
    ]);
  });

  it('come at random, none twice until all were seen, and never the same twice running', () => {
    let seen: readonly string[] = [];
    const ids: string[] = [];
    for (let draw = 0; draw < cards.length * 3; draw += 1) {
      const drawn = drawReaction(cards, seen, draw % 2 === 0 ? last : () => 0);
      if (!drawn) throw new Error('There are cards to draw.');
      ids.push(drawn.card.lineId);
      ({ seen } = drawn);
    }
    for (let round = 0; round < 3; round += 1) {
      const drawn = ids.slice(round * cards.length, (round + 1) * cards.length);
      expect(new Set(drawn).size).toBe(cards.length);
    }
    expect(ids.every((id, index) => id !== ids[index + 1])).toBe(true);
  });

  it('can be chosen by kind, again and again', () => {
    const first = drawReaction(cards, [], last, 'hurt');
    expect(first?.card.kind).toBe('hurt');
    const again = drawReaction(cards, first?.seen ?? [], last, 'hurt');
    expect(again?.card.kind).toBe('hurt');
    expect(again?.seen).toEqual([first?.card.lineId]);
    expect(drawReaction(cards, [], last, 'refusal')).toBeNull();
    expect(drawReaction([], [], last)).toBeNull();
  });
});

describe('lengths of time', () => {
  it.each([
    [0, '0:00', '0 seconds'],
    [1, '0:01', '1 second'],
    [65, '1:05', '1 minute 5 seconds'],
    [120, '2:00', '2 minutes'],
  ])('%i seconds', (seconds, clock, words) => {
    expect(clockWords(seconds)).toBe(clock);
    expect(minuteWords(seconds)).toBe(words);
  });
});
