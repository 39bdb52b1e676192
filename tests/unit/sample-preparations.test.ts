import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { debriefParts, debriefQuestions, offeredChanges } from '#shared/domain/conversations/after';
import { askedQuestions, openBlanks } from '#shared/domain/conversations/blanks';
import { buildLines } from '#shared/domain/conversations/build';
import { rehearsalSteps } from '#shared/domain/conversations/rehearse';
import { kitById } from '#shared/domain/kits/index';
import { sampleVault } from '#shared/domain/sample-vault';
import { sampleLines } from '../../src/main/store/conversations/sample-preparations';

const { preparations, board } = sampleVault.parse(
  JSON.parse(
    readFileSync(new URL('../../resources/sample-vault.json', import.meta.url), 'utf8'),
  ) as unknown,
);
const prepared = preparations.map((sample) => {
  const kit = kitById(sample.kit);
  if (!kit) throw new Error(sample.kit);
  return { sample, kit, lines: sampleLines(sample, () => crypto.randomUUID()) };
});

test('one conversation is over and another is coming, with people of the board', () => {
  const days = preparations.map(({ onInDays }) => onInDays);
  expect(days.some((day) => day < 0)).toBe(true);
  expect(days.some((day) => day > 0)).toBe(true);
  const names = board.people.map(({ name }) => name);
  for (const { person } of preparations) expect(names).toContain(person);
});

test.each(prepared)('$sample.title: what it changes is there to be changed', (one) => {
  const { sample, kit, lines } = one;
  const { answers, tone, person: them } = sample;
  const built = buildLines({ kit, answers, tone, them }).map(({ kitLine }) => kitLine);
  for (const line of [...Object.keys(sample.edited), ...sample.removed])
    expect(built).toContain(line);
  const questions = askedQuestions(kit, answers).map(({ id }) => id);
  for (const id of Object.keys(answers)) expect(questions).toContain(id);
  for (const [id, answer] of Object.entries(answers)) {
    const { choices } = kit.questions.find((question) => question.id === id) ?? {};
    if (choices)
      for (const chosen of [answer].flat()) expect(choices.map((c) => c.id)).toContain(chosen);
  }
  const asked = debriefParts.flatMap((part) => debriefQuestions(kit, part)).map(({ key }) => key);
  for (const key of Object.keys(sample.debrief)) expect(asked).toContain(key);
  const offered = offeredChanges(kit, answers, them).map(({ change }) => change.id);
  for (const id of Object.keys(sample.decided)) expect(offered).toContain(id);
  expect(openBlanks(lines, kit, answers).map(({ ask }) => ask)).toEqual([]);
});

test.each(prepared)(
  '$sample.title: short enough to be said, and rehearsed',
  ({ sample, ...one }) => {
    const words = rehearsalSteps(one, 'mine').flatMap(({ text }) => text.split(/\s+/));
    expect(words.length).toBeGreaterThan(60);
    expect(words.length).toBeLessThan(260);
    expect(sample.rehearsals.length).toBeGreaterThan(1);
    const times = sample.rehearsals.map(
      ({ daysAgo, minuteOfDay }) => minuteOfDay - daysAgo * 1_440,
    );
    expect(times).toEqual(times.toSorted((one_, other) => one_ - other));
    for (const time of times)
      expect(time).toBeLessThan(Math.min(0, sample.onInDays) * 1_440 + 1_440);
  },
);
