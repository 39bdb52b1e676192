import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { conversationsDeleter } from '../../../src/main/store/conversations/delete-for-good';
import { conversationsHandlers } from '../../../src/main/store/conversations/handlers';
import { begun, conversations, next, own, rehearsalOf } from './conversations-vault';
import { plainDatabase, wordsInFiles } from './plain-database';

describe('the history of a preparation', () => {
  it('keeps the last state of each sitting, and restores one as a new version', () => {
    const { handlers, read } = conversations();
    const first = begun({ title: 'First', lines: [own('Said first')] });
    handlers['conversations.addPreparation'](first);
    handlers['conversations.savePreparation'](next(first, { title: 'First, finished' }));
    const second = next(first, {
      title: 'Second',
      lines: [],
      on: '2027-01-01',
      decided: { write: 'declined' },
      baseRevision: 2,
      session: randomUUID(),
    });
    handlers['conversations.savePreparation'](second);
    const titles = () =>
      (handlers['conversations.preparationVersions']({ id: first.id }) as { title: string }[]).map(
        ({ title }) => title,
      );
    expect(titles()).toEqual(['Second', 'First, finished']);
    expect(
      handlers['conversations.preparationVersion']({ id: first.id, revision: 2 }),
    ).toMatchObject({ lines: first.lines, answers: first.answers });
    handlers['conversations.restorePreparationVersion']({
      id: first.id,
      revision: 2,
      baseRevision: 3,
      session: randomUUID(),
    });
    expect(titles()).toEqual(['First, finished', 'Second', 'First, finished']);
    expect(read(first.id)).toMatchObject({
      lines: first.lines,
      on: '2027-01-01',
      decided: { write: 'declined' },
      revision: 4,
    });
  });

  it('says when a version or the preparation is not there', () => {
    const { handlers } = conversations();
    const added = begun();
    handlers['conversations.addPreparation'](added);
    const notFound = expect.objectContaining({ code: 'not-found' });
    expect(() =>
      handlers['conversations.preparationVersion']({ id: added.id, revision: 9 }),
    ).toThrow(notFound);
    expect(() => handlers['conversations.preparationVersions']({ id: randomUUID() })).toThrow(
      notFound,
    );
  });
});

describe('deleting preparations for good', () => {
  it('takes versions and rehearsals along, only out of the bin, and leaves nothing in the index', () => {
    const { handlers, list, connection } = conversations();
    const [gone, stays] = [begun({ title: 'Quokka' }), begun({ title: 'Stays' })];
    for (const each of [gone, stays]) {
      handlers['conversations.addPreparation'](each);
      handlers['conversations.savePreparation'](next(each, { session: randomUUID() }));
      handlers['conversations.saveRehearsal'](rehearsalOf(each.id));
    }
    handlers['conversations.binPreparations']({ ids: [gone.id] });
    handlers['conversations.deletePreparationsForGood']({ ids: [gone.id, stays.id] });
    expect(list().map(({ title }) => title)).toEqual(['Stays']);
    for (const table of ['preparation_version', 'rehearsal']) {
      expect(
        connection.prepare(`SELECT preparation_id FROM ${table}`).pluck().all(),
        table,
      ).toEqual([stays.id]);
    }
    expect(() =>
      connection.exec(
        "INSERT INTO preparation_search (preparation_search) VALUES ('integrity-check')",
      ),
    ).not.toThrow();
  });

  it('happens by itself to what has been in the bin for longer than the days given', () => {
    const { handlers, connection } = conversations();
    const [old, young] = [begun(), begun()];
    for (const each of [old, young]) handlers['conversations.addPreparation'](each);
    handlers['conversations.binPreparations']({ ids: [old.id] });
    handlers['conversations.binPreparations']({ ids: [young.id] });
    const day = 24 * 60 * 60_000;
    expect(conversationsDeleter(connection).purge(1_003 + 30 * day, 30)).toBe(1);
    expect(handlers['conversations.binnedPreparations']({})).toMatchObject([{ id: young.id }]);
  });
});

/** Writes canaries everywhere a preparation keeps words, deletes it for good, and says which are still in the files. */
function leftBehind(secureDelete: boolean): string[] {
  const { connection, folder } = plainDatabase(secureDelete);
  const handlers = conversationsHandlers({ connection, clock: () => 1, changed: () => {} });
  for (let index = 0; index < 20; index += 1) handlers['conversations.addPreparation'](begun());
  const canaries = ['zebrafinch', 'quokkas', 'narwhal', 'pangolin', 'axolotl'];
  const added = begun({
    title: 'About zebrafinch',
    lines: [own('Never quokkas')],
    answers: { need: 'a narwhal' },
    debrief: { 'predicted.0': 'A pangolin' },
  });
  handlers['conversations.addPreparation'](added);
  for (let sitting = 0; sitting < 8; sitting += 1) {
    const session = randomUUID();
    const lines = [own(`Never quokkas ${sitting}`)];
    handlers['conversations.savePreparation'](
      next(added, { session, lines, baseRevision: sitting + 1 }),
    );
  }
  handlers['conversations.saveRehearsal']({ ...rehearsalOf(added.id), note: 'An axolotl' });
  connection.pragma('wal_checkpoint(TRUNCATE)');
  const read = () => wordsInFiles(folder);
  expect(
    canaries.filter((word) => !read().includes(word)),
    'all were there',
  ).toEqual([]);
  handlers['conversations.binPreparations']({ ids: [added.id] });
  handlers['conversations.deletePreparationsForGood']({ ids: [added.id] });
  // As the search index stores them: stemmed.
  const left = [...canaries, 'quokka'].filter((word) => read().includes(word));
  connection.close();
  return left;
}

describe('a preparation deleted for good', () => {
  it('is in no file any more: lines, answers, versions, debrief, index, rehearsals', () => {
    expect(leftBehind(true)).toEqual([]);
  });

  it('would still be there without secure_delete, which shows that the test can see it', () => {
    expect(leftBehind(false)).not.toEqual([]);
  });
});
