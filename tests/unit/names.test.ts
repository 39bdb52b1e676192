import { describe, expect, it } from 'vitest';
import { matchingNames, tagKey } from '#shared/domain/names';
import { isTyped, mayBeNew } from '../../src/renderer/editor/name-choices';

describe('what may be the name of somebody or something new', () => {
  it.each([
    ['person', 'Renée', true],
    ['person', 'dr. Núñez', true],
    ['person', 'Dr. Núñez', true],
    ['person', 'Anna van der Berg', true],
    ['person', 'Renée said that', false],
    ['person', 'One Two Three Four Five', false],
    ['person', '', false],
    ['person', '42', false],
    ['tag', 'grants', true],
    ['tag', 'grants/nih-2027', true],
    ['tag', '2', false],
    ['tag', 'two words', false],
    ['tag', 'Größe', true],
    ['tag', '<script>', false],
  ] as const)('%s “%s”: %s', (kind, typed, is) => {
    expect(mayBeNew(kind, typed)).toBe(is);
  });

  it('knows the name that is already there, whatever its case', () => {
    expect(isTyped({ id: '1', label: 'Dr. Núñez' }, ' dr. núñez ')).toBe(true);
    expect(isTyped({ id: '1', label: 'Dr. Núñez' }, 'dr. nunez')).toBe(false);
  });
});

describe('names that fit what was typed', () => {
  const names = [
    { name: 'Renée Bouchard', entries: 2 },
    { name: 'Bo Larsen', entries: 9 },
    { name: 'Dr. Núñez', entries: 5 },
    { name: 'Turbo', entries: 50 },
    { name: 'Søren Łęcki', entries: 0 },
  ];
  it.each([
    ['nunez', ['Dr. Núñez']],
    ['bo', ['Bo Larsen', 'Renée Bouchard', 'Turbo']],
    ['', ['Turbo', 'Bo Larsen', 'Dr. Núñez', 'Renée Bouchard', 'Søren Łęcki']],
    ['soren', ['Søren Łęcki']],
    ['lecki', ['Søren Łęcki']],
    ['zz', []],
  ])('“%s”', (typed, found) => {
    expect(matchingNames(names, typed, 8).map(({ name }) => name)).toEqual(found);
  });

  it('gives no more than asked, and is quick among thousands', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => ({
      name: `Name ${index}`,
      entries: 0,
    }));
    expect(matchingNames(many, 'name', 8)).toHaveLength(8);
  });
});

it('case does not make two tags, accents do', () => {
  expect(tagKey('Grants')).toBe(tagKey('grants'));
  expect(tagKey('résumé')).not.toBe(tagKey('resume'));
});
