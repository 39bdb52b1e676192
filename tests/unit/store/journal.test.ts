import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, EntryDraft } from '#shared/contract/journal';
import { journalSearchContract } from '#shared/contract/journal-search';
import { emptyDocument } from '#shared/domain/document-text';
import { noProperties } from '#shared/domain/entry-properties';
import { journalHandlers } from '../../../src/main/store/journal/handlers';
import { openScratch } from './scratch-database';

const minute = 60_000;
const start = Date.UTC(2026, 0, 5, 20, 30);

function journal() {
  const topics: string[] = [];
  const connection = openScratch();
  let now = start;
  const clock = () => {
    now += minute;
    return now;
  };
  const handlers = journalHandlers({
    connection,
    clock,
    changed: (topic) => topics.push(topic),
    dayStartsAt: () => 0,
  });
  return { handlers, connection, topics };
}

function draft(text: string, changes: Partial<EntryDraft> = {}): EntryDraft {
  return {
    id: randomUUID(),
    occurredAt: start,
    offsetMinutes: 60,
    title: '',
    document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    properties: noProperties,
    baseRevision: 0,
    session: '5c5ae8a0-0b1c-4c37-8f8f-0d3c3c6a0001',
    ...changes,
  };
}

const search = (handlers: ReturnType<typeof journal>['handlers'], query: string, limit = 20) =>
  handlers['journal.search'](
    journalSearchContract['journal.search'].input.parse({ query, limit }),
  ) as {
    hits: {
      id: string;
      snippet: { text: string; match: boolean }[];
      title: { text: string; match: boolean }[];
    }[];
    total: number;
  };
const found = (handlers: ReturnType<typeof journal>['handlers'], query: string) =>
  search(handlers, query).hits.map((hit) => hit.id);

