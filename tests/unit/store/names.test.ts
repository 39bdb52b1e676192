import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#shared/contract/journal';
import { entryFilters, journalSearchContract } from '#shared/contract/journal-search';
import type { Tag } from '#shared/contract/journal-tags';
import type { DocumentNode } from '#shared/domain/document-text';
import { noProperties } from '#shared/domain/entry-properties';
import { boardHandlers } from '../../../src/main/store/board/handlers';
import { entryNames } from '../../../src/main/store/journal/entry-names';
import { journalHandlers } from '../../../src/main/store/journal/handlers';
import { openScratch } from './scratch-database';

function vault() {
  const connection = openScratch();
  const topics: string[] = [];
  const shared = { connection, clock: () => 1, changed: (topic: string) => topics.push(topic) };
  const journal = journalHandlers({ ...shared, dayStartsAt: () => 0 });
  const names = entryNames(connection);
  const board = boardHandlers({
    ...shared,
    renamed: (id) => names.renamed('person', id),
    entriesNaming: () => names.entriesNaming('person'),
  });
  const write = (nodes: DocumentNode[], tags: string[] = []) => {
    const id = randomUUID();
    journal['journal.save']({
      id,
      occurredAt: Date.UTC(2026, 0, 5),
      offsetMinutes: 0,
      title: '',
      document: { type: 'doc', content: [{ type: 'paragraph', content: nodes }] },
      properties: { ...noProperties, tags },
      baseRevision: 0,
      session: randomUUID(),
    });
    return id;
  };
  const found = (query: string, filters = {}) =>
    (
      journal['journal.search'](
        journalSearchContract['journal.search'].input.parse({ query, filters, limit: 50 }),
      ) as { hits: { id: string }[] }
    ).hits.map(({ id }) => id);
  const tags = () => journal['journal.tags']({}) as Tag[];
  const people = () => board['board.people']({}) as Tag[];
  return { connection, journal, board, topics, write, found, tags, people };
}

const named = (type: 'person' | 'tag', id: string, label: string): DocumentNode => ({
  type,
  attrs: { id, label },
});

