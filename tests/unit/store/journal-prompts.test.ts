import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { MethodOutput } from '#shared/contract/index';
import { promptHandlers } from '../../../src/main/store/journal/prompt-handlers';
import { settingsHandlers } from '../../../src/main/store/settings/handlers';
import { openScratch } from './scratch-database';

const day = 86_400_000;

function aids() {
  const connection = openScratch();
  let now = 1_000;
  const changes: string[] = [];
  const handlers = promptHandlers({
    connection,
    clock: () => now,
    changed: (topic) => void changes.push(topic),
    dayStartsAt: () => 0,
  });
  return {
    handlers,
    changes,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    prompts: () => handlers['journal.prompts']({}) as MethodOutput<'journal.prompts'>,
    templates: () => handlers['journal.templates']({}) as MethodOutput<'journal.templates'>,
    settings: settingsHandlers({ connection, changed: () => {}, onJournalSettings: () => {} }),
  };
}

describe('prompts', () => {
  it('of one’s own are kept oldest first, changed in place and removed', () => {
    const { handlers, prompts, wait, changes } = aids();
    const [first, second] = [randomUUID(), randomUUID()];
    handlers['journal.savePrompt']({ id: first, text: 'One?' });
    wait(1);
    handlers['journal.savePrompt']({ id: second, text: 'Two?' });
    handlers['journal.savePrompt']({ id: first, text: 'One, again?' });
    expect(prompts().own).toEqual([
      { id: first, text: 'One, again?' },
      { id: second, text: 'Two?' },
    ]);
    handlers['journal.removePrompt']({ id: first });
    expect(prompts().own).toEqual([{ id: second, text: 'Two?' }]);
    expect(() => handlers['journal.removePrompt']({ id: first })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
    expect(new Set(changes)).toEqual(new Set(['journal']));
  });

  it('remember what became of them for two years', () => {
    const { handlers, prompts, wait } = aids();
    handlers['journal.usePrompt']({ promptId: 'said-well', outcome: 'skipped' });
    wait(400 * day);
    handlers['journal.usePrompt']({ promptId: 'said-well', outcome: 'written' });
    handlers['journal.usePrompt']({ promptId: 'cv-lines', outcome: 'declined' });
    expect(prompts().uses.map(({ promptId, outcome }) => [promptId, outcome])).toEqual([
      ['said-well', 'skipped'],
      ['said-well', 'written'],
      ['cv-lines', 'declined'],
    ]);
    wait(400 * day);
    handlers['journal.usePrompt']({ promptId: 'quiet-win', outcome: 'skipped' });
    expect(prompts().uses.map(({ promptId }) => promptId)).toEqual([
      'said-well',
      'cv-lines',
      'quiet-win',
    ]);
  });

  it('and templates are put away and brought back, each kind for itself', () => {
    const { handlers, prompts, templates } = aids();
    handlers['journal.hidePrompt']({ id: 'week-in-review', isHidden: true });
    handlers['journal.hidePrompt']({ id: 'week-in-review', isHidden: true });
    expect(prompts().hidden).toEqual(['week-in-review']);
    expect(templates().hidden).toEqual([]);
    handlers['journal.hideTemplate']({ id: 'week-in-review', isHidden: true });
    handlers['journal.hidePrompt']({ id: 'week-in-review', isHidden: false });
    expect(prompts().hidden).toEqual([]);
    expect(templates().hidden).toEqual(['week-in-review']);
  });
});

it('templates of one’s own are kept with their documents, changed and removed', () => {
  const { handlers, templates } = aids();
  const id = randomUUID();
  const document = { type: 'doc' as const, content: [{ type: 'horizontalRule' as const }] };
  handlers['journal.saveTemplate']({ id, name: 'Huddle', document });
  handlers['journal.saveTemplate']({ id, name: 'Morning huddle', document });
  expect(templates().own).toEqual([{ id, name: 'Morning huddle', document }]);
  handlers['journal.removeTemplate']({ id });
  expect(templates().own).toEqual([]);
  expect(() => handlers['journal.removeTemplate']({ id })).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  );
});

it('the place is kept with its day, and what is being captured until it is done', () => {
  const { settings } = aids();
  expect(settings['settings.place']({})).toEqual({ place: null, day: null });
  settings['settings.savePlace']({ place: '/plan', day: '2026-11-25' });
  expect(settings['settings.place']({})).toEqual({ place: '/plan', day: '2026-11-25' });
  settings['settings.savePlace']({ place: '/plan', day: null });
  expect(settings['settings.place']({})).toEqual({ place: '/plan', day: null });
  expect(settings['settings.capture']({})).toBeNull();
  const capture = { entryId: randomUUID(), day: '2026-11-25' };
  settings['settings.saveCapture']({ capture });
  expect(settings['settings.capture']({})).toEqual(capture);
  settings['settings.saveCapture']({ capture: null });
  expect(settings['settings.capture']({})).toBeNull();
});

it('what the first hour made is remembered, and nothing at first', () => {
  const { settings } = aids();
  const nothing = { entryId: null, goalId: null, stepId: null };
  expect(settings['settings.firstHour']({})).toEqual(nothing);
  const made = { ...nothing, goalId: randomUUID() };
  settings['settings.saveFirstHour'](made);
  expect(settings['settings.firstHour']({})).toEqual(made);
});
