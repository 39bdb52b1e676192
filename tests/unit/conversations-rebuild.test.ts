import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BuiltLine, buildLines } from '#shared/domain/conversations/build';
import type { PreparationLine } from '#shared/domain/conversations/line';
import { rebuildLines } from '#shared/domain/conversations/rebuild';
import { movingOn } from '#shared/domain/kits/moving-on';

const built = (answers: Record<string, string>, tone: 'warm' | 'brief' = 'warm') =>
  buildLines({ kit: movingOn, answers, them: null, tone });
const rebuild = (before: readonly PreparationLine[], lines: readonly BuiltLine[]) =>
  rebuildLines(before, lines, randomUUID);
const keys = (lines: readonly PreparationLine[]) => lines.map(({ kitLine }) => kitLine);
const own = (text: string): PreparationLine => ({
  id: randomUUID(),
  kitLine: null,
  part: 'point',
  column: 'say',
  title: '',
  text,
  isEdited: true,
  isRemoved: false,
  origin: null,
});

describe('rebuilding a preparation', () => {
  it('makes the lines of the kit where there were none, in the kit’s order', () => {
    const lines = built({});
    expect(keys(rebuild([], lines))).toEqual(lines.map(({ kitLine }) => kitLine));
  });

  it('changes nothing when nothing was answered anew', () => {
    const before = rebuild([], built({ need: 'writes grants' }));
    expect(rebuild(before, built({ need: 'writes grants' }))).toEqual(before);
  });

  it('lets an untouched line follow the answer, and leaves an edited one alone', () => {
    const before = rebuild([], built({})).map((line) =>
      line.kitLine === 'asks.ask-hear' ? { ...line, text: 'Mine.', isEdited: true } : line,
    );
    const after = rebuild(before, built({ need: 'writes grants' }));
    expect(after.find(({ kitLine }) => kitLine === 'points.need')?.text).toContain(
      'somebody who writes grants',
    );
    expect(after.find(({ kitLine }) => kitLine === 'asks.ask-hear')?.text).toBe('Mine.');
  });

  it('puts a new line behind the one before it in the kit, wherever that stands', () => {
    const before = rebuild([], built({}));
    const after = keys(rebuild(before, built({ 'new-mentor': 'asked' })));
    expect(after[after.indexOf('points.need') + 1]).toBe('points.who-asked');
  });

  it('drops a line whose condition no longer holds, but keeps it once it was edited', () => {
    const before = rebuild([], built({ 'new-mentor': 'asked' }));
    expect(keys(rebuild(before, built({})))).not.toContain('points.who-asked');
    const edited = before.map((line) =>
      line.kitLine === 'points.who-asked' ? { ...line, isEdited: true } : line,
    );
    expect(keys(rebuild(edited, built({})))).toContain('points.who-asked');
  });

  it('does not bring back what was taken out, nor move back what was moved', () => {
    const before = rebuild([], built({})).map((line) => ({
      ...line,
      isRemoved: line.kitLine === 'points.not-less',
      column: line.kitLine === 'points.need' ? ('never' as const) : line.column,
    }));
    const after = rebuild(before, built({ need: 'writes grants' }));
    expect(after.filter(({ isRemoved }) => isRemoved).map(({ kitLine }) => kitLine)).toEqual([
      'points.not-less',
    ]);
    expect(after.find(({ kitLine }) => kitLine === 'points.need')?.column).toBe('never');
  });

  it('keeps every line of one’s own, in its order, through any answers and tones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(40), fc.string()), { maxLength: 8 }),
        fc.array(
          fc.record({
            need: fc.string(),
            shape: fc.constantFrom('coffee', 'end', 'friend'),
            tone: fc.constantFrom('warm' as const, 'brief' as const),
          }),
          { maxLength: 5 },
        ),
        (added, rounds) => {
          let lines = [...rebuild([], built({}))];
          for (const [at, text] of added) lines.splice(at, 0, own(text));
          const mine = lines.filter(({ kitLine }) => kitLine === null);
          for (const { tone, ...answers } of rounds)
            lines = [...rebuild(lines, built(answers, tone))];
          expect(lines.filter(({ kitLine }) => kitLine === null)).toEqual(mine);
          const known = lines.flatMap(({ kitLine }) => kitLine ?? []);
          expect(new Set(known).size).toBe(known.length);
        },
      ),
    );
  });
});
