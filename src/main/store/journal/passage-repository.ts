import type Database from 'better-sqlite3';
import type { Passage, PassageFilters } from '#shared/contract/journal-passages';
import type { PassageKindId } from '#shared/domain/passages';
import { areasOf } from './rows';

type PassageRow = Readonly<{
  id: string;
  entry_id: string;
  kind: string;
  person_id: string | null;
  text: string;
  day: string;
  title: string;
  areas: string;
  /** A JSON array of ids. */
  goals: string;
  settled_at: number | null;
}>;

type Bound = Readonly<Record<string, string | number | null>>;

/**
 * The passages about a person, found by the indexes of both tables: of 33,000 in 100,000 entries, a
 * condition on each would take half a second.
 */
const columns = 'entry_id, id, kind, person_id, place, text, settled_at';
const aboutPerson = `(
  SELECT ${columns} FROM passage WHERE person_id = @aboutPersonId
  UNION SELECT ${columns} FROM passage WHERE kind <> 'bring-up' AND entry_id IN
    (SELECT entry_id FROM entry_person WHERE person_id = @aboutPersonId)) AS passage`;

/** Passages of entries that are not in the bin; each filter narrows. @param source the passages to look at */
const filtered = (source: string) => `
  FROM ${source} JOIN entry ON entry.id = passage.entry_id
  WHERE entry.binned_at IS NULL
    AND (@kinds IS NULL OR passage.kind IN (SELECT value FROM json_each(@kinds)))
    AND (@personId IS NULL OR passage.person_id = @personId)
    AND (@area IS NULL OR EXISTS
      (SELECT 1 FROM entry_area WHERE entry_area.entry_id = entry.id AND entry_area.area = @area))
    AND (@goalId IS NULL OR EXISTS
      (SELECT 1 FROM entry_goal WHERE entry_goal.entry_id = entry.id AND entry_goal.goal_id = @goalId))
    AND (@from IS NULL OR entry.day >= @from)
    AND (@to IS NULL OR entry.day <= @to)
    AND (@isOpen = 0 OR (passage.kind = 'bring-up' AND passage.settled_at IS NULL))`;

/** Marked passages, as lists show them. The rows are written by entry-links.ts at each save. */
export function passageRepository(connection: Database.Database) {
  const reading = (source: string) => ({
    page: connection.prepare<[Bound], PassageRow>(
      `SELECT passage.id, passage.entry_id, passage.kind, passage.person_id, passage.text, entry.day,
         entry.title, entry.areas, passage.settled_at,
         (SELECT json_group_array(goal_id) FROM entry_goal WHERE entry_goal.entry_id = entry.id) AS goals
       ${filtered(source)} ORDER BY entry.position DESC, passage.place LIMIT @limit OFFSET @skip`,
    ),
    count: connection.prepare<[Bound], number>(`SELECT count(*) ${filtered(source)}`).pluck(),
  });
  const [all, about] = [reading('passage'), reading(aboutPerson)];
  const of = ({ aboutPersonId }: PassageFilters) => (aboutPersonId === null ? all : about);
  const settle = connection.prepare<[number | null, string, string]>(
    `UPDATE passage SET settled_at = ? WHERE entry_id = ? AND id = ? AND kind = 'bring-up'`,
  );
  return {
    page: (filters: PassageFilters, skip: number, limit: number): Passage[] =>
      of(filters)
        .page.all({ ...boundOf(filters), skip, limit })
        .map(toPassage),
    count: (filters: PassageFilters): number => of(filters).count.get(boundOf(filters)) ?? 0,
    /** Returns whether there was such a passage to bring up. */
    settle: (entryId: string, id: string, at: number | null): boolean =>
      settle.run(at, entryId, id).changes === 1,
  };
}

function boundOf({ kinds, isOpen, ...filters }: PassageFilters): Bound {
  return {
    ...filters,
    kinds: kinds.length === 0 ? null : JSON.stringify(kinds),
    isOpen: isOpen ? 1 : 0,
  };
}

function toPassage(row: PassageRow): Passage {
  return {
    id: row.id,
    entryId: row.entry_id,
    kind: row.kind as PassageKindId,
    personId: row.person_id,
    text: row.text,
    day: row.day,
    entryTitle: row.title,
    areas: areasOf(row.areas),
    goals: JSON.parse(row.goals),
    settledAt: row.settled_at,
  };
}
