import type Database from 'better-sqlite3';
import type { EntryProperties } from '#shared/domain/entry-properties';
import type { FoundPassage, Named } from '#shared/domain/named-in-document';

type LinkTable = 'entry_area' | 'entry_goal' | 'entry_person';

export type EntryLinks = ReturnType<typeof entryLinks>;

/**
 * What entries name: areas, goals, people, tags, images and passages. Owner of the tables entry_area,
 * entry_goal, entry_person, entry_tag, entry_image and passage. An id that the vault does not know,
 * as in text pasted from another vault, is left out: the text keeps its words.
 */
export function entryLinks(connection: Database.Database) {
  const clear = (table: string, and = '') =>
    connection.prepare<[string]>(`DELETE FROM ${table} WHERE entry_id = ?${and}`);
  const known = (table: LinkTable, column: string, from: string) =>
    connection.prepare<[string, string]>(
      `INSERT INTO ${table} (entry_id, ${column}) SELECT ?, id FROM ${from}
       WHERE id IN (SELECT value FROM json_each(?))`,
    );
  const clearAreas = clear('entry_area');
  const clearGoals = clear('entry_goal');
  const clearPeople = clear('entry_person');
  const clearTags = clear('entry_tag');
  const addAreas = connection.prepare<[string, string]>(
    'INSERT INTO entry_area (entry_id, area) SELECT ?, value FROM json_each(?)',
  );
  const addGoals = known('entry_goal', 'goal_id', 'goal');
  const addPeople = known('entry_person', 'person_id', 'person');
  const addTags = connection.prepare<[string, 'text' | 'property', string]>(
    `INSERT INTO entry_tag (entry_id, tag_id, place) SELECT ?, id, ? FROM tag
     WHERE id IN (SELECT value FROM json_each(?))`,
  );
  const addImages = connection.prepare<[string, string]>(
    `INSERT OR IGNORE INTO entry_image (entry_id, image_id) SELECT ?, id FROM image
     WHERE id IN (SELECT value FROM json_each(?))`,
  );
  const savePassage = connection.prepare<[FoundPassage & { entryId: string; place: number }]>(
    `INSERT INTO passage (entry_id, id, kind, person_id, place, text)
     VALUES (@entryId, @id, @kind, (SELECT id FROM person WHERE id = @personId), @place, @text)
     ON CONFLICT (entry_id, id) DO UPDATE
     SET kind = excluded.kind, person_id = excluded.person_id, place = excluded.place, text = excluded.text`,
  );
  const removePassages = connection.prepare<[string, string]>(
    'DELETE FROM passage WHERE entry_id = ? AND id NOT IN (SELECT value FROM json_each(?))',
  );
  const goals = connection
    .prepare<[string], string>('SELECT goal_id FROM entry_goal WHERE entry_id = ?')
    .pluck();
  const tags = connection
    .prepare<[string], string>(
      "SELECT tag_id FROM entry_tag WHERE entry_id = ? AND place = 'property'",
    )
    .pluck();
  return {
    /** Writes what an entry names now in place of what it named before, inside the caller's transaction. */
    replace(entryId: string, properties: EntryProperties, named: Named, isNew: boolean): void {
      if (!isNew) {
        for (const table of [clearAreas, clearGoals, clearPeople, clearTags]) table.run(entryId);
      }
      const add = (
        statement: Database.Statement<[string, string]>,
        ids: readonly string[],
      ): void => {
        if (ids.length > 0) statement.run(entryId, JSON.stringify(ids));
      };
      add(addAreas, properties.areas);
      add(addGoals, properties.goals);
      add(addPeople, named.people);
      add(addImages, named.images);
      if (properties.tags.length > 0) {
        addTags.run(entryId, 'property', JSON.stringify(properties.tags));
      }
      if (named.tags.length > 0) addTags.run(entryId, 'text', JSON.stringify(named.tags));
      if (!isNew) {
        removePassages.run(entryId, JSON.stringify(named.passages.map((passage) => passage.id)));
      }
      named.passages.forEach((passage, place) => {
        savePassage.run({ ...passage, entryId, place });
      });
    },
    /** Goals and tags given beside the text. */
    goals: (entryId: string) => goals.all(entryId),
    tags: (entryId: string) => tags.all(entryId),
  };
}