describe('saving', () => {
  it('raises the revision with each save and tells the topic', () => {
    const { handlers, topics } = journal();
    const entry = draft('one');
    expect(handlers['journal.save'](entry)).toMatchObject({ revision: 1 });
    expect(handlers['journal.save']({ ...entry, baseRevision: 1 })).toMatchObject({ revision: 2 });
    expect(topics).toEqual(['journal', 'journal']);
  });

  it('refuses a save made from another revision and overwrites nothing', () => {
    const { handlers } = journal();
    const entry = draft('kept');
    handlers['journal.save'](entry);
    expect(() =>
      handlers['journal.save'](draft('other', { id: entry.id, session: randomUUID() })),
    ).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(handlers['journal.read']({ id: entry.id })).toMatchObject({
      document: entry.document,
      revision: 1,
    });
  });

  it('takes a save whose forerunner was stored but never acknowledged: the reply was lost, not the text', () => {
    const { handlers, connection } = journal();
    const entry = draft('first');
    handlers['journal.save'](entry);
    const again = { ...entry, document: draft('first, and more').document };
    expect(handlers['journal.save'](again)).toMatchObject({ revision: 2 });
    expect(handlers['journal.read']({ id: entry.id })).toMatchObject({ document: again.document });
    expect(connection.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(1);
  });

  it('keeps the last state of each session as a version', () => {
    const { handlers, connection } = journal();
    const entry = draft('first sitting');
    handlers['journal.save'](entry);
    handlers['journal.save']({
      ...entry,
      baseRevision: 1,
      document: draft('first sitting, more').document,
    });
    handlers['journal.save']({
      ...entry,
      baseRevision: 2,
      session: randomUUID(),
      document: emptyDocument,
    });
    const versions = connection.prepare('SELECT revision, document FROM entry_version').all() as {
      revision: number;
      document: string;
    }[];
    expect(versions).toHaveLength(1);
    expect(versions[0]?.revision).toBe(2);
    expect(versions[0]?.document).toContain('first sitting, more');
  });

  it('does not bring back an entry that was deleted for good', () => {
    const { handlers } = journal();
    const entry = draft('gone');
    handlers['journal.save'](entry);
    handlers['journal.bin']({ ids: [entry.id] });
    handlers['journal.deleteForGood']({ ids: [entry.id] });
    expect(() => handlers['journal.save']({ ...entry, baseRevision: 1 })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  it('keeps what came of a signal until it is said otherwise, and closes once', () => {
    const { handlers } = journal();
    const entry = draft('form', { properties: { ...noProperties, signal: 'barrier' } });
    const read = () => handlers['journal.read']({ id: entry.id }) as Entry;
    const close = (isClosed: boolean, note?: string) =>
      handlers['journal.closeSignal']({ id: entry.id, isClosed, note });
    handlers['journal.save'](entry);
    expect(handlers['journal.openSignals']({})).toMatchObject([{ id: entry.id, signalNote: '' }]);
    close(true, 'The form went.');
    const { signalClosedAt, signalNote } = read();
    expect(signalNote).toBe('The form went.');
    expect(handlers['journal.openSignals']({})).toEqual([]);
    close(true, 'The form went, in March.');
    expect(read()).toMatchObject({ signalClosedAt, signalNote: 'The form went, in March.' });
    close(false);
    expect(read().signalClosedAt).toBeNull();
    expect(handlers['journal.openSignals']({})).toMatchObject([
      { id: entry.id, signalNote: 'The form went, in March.' },
    ]);
    close(true);
    expect(read().signalNote).toBe('The form went, in March.');
    close(true, '');
    expect(read().signalNote).toBe('');
  });

  it('keeps the note through a save, and drops it with its signal', () => {
    const { handlers, connection } = journal();
    const entry = draft('form', { properties: { ...noProperties, signal: 'barrier' } });
    handlers['journal.save'](entry);
    handlers['journal.closeSignal']({ id: entry.id, isClosed: true, note: 'Gone.' });
    handlers['journal.save']({ ...entry, baseRevision: 1, title: 'Forms' });
    expect(handlers['journal.read']({ id: entry.id })).toMatchObject({ signalNote: 'Gone.' });
    const properties = { ...noProperties, signal: 'transition' as const };
    handlers['journal.save']({ ...entry, baseRevision: 2, properties });
    expect(handlers['journal.read']({ id: entry.id })).toMatchObject({
      signalNote: '',
      signalClosedAt: null,
    });
    expect(connection.prepare('SELECT count(*) FROM signal_note').pluck().get()).toBe(0);
  });

  it('notes nothing of an entry without a signal, and deletes a note with its entry', () => {
    const { handlers, connection } = journal();
    const notes = connection.prepare('SELECT count(*) FROM signal_note').pluck();
    const plain = draft('plain');
    handlers['journal.save'](plain);
    expect(() =>
      handlers['journal.closeSignal']({ id: plain.id, isClosed: true, note: 'x' }),
    ).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(notes.get()).toBe(0);
    const entry = draft('form', { properties: { ...noProperties, signal: 'barrier' } });
    handlers['journal.save'](entry);
    handlers['journal.closeSignal']({ id: entry.id, isClosed: true, note: 'Gone.' });
    handlers['journal.bin']({ ids: [entry.id] });
    expect(notes.get()).toBe(1);
    handlers['journal.deleteForGood']({ ids: [entry.id] });
    expect(notes.get()).toBe(0);
  });

  it('deletes for good only what is in the bin', () => {
    const { handlers } = journal();
    const entry = draft('listed');
    handlers['journal.save'](entry);
    handlers['journal.deleteForGood']({ ids: [entry.id] });
    expect(handlers['journal.read']({ id: entry.id })).toMatchObject({ revision: 1 });
  });
});

describe('the list', () => {
  it('is newest first by the time entries are about, page by page, without gaps or repeats', () => {
    const { handlers } = journal();
    const times = [5, 1, 9, 1, 3, 7, 1].map((hours) => start + hours * 60 * minute);
    for (const occurredAt of times) handlers['journal.save'](draft('x', { occurredAt }));
    const seen: number[] = [];
    let after: number | null = null;
    do {
      const page = handlers['journal.page']({ after, limit: 2 }) as {
        entries: { occurredAt: number }[];
        next: number | null;
        total: number;
      };
      expect(page.total).toBe(7);
      seen.push(...page.entries.map((entry) => entry.occurredAt));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual([...times].sort((a, b) => b - a));
  });

  it('follows an entry that is given another time, also one before 1970', () => {
    const { handlers } = journal();
    const first = draft('first');
    const second = draft('second', { occurredAt: start + 60 * minute });
    handlers['journal.save'](first);
    handlers['journal.save'](second);
    handlers['journal.save']({ ...second, occurredAt: Date.UTC(1660, 0, 1), baseRevision: 1 });
    const page = handlers['journal.page']({ after: null, limit: 10 }) as {
      entries: { id: string; day: string }[];
    };
    expect(page.entries.map((entry) => entry.id)).toEqual([first.id, second.id]);
    expect(page.entries[1]?.day).toBe('1660-01-01');
    expect(found(handlers, 'second')).toEqual([second.id]);
  });

  it('leaves out what is in the bin, and gives it back whole', () => {
    const { handlers } = journal();
    const entry = draft('lantern');
    handlers['journal.save'](entry);
    handlers['journal.bin']({ ids: [entry.id] });
    expect(handlers['journal.page']({ after: null, limit: 10 })).toMatchObject({
      entries: [],
      total: 0,
    });
    expect(found(handlers, 'lantern')).toEqual([]);
    expect(handlers['journal.binned']({})).toMatchObject([{ id: entry.id }]);
    handlers['journal.restore']({ ids: [entry.id] });
    expect(found(handlers, 'lantern')).toEqual([entry.id]);
    expect(handlers['journal.read']({ id: entry.id })).toMatchObject({
      document: entry.document,
      binnedAt: null,
    });
  });

  it('bins all or none', () => {
    const { handlers } = journal();
    const entry = draft('stays');
    handlers['journal.save'](entry);
    expect(() => handlers['journal.bin']({ ids: [entry.id, randomUUID()] })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
    expect(handlers['journal.page']({ after: null, limit: 10 })).toMatchObject({ total: 1 });
  });
});

describe('search', () => {
  it.each([
    ['an inflected word', 'mentoring', true],
    ['folded diacritics', 'zurich', true],
    ['the beginning of the last word', 'sabbat', true],
    ['a phrase', '"met in Zürich"', true],
    ['a phrase in another order', '"Zürich in met"', false],
    ['two words anywhere', 'sabbatical mentors', true],
    ['an excluded word', 'sabbatical -mentors', false],
    ['an excluded word that is absent', 'sabbatical -lecture', true],
    ['a plain spelling of ø', 'sorensen', true],
    ['its own spelling', 'Sørensen', true],
    ['the title', 'Tuesday', true],
    ['a word with an apostrophe', 'chair’s', true],
  ])('finds by %s', (_what, query, expected) => {
    const { handlers } = journal();
    const entry = draft(
      'My mentor and I met in Zürich about the chair’s sabbatical. Mentors matter, says Sørensen.',
      { title: 'Tuesday' },
    );
    handlers['journal.save'](entry);
    expect(found(handlers, query)).toEqual(expected ? [entry.id] : []);
  });

  it('gives newest first, and follows an edit', () => {
    const { handlers } = journal();
    const older = draft('harvest');
    const newer = draft('harvest', { occurredAt: start + minute });
    handlers['journal.save'](newer);
    handlers['journal.save'](older);
    expect(found(handlers, 'harvest')).toEqual([newer.id, older.id]);
    handlers['journal.save']({
      ...newer,
      baseRevision: 1,
      document: draft('something else').document,
    });
    expect(found(handlers, 'harvest')).toEqual([older.id]);
    expect(found(handlers, 'something')).toEqual([newer.id]);
  });

  it('counts beyond what it shows', () => {
    const { handlers } = journal();
    for (let index = 0; index < 30; index += 1)
      handlers['journal.save'](draft('common', { occurredAt: start + index * minute }));
    const { hits, total } = search(handlers, 'common', 20);
    expect([hits.length, total]).toEqual([20, 30]);
  });

  it('marks matches as runs of text, and a forged mark in the text stays text', () => {
    const { handlers } = journal();
    handlers['journal.save'](draft('\u{E000}<img src=x onerror=alert(1)>\u{E001} lantern'));
    const [hit] = search(handlers, 'lantern').hits;
    expect(hit?.snippet.filter((run) => run.match).map((run) => run.text)).toEqual(['lantern']);
    expect(hit?.snippet.map((run) => run.text).join('')).toBe(
      '<img src=x onerror=alert(1)> lantern',
    );
  });

  it('never fails, whatever is typed', () => {
    const { handlers } = journal();
    handlers['journal.save'](draft('anything NEAR AND OR NOT "quoted" (text) col:umn * ^'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.stringMatching(/^[-"'*^:(){}+ANDORTE ]{0,30}$/),
        ),
        (query) => {
          search(handlers, query);
        },
      ),
      { numRuns: 500 },
    );
    expect(found(handlers, '!!! *** ((')).toEqual([]);
  });
});
