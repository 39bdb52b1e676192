import type Database from 'better-sqlite3';
import type { AreaFacts } from '#shared/contract/board-seats';
import type { ArchiveJournal } from '#shared/domain/archive';

type Setting = NonNullable<ArchiveJournal['settings']>;

/** What `journal.json` of an archive holds: what the entries name and, of a whole journal, the aids. */
export function archiveJournalOf(
  connection: Database.Database,
  ids: readonly string[],
  isWhole: boolean,
): ArchiveJournal {
  const chosen = JSON.stringify(ids);
  const of = (link: string, column: string) =>
    `id IN (SELECT ${column} FROM ${link} WHERE entry_id IN (SELECT value FROM json_each(@chosen)))`;
  const read = <T>(sql: string): T[] => connection.prepare<[unknown], T>(sql).all({ chosen });
  const all = <T>(sql: string): T[] => (isWhole ? connection.prepare<[], T>(sql).all() : []);
  const named = 'id, name, added_at AS addedAt, saved_at AS savedAt, removed_at AS removedAt';
  const names = (table: 'person' | 'tag', which: string) =>
    isWhole
      ? all<ArchiveJournal['people'][number]>(`SELECT ${named} FROM ${table} ORDER BY id`)
      : read<ArchiveJournal['people'][number]>(
          `SELECT ${named} FROM ${table} WHERE ${which} ORDER BY id`,
        );
  return {
    people: names('person', of('entry_person', 'person_id')),
    tags: names('tag', of('entry_tag', 'tag_id')),
    goals: read(
      `SELECT id, title, area, horizon, status, due_on AS dueOn, revision, stated_at AS statedAt,
         saved_at AS savedAt, binned_at AS binnedAt
       FROM goal WHERE ${of('entry_goal', 'goal_id')} ORDER BY id`,
    ),
    areas: areasOf(
      isWhole
        ? all(`SELECT ${areaFacts} FROM area ORDER BY place, id`)
        : read(
            `SELECT ${areaFacts} FROM area
             WHERE ${of('entry_area', 'area')} OR id IN (SELECT area FROM goal WHERE ${of('entry_goal', 'goal_id')})
             ORDER BY place, id`,
          ),
    ),
    imports: read(
      `SELECT id, source, name, started_at AS startedAt, finished_at AS finishedAt FROM import
       WHERE finished_at IS NOT NULL AND ${of('entry_source', 'import_id')} ORDER BY id`,
    ),
    prompts: all(
      'SELECT id, text, added_at AS addedAt, saved_at AS savedAt FROM own_prompt ORDER BY id',
    ),
    promptUses: all(
      `SELECT prompt_id AS promptId, outcome, used_at AS usedAt FROM prompt_use
       ORDER BY used_at, prompt_id, outcome`,
    ),
    templates: all<Omit<ArchiveJournal['templates'][number], 'document'> & { document: string }>(
      `SELECT id, name, document, added_at AS addedAt, saved_at AS savedAt FROM own_template ORDER BY id`,
    ).map(({ document, ...template }) => ({ ...template, document: JSON.parse(document) })),
    hiddenAids: all('SELECT kind, id FROM hidden_aid ORDER BY kind, id'),
    savedSearches: all<
      Omit<ArchiveJournal['savedSearches'][number], 'filters'> & { filters: string }
    >(
      `SELECT id, name, query, filters, search_order AS "order", added_at AS addedAt FROM saved_search
       ORDER BY id`,
    ).map(({ filters, ...search }) => ({ ...search, filters: JSON.parse(filters) })),
    settings: isWhole ? settingsOf(connection) : null,
  };
}

type AreaRow = Omit<AreaFacts, 'isHidden'> & Readonly<{ hidden: 0 | 1 }>;
const areaFacts = 'id, name, description, weight, hidden';

function areasOf(rows: readonly AreaRow[]): AreaFacts[] {
  return rows.map(({ hidden, ...area }) => ({ ...area, isHidden: hidden === 1 }));
}

function settingsOf(connection: Database.Database): Setting | null {
  const kept = connection
    .prepare<[], string>("SELECT value FROM setting WHERE name = 'journal'")
    .pluck()
    .get();
  return kept === undefined ? null : (JSON.parse(kept) as Setting);
}
