import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Entry, EntryDraft } from '#shared/contract/journal';
import { plainText } from '#shared/domain/document-text';
import { noProperties } from '#shared/domain/entry-properties';
import { journalHandlers } from '../../../src/main/store/journal/handlers';
import { takeDrafts } from '../../../src/main/store/take-drafts';
import { openScratch } from './scratch-database';

const now = Date.UTC(2026, 10, 23);
const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
});
const draft = (text: string, changes: Partial<EntryDraft> = {}): EntryDraft => ({
  id: randomUUID(),
  occurredAt: now,
  offsetMinutes: 0,
  title: 'Tuesday',
  document: { type: 'doc', content: [paragraph(text)] },
  properties: noProperties,
  baseRevision: 0,
  session: randomUUID(),
  ...changes,
});

function vault() {
  const connection = openScratch();
  const handlers = journalHandlers({
    connection,
    clock: () => now,
    changed: () => {},
    dayStartsAt: () => 0,
  });
  const texts = () => {
    const { entries } = handlers['journal.page']({ after: null, limit: 100 }) as {
      entries: { id: string; title: string }[];
    };
    return entries
      .map(({ id, title }) => {
        const entry = handlers['journal.read']({ id }) as Entry;
        return `${title}: ${plainText(entry.document)}`;
      })
      .sort();
  };
  const take = (...bodies: unknown[]) =>
    takeDrafts(
      connection,
      bodies.map((body, index) => ({
        name: `${index}`,
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })),
      () => now,
    );
  return { handlers, texts, take };
}

it('continues the entry it was made from, also when its own last save went unacknowledged', () => {
  const { handlers, texts, take } = vault();
  const entry = draft('one');
  handlers['journal.save'](entry);
  expect(take({ ...entry, document: draft('one, two').document, baseRevision: 1 })).toEqual(['0']);
  expect(take({ ...entry, document: draft('one, two, three').document, baseRevision: 1 })).toEqual([
    '0',
  ]);
  expect(texts()).toEqual(['Tuesday: one, two, three']);
});

it('becomes an entry of its own where another sitting has written since, and overwrites nothing', () => {
  const { handlers, texts, take } = vault();
  const entry = draft('stored');
  handlers['journal.save'](entry);
  handlers['journal.save']({
    ...entry,
    document: draft('stored later').document,
    baseRevision: 1,
    session: randomUUID(),
  });
  take({ ...entry, title: 'x'.repeat(499), baseRevision: 1, document: draft('kept').document });
  expect(texts()).toEqual(['Tuesday: stored later', `${'x'.repeat(487)} (kept draft): kept`]);
});

it('takes apart what the journal would refuse, so that no word is lost', () => {
  const { texts, take } = vault();
  let deep: unknown = paragraph('at the bottom');
  for (let level = 0; level < 500; level += 1) deep = { type: 'blockquote', content: [deep] };
  const tooDeep = {
    ...draft(''),
    document: { type: 'doc', content: [paragraph('at the top'), deep] },
  };
  expect(take(tooDeep)).toEqual(['0']);
  expect(texts()).toEqual(['Tuesday (kept draft): at the top\nat the bottom']);
});

it('cuts what is too long into parts that hold all of it', () => {
  const { texts, take } = vault();
  const long = Array.from({ length: 30 }, (_, index) => paragraph(`${index} `.repeat(30_000)));
  expect(take({ ...draft(''), document: { type: 'doc', content: long } })).toEqual(['0']);
  const joined = texts().join('\n');
  for (let index = 0; index < 30; index += 1)
    expect(joined).toContain(`${index} `.repeat(30_000).trim());
});

it('leaves what is not a draft where it is, and takes the others', () => {
  const { texts, take } = vault();
  expect(take('not JSON', draft('fine'))).toEqual(['1']);
  expect(texts()).toEqual(['Tuesday: fine']);
});
