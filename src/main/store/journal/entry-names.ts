import type Database from 'better-sqlite3';
import { plainSpellings } from '#shared/domain/plain-spellings';

/**
 * The names by which search finds an entry: those that people and tags have now, not those they had
 * when it was written.
 */
export function entryNames(connection: Database.Database) {
  const current = connection
    .prepare<[string, string], string>(
      `SELECT name FROM person WHERE id IN (SELECT value FROM json_each(?))
       UNION ALL SELECT name FROM tag WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .pluck();
  const naming = {
    person: connection.prepare<[string], { id: string; title: string; text: string }>(
      `SELECT id, title, text FROM entry WHERE id IN (SELECT entry_id FROM entry_person WHERE person_id = ?)`,
    ),
    tag: connection.prepare<[string], { id: string; title: string; text: string }>(
      `SELECT id, title, text FROM entry WHERE id IN (SELECT entry_id FROM entry_tag WHERE tag_id = ?)`,
    ),
  };
  const people = connection
    .prepare<[string], string>('SELECT person_id FROM entry_person WHERE entry_id = ?')
    .pluck();
  const tags = connection
    .prepare<[string], string>('SELECT DISTINCT tag_id FROM entry_tag WHERE entry_id = ?')
    .pluck();
  const counted = {
    person: connection.prepare<[], { id: string; entries: number }>(
      `SELECT person_id AS id, count(*) AS entries FROM entry_person
       JOIN entry ON entry.id = entry_id WHERE binned_at IS NULL GROUP BY person_id`,
    ),
    tag: connection.prepare<[], { id: string; entries: number }>(
      `SELECT tag_id AS id, count(DISTINCT entry_id) AS entries FROM entry_tag
       JOIN entry ON entry.id = entry_id WHERE binned_at IS NULL GROUP BY tag_id`,
    ),
  };
  const update = connection.prepare<[string, string, string]>(
    'UPDATE entry SET names = ?, spellings = ? WHERE id = ?',
  );

  const wordsFor = (personIds: readonly string[], tagIds: readonly string[]): string =>
    personIds.length + tagIds.length === 0
      ? ''
      : current.all(JSON.stringify(personIds), JSON.stringify(tagIds)).join('\n');

  return {
    /** The current names of people and tags, a line each. */
    wordsFor,
    /** How many entries name each person or tag, the bin left out; those that none names are not in it. */
    entriesNaming: (kind: 'person' | 'tag'): ReadonlyMap<string, number> =>
      new Map(counted[kind].all().map(({ id, entries }) => [id, entries])),
    /** Brings the names of every entry that names this person or tag up to date, in the caller's transaction. */
    renamed(kind: 'person' | 'tag', nameId: string): void {
      for (const { id, title, text } of naming[kind].all(nameId)) {
        const words = wordsFor(people.all(id), tags.all(id));
        update.run(words, plainSpellings(`${title}\n${text}\n${words}`), id);
      }
    },
  };
}