describe('people', () => {
  it('are found by the name they have now, and by what was written', () => {
    const { board, write, found, people, topics } = vault();
    const id = randomUUID();
    board['board.savePerson']({ id, name: 'Dr. Sørensen' });
    const entry = write([named('person', id, 'Dr. Sørensen')]);
    expect(people()).toEqual([{ id, name: 'Dr. Sørensen', entries: 1, removed: false }]);
    board['board.savePerson']({ id, name: 'Professor Lindqvist' });
    expect(found('lindqvist')).toEqual([entry]);
    expect(found('sorensen')).toEqual([entry]);
    expect(found('', { people: [id] })).toEqual([entry]);
    expect(topics).toContain('names');
  });

  it('that are removed are still known by their name, and can be given back', () => {
    const { board, people } = vault();
    const id = randomUUID();
    board['board.savePerson']({ id, name: 'Renée' });
    board['board.removePerson']({ id, isRemoved: true });
    expect(people()[0]).toMatchObject({ name: 'Renée', removed: true });
    board['board.removePerson']({ id, isRemoved: false });
    expect(people()[0]).toMatchObject({ removed: false });
    expect(() => board['board.removePerson']({ id: randomUUID(), isRemoved: true })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  it('do not count entries in the bin', () => {
    const { board, journal, write, people } = vault();
    const id = randomUUID();
    board['board.savePerson']({ id, name: 'Renée' });
    journal['journal.bin']({ ids: [write([named('person', id, 'Renée')])] });
    expect(people()[0]?.entries).toBe(0);
  });

  it('pasted from another vault leave the entry to be saved, with their words', () => {
    const { write, found } = vault();
    const entry = write([named('person', randomUUID(), 'Stranger')]);
    expect(found('stranger')).toEqual([entry]);
  });
});

describe('tags', () => {
  it('are one whatever their case, and a new one answers with the old one’s id', () => {
    const { journal, tags } = vault();
    const id = randomUUID();
    expect(journal['journal.saveTag']({ id, name: 'Grants' })).toEqual({ id });
    expect(journal['journal.saveTag']({ id: randomUUID(), name: 'grants' })).toEqual({ id });
    expect(tags()).toEqual([{ id, name: 'Grants', entries: 0, removed: false }]);
    expect(journal['journal.saveTag']({ id, name: 'GRANTS' })).toEqual({ id });
    expect(tags()[0]?.name).toBe('GRANTS');
  });

  it('become one when renamed onto another: text, properties, versions and search follow', () => {
    const { journal, write, found, tags, connection } = vault();
    const [old, kept] = [randomUUID(), randomUUID()];
    journal['journal.saveTag']({ id: old, name: 'money' });
    journal['journal.saveTag']({ id: kept, name: 'grants' });
    const inText = write([named('tag', old, 'money')]);
    const beside = write([{ type: 'text', text: 'words' }], [old]);
    const both = write([named('tag', kept, 'grants')], [old]);
    expect(journal['journal.saveTag']({ id: old, name: 'Grants' })).toEqual({ id: kept });
    expect(tags()).toEqual([{ id: kept, name: 'grants', entries: 3, removed: false }]);
    expect(found('', { tags: [kept] }).sort()).toEqual([inText, beside, both].sort());
    expect(found('grants').sort()).toEqual([inText, beside, both].sort());
    const entry = journal['journal.read']({ id: inText }) as Entry;
    expect(JSON.stringify(entry.document)).toContain(kept);
    expect(JSON.stringify(entry.document)).not.toContain(old);
    expect((journal['journal.read']({ id: beside }) as Entry).properties.tags).toEqual([kept]);
    expect(connection.pragma('foreign_key_check')).toEqual([]);
  });

  it('that become one leave no saved search empty-handed', () => {
    const { journal } = vault();
    const [old, kept] = [randomUUID(), randomUUID()];
    journal['journal.saveTag']({ id: old, name: 'money' });
    journal['journal.saveTag']({ id: kept, name: 'grants' });
    const filters = entryFilters.parse({ tags: [old] });
    const search = {
      id: randomUUID(),
      name: 'Funding',
      query: '',
      filters,
      order: 'newest',
    } as const;
    journal['journal.saveSearch'](search);
    journal['journal.saveTag']({ id: old, name: 'grants' });
    expect(journal['journal.savedSearches']({})).toMatchObject([{ filters: { tags: [kept] } }]);
  });

  it('that were removed come back when their name is written again', () => {
    const { journal, tags } = vault();
    const id = randomUUID();
    journal['journal.saveTag']({ id, name: 'grants' });
    journal['journal.removeTag']({ id, isRemoved: true });
    expect(tags()[0]?.removed).toBe(true);
    expect(journal['journal.saveTag']({ id: randomUUID(), name: 'Grants' })).toEqual({ id });
    expect(tags()[0]?.removed).toBe(false);
  });
});

it('a page that was open while a tag was joined to another still names that tag', () => {
  const { journal, write, found, connection } = vault();
  const [clinic, ward, unit] = [randomUUID(), randomUUID(), randomUUID()];
  journal['journal.saveTag']({ id: clinic, name: 'clinic' });
  journal['journal.saveTag']({ id: ward, name: 'ward' });
  journal['journal.saveTag']({ id: unit, name: 'unit' });
  const entry = write([named('tag', clinic, 'clinic')], [clinic]);
  const open = journal['journal.read']({ id: entry }) as Entry;
  journal['journal.saveTag']({ id: clinic, name: 'ward' });
  journal['journal.saveTag']({ id: ward, name: 'unit' });
  const { id, occurredAt, offsetMinutes, title, document, properties } = open;
  journal['journal.save']({
    ...{ id, occurredAt, offsetMinutes, title, document, properties },
    baseRevision: open.revision,
    session: randomUUID(),
  });
  expect(found('', { tags: [unit] })).toEqual([entry]);
  expect((journal['journal.read']({ id: entry }) as Entry).properties.tags).toEqual([unit]);
  expect(connection.prepare('SELECT document FROM entry').pluck().get()).toContain(unit);
});
