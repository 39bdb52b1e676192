import { describe, expect, it } from 'vitest';
import { areaIds } from '../../src/shared/domain/areas';
import { choosePrompt, type PromptSituation } from '../../src/shared/domain/choose-prompt';
import { type PromptThemeId, prompts, promptThemes } from '../../src/shared/domain/prompts/index';
import { signalIds } from '../../src/shared/domain/signals';
import { knownAreas } from '../support/areas';

const situation = (changes: Partial<PromptSituation> = {}): PromptSituation => ({
  today: '2026-11-25',
  uses: [],
  own: [],
  hidden: [],
  signals: [],
  areasWritten: [],
  hiddenAreas: [],
  ...changes,
});
const themeOf = (id: string | undefined) => prompts.find((prompt) => prompt.id === id)?.theme;
const chosen = (changes: Partial<PromptSituation> = {}) => choosePrompt(situation(changes));
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('the prompt of a day', () => {
  it('is the same for the same situation, and not the same every day', () => {
    expect(chosen()).toEqual(chosen());
    const month = Array.from({ length: 30 }, (_, days) => dayAfter('2026-11-01', days));
    expect(new Set(month.map((today) => chosen({ today })?.id)).size).toBeGreaterThan(15);
  });

  it.each<[string, string, Partial<PromptSituation>, readonly PromptThemeId[]]>([
    ['a Saturday', '2026-11-28', {}, ['week']],
    ['a Sunday', '2026-11-29', {}, ['week']],
    ['the first days of a year', '2027-01-03', {}, ['year']],
    ['after the first week of a year', '2027-01-08', {}, ['day', ...areaIds]],
    ['the first days of a quarter', '2027-04-05', {}, ['quarter']],
    ['after them', '2027-04-06', {}, ['day', ...areaIds]],
    ['a quarter that begins on a Saturday', '2028-07-01', {}, ['quarter']],
    ['the first days of a month', '2026-12-01', {}, ['month']],
    ['a working day', '2026-11-25', {}, ['day', ...areaIds]],
    ['an open signal', '2026-11-25', { signals: ['barrier'] }, ['barrier']],
    ['an open signal at a weekend', '2026-11-28', { signals: ['switching'] }, ['switching']],
  ])('fits %s', (_name, today, changes, themes) => {
    expect(themes).toContain(themeOf(chosen({ today, ...changes })?.id));
  });

  it('is never one for an area that is hidden', () => {
    const hiddenAreas = ['research', 'advocacy'];
    const uses = prompts
      .filter(({ theme }) => !hiddenAreas.includes(theme))
      .map(({ id }) => ({ promptId: id, outcome: 'written' as const, day: '2026-11-20' }));
    for (let days = 0; days < 60; days += 1) {
      const today = dayAfter('2026-11-25', days);
      for (const used of [[], uses]) {
        const theme = themeOf(chosen({ today, hiddenAreas, uses: used })?.id);
        expect(theme).toBeDefined();
        expect(hiddenAreas).not.toContain(theme);
      }
    }
    expect(chosen({ hiddenAreas: areaIds })).not.toBeNull();
  });

  it('comes from the areas recent entries carry least', () => {
    const areasWritten = areaIds.filter((area) => area !== 'medico-legal');
    const month = Array.from({ length: 60 }, (_, days) => dayAfter('2027-05-03', days));
    const areas = month
      .map((today) => themeOf(chosen({ today, areasWritten })?.id))
      .filter((theme) => areaIds.some((area) => area === theme));
    expect(areas.length).toBeGreaterThan(5);
    expect(new Set(areas)).toEqual(new Set(['medico-legal']));
  });

  it('gives the person’s own their turn, and no more', () => {
    const own = [{ id: 'mine', text: 'Mine?' }];
    const days = Array.from({ length: 60 }, (_, index) => dayAfter('2027-05-03', index));
    const turns = days.filter((today) => chosen({ today, own })?.id === 'mine');
    expect(turns.length).toBeGreaterThan(8);
    expect(turns.length).toBeLessThan(25);
  });

  it('is another one once it is skipped, and none once one was written or it was declined', () => {
    const today = '2026-11-25';
    const first = chosen()?.id as string;
    const skipped = { promptId: first, outcome: 'skipped' as const, day: today };
    const second = chosen({ uses: [skipped] })?.id as string;
    expect(second).not.toBe(first);
    for (const outcome of ['written', 'declined'] as const) {
      expect(chosen({ uses: [skipped, { promptId: second, outcome, day: today }] })).toBeNull();
    }
  });

  it.each([
    ['skipped', 59, 60],
    ['written', 179, 180],
    ['declined', 6, 7],
  ] as const)('rests after it was %s', (outcome, stillRests, isBack) => {
    const catalogue = [
      { id: 'wanted', text: 'One?', theme: 'barrier' },
      { id: 'other', text: 'Two?', theme: 'teaching' },
    ] as const;
    const day = '2026-02-03';
    const daysLater = (days: number) =>
      choosePrompt(
        situation({
          today: dayAfter(day, days),
          uses: [{ promptId: 'wanted', outcome, day }],
          signals: ['barrier'],
        }),
        catalogue,
      )?.id;
    expect(daysLater(stillRests)).toBe('other');
    expect(daysLater(isBack)).toBe('wanted');
  });

  it('never repeats within its rest while others are left, whatever is done with it', () => {
    const uses: { promptId: string; outcome: 'skipped' | 'written'; day: string }[] = [];
    for (let index = 0; index < 400; index += 1) {
      const day = dayAfter('2026-01-01', index);
      const outcome = index % 4 === 0 ? 'written' : 'skipped';
      const id = chosen({ today: day, uses, signals: index % 90 < 10 ? ['transition'] : [] })?.id;
      const last = uses.filter(({ promptId }) => promptId === id).at(-1);
      if (last) {
        const days = (Date.parse(day) - Date.parse(last.day)) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(last.outcome === 'written' ? 180 : 60);
      }
      uses.push({ promptId: id as string, outcome, day });
    }
  });

  it('is the longest unused when all rest, and none when nothing is left for the day', () => {
    const catalogue = [
      { id: 'older', text: 'Older?', theme: 'day' },
      { id: 'newer', text: 'Newer?', theme: 'day' },
    ] as const;
    const rested = [
      { promptId: 'newer', outcome: 'written' as const, day: '2026-11-20' },
      { promptId: 'older', outcome: 'written' as const, day: '2026-11-10' },
    ];
    expect(choosePrompt(situation({ uses: rested }), catalogue)?.id).toBe('older');
    const skipped = catalogue.map(({ id }) => ({
      promptId: id,
      outcome: 'skipped' as const,
      day: '2026-11-25',
    }));
    expect(choosePrompt(situation({ uses: skipped }), catalogue)).toBeNull();
  });

  it('is never one that was put away', () => {
    const hidden = prompts.filter(({ theme }) => theme !== 'advocacy').map(({ id }) => id);
    expect(themeOf(chosen({ hidden })?.id)).toBe('advocacy');
    expect(chosen({ hidden: prompts.map(({ id }) => id) })).toBeNull();
  });
});

