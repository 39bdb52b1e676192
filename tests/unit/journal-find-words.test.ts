import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaIds } from '#shared/domain/areas';
import { energyIds } from '#shared/domain/energy';
import { type EntryFilters, hasFilters, noFilters } from '#shared/domain/entry-filters';
import { passageKindIds } from '#shared/domain/passages';
import { signalIds } from '#shared/domain/signals';
import {
  type EntryFilter,
  filterName,
  filtersOf,
  type NameOfThing,
  withChosen,
  withoutFilter,
} from '../../src/renderer/features/journal/entry-filter';
import { entryHeadings } from '../../src/renderer/features/journal/entry-headings';
import { filterWords } from '../../src/renderer/features/journal/filter-words';
import { monthRows } from '../../src/renderer/features/journal/month-rows';
import {
  readSearchAddress,
  searchAddress,
} from '../../src/renderer/features/journal/search-address';
import { foundWords } from '../../src/renderer/features/journal/search-words';

const person = '00000000-0000-4000-8000-000000000001';
const tag = '00000000-0000-4000-8000-000000000002';
const goal = '00000000-0000-4000-8000-000000000003';
const nameOf: NameOfThing = (_kind, id) =>
  ({ [person]: 'Dr. Núñez', [tag]: 'grants', [goal]: 'Run a trial', research: 'Research' })[id];
const filters = (some: Partial<EntryFilters>): EntryFilters => ({ ...noFilters, ...some });

describe('the address of a search', () => {
  it('is as short as the search is simple', () => {
    expect(searchAddress({ query: '', filters: noFilters, order: 'newest' })).toEqual({});
    expect(
      searchAddress({
        query: 'mentor',
        filters: filters({ areas: ['research', 'teaching'], isPinned: true }),
        order: 'best',
      }),
    ).toEqual({ q: 'mentor', area: 'research,teaching', pinned: '1', order: 'best' });
  });

  it('leads back to the search, whatever it is', () => {
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    const ids = fc.uniqueArray(fc.uuid(), { maxLength: 3 });
    const asked = fc.record({
      query: fc.string(),
      order: fc.constantFrom('newest' as const, 'best' as const),
      filters: fc.record({
        areas: fc.subarray([...areaIds, '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed']),
        people: ids,
        goals: ids,
        tags: ids,
        marks: fc.subarray([...passageKindIds]),
        energies: fc.subarray([...energyIds]),
        signals: fc.subarray([...signalIds]),
        from: fc.option(day),
        to: fc.option(day),
        hasImage: fc.boolean(),
        isPinned: fc.boolean(),
      }),
    });
    fc.assert(
      fc.property(asked, (search) => {
        expect(readSearchAddress(searchAddress(search))).toEqual(search);
      }),
    );
  });

  it('leaves out what is no such thing', () => {
    const read = readSearchAddress({
      q: 123,
      area: 'research,nowhere,research,1B9D6BCD-BBFD-4B2D-9B5D-AB8DFBBD4BED',
      person: 'me',
      from: '2026-02-31',
      to: '2026-2-3',
      image: 1,
      pinned: 'yes',
      order: 'worst',
      energy: ['low', 'good'],
    });
    expect(read).toEqual({
      query: '123',
      filters: filters({ areas: ['research'], hasImage: true, energies: ['low', 'good'] }),
      order: 'newest',
    });
  });
});

describe('filters', () => {
  const all = filters({
    areas: ['research'],
    people: [person],
    goals: [goal],
    tags: [tag],
    marks: ['win'],
    energies: ['low', 'drained'],
    signals: ['barrier'],
    from: '2026-01-01',
    to: '2026-03-31',
    hasImage: true,
    isPinned: true,
  });

  it('have a chip each, by which each is taken away', () => {
    expect(filtersOf(all).map((filter) => filterName(filter, all, nameOf))).toEqual([
      'Area: Research',
      'Person: Dr. Núñez',
      'Goal: Run a trial',
      'Tag: grants',
      'Energy: Low',
      'Energy: Drained',
      'Mark: Win',
      'Signal: Barrier in the organisation',
      'Dates: 1 Jan 2026 to 31 Mar 2026',
      'Has image',
      'Pinned',
    ]);
    const none = filtersOf(all).reduce<EntryFilters>(
      (left, filter: EntryFilter) => withoutFilter(left, filter),
      all,
    );
    expect(none).toEqual(noFilters);
    expect([hasFilters(all), hasFilters(none)]).toEqual([true, false]);
  });

  it('hold a thing once', () => {
    const once = withChosen(noFilters, 'area', 'research');
    expect(withChosen(once, 'area', 'research')).toBe(once);
    expect(withChosen(once, 'area', 'teaching').areas).toEqual(['research', 'teaching']);
  });

  it('are said in words', () => {
    expect(filterWords(all, nameOf)).toBe(
      'in Research, naming Dr. Núñez, for “Run a trial”, tagged #grants, with energy low or drained, marked win, with the signal “Barrier in the organisation”, from 1 Jan 2026 to 31 Mar 2026, with an image, pinned',
    );
    expect(filterWords(filters({ from: '2026-01-01' }), nameOf)).toBe('since 1 Jan 2026');
    expect(filterWords(filters({ to: '2026-01-01' }), nameOf)).toBe('until 1 Jan 2026');
    expect(filterWords(filters({ from: '2026-01-01', to: '2026-01-01' }), nameOf)).toBe(
      'on 1 Jan 2026',
    );
    expect(filterWords(noFilters, nameOf)).toBe('');
  });

  it.each([
    [
      12,
      'mentor',
      'in Research, naming Dr. Núñez',
      '12 entries hold “mentor” in Research, naming Dr. Núñez.',
    ],
    [1, 'mentor', 'pinned', '1 entry holds “mentor”, pinned.'],
    [0, '', 'in Research', 'No entry in Research.'],
    [3, '', 'pinned', '3 entries pinned.'],
    [2, 'mentor -leave', 'in Research', '2 entries found in Research.'],
    [4, '-leave', 'in Research', '4 entries found in Research.'],
  ])('%i found for “%s” %s', (total, query, narrowed, words) => {
    expect(foundWords(total, query, narrowed)).toBe(words);
  });
});

describe('the list', () => {
  it('knows the row at which each month begins', () => {
    expect(
      monthRows([
        { month: '2026-02', entries: 3 },
        { month: '2026-01', entries: 1 },
        { month: '2024-12', entries: 5 },
      ]),
    ).toEqual([
      {
        year: '2026',
        months: [
          { month: '2026-02', entries: 3, row: 0 },
          { month: '2026-01', entries: 1, row: 3 },
        ],
      },
      { year: '2024', months: [{ month: '2024-12', entries: 5, row: 4 }] },
    ]);
  });

  it('heads the first row of a month and of a day, once the row before is there', () => {
    const days = ['2026-02-02', '2026-02-02', '2026-02-01', '2026-01-31', undefined, '2025-01-31'];
    const rowAt = (index: number) => {
      const day = days[index];
      return day === undefined ? undefined : { day };
    };
    const heads = days.map((_, index) => entryHeadings(rowAt, index));
    expect(heads.map(({ month }) => month)).toEqual([true, false, false, true, false, false]);
    expect(heads.map(({ day }) => day)).toEqual([true, false, true, true, false, false]);
  });
});