describe('our prompts', () => {
  it.each(prompts.map((prompt) => [prompt.id, prompt] as const))(
    '%s is fit to print',
    (id, { text }) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(text.length).toBeGreaterThanOrEqual(20);
      expect(text.length).toBeLessThanOrEqual(300);
      expect(text).not.toMatch(/!|\s{2}|'|"|journey|grateful|self-care|journal/i);
    },
  );

  it('have ids and texts of their own', () => {
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
    expect(new Set(prompts.map(({ text }) => text)).size).toBe(prompts.length);
  });

  it('are enough for every theme', () => {
    expect(prompts.length).toBeGreaterThanOrEqual(72);
    for (const theme of [...areaIds, ...signalIds, 'day', 'week', 'month', 'quarter', 'year']) {
      expect(
        prompts.filter((prompt) => prompt.theme === theme).length,
        theme,
      ).toBeGreaterThanOrEqual(4);
    }
    const own = { id: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', name: 'Mine', isHidden: false };
    const renamed = knownAreas.map((area) =>
      area.id === 'quality' ? { ...area, name: 'Safety' } : { ...area, isHidden: true },
    );
    expect(promptThemes([own, ...renamed]).slice(-2)).toMatchObject([
      { id: signalIds.at(-1) },
      { id: 'quality', name: 'Safety' },
    ]);
    expect(new Set(promptThemes(knownAreas).map(({ id }) => id))).toEqual(
      new Set(prompts.map(({ theme }) => theme)),
    );
  });
});
