import type Database from 'better-sqlite3';
import type { EntryFilters } from '#shared/contract/journal-search';

/** A piece of SQL and what its question marks stand for, in order. */
export type Sql = Readonly<{ text: string; values: readonly (string | number)[] }>;

/** What narrows a search, as SQL over the table `entry`. */
export type Narrowing = Readonly<{
  /** FROM and WHERE that leave the entries that fit; `entry.position` is theirs. */
  source: Sql;
  /** Whether so few entries are in question that it is cheaper to list them than to ask of each match. */
  isRare: boolean;
}>;

type Link = Readonly<{ table: string; column: string; value: string }>;

/** Entries that one thing may have for them to be listed rather than asked one by one. */
const fewEntries = 5_000;
const minutesPerDay = 24 * 60;
const placesPerMinute = 1_024;

/** How far the day on the wall may lie from the day in UTC: an offset of 14 hours, and a day that begins late. */
const daysApart = 2;

/** Makes the SQL of filters. It asks the database how common what they name is, and starts from the rarest. */
export function filterNarrowing(connection: Database.Database) {
  const counts = new Map<string, Database.Statement<[string, number], number>>();
  const countOf = ({ table, column, value }: Link): number => {
    const sql = `SELECT count(*) FROM (SELECT 1 FROM ${table} WHERE ${column} = ? LIMIT ?)`;
    const statement =
      counts.get(table) ?? connection.prepare<[string, number], number>(sql).pluck();
    counts.set(table, statement);
    return statement.get(value, fewEntries) ?? 0;
  };

  return (filters: EntryFilters): Narrowing => {
    const links = linksOf(filters)
      .map((link) => ({ link, count: countOf(link) }))
      .toSorted((a, b) => a.count - b.count);
    const rarest = links[0];
    const isRare = rarest !== undefined && rarest.count < fewEntries;
    const asked = links.slice(isRare ? 1 : 0).map(({ link }) => isLinked(link));
    const conditions = [...asked, ...factConditions(filters)];
    const from = isRare ? startingFrom(rarest.link) : everyEntry;
    return {
      isRare,
      source: {
        text: [from.text, ...conditions.map(({ text }) => text)].join(' AND '),
        values: [from, ...conditions].flatMap(({ values }) => values),
      },
    };
  };
}

/** Walks the narrow index, newest or oldest first as the query orders. */
const everyEntry: Sql = {
  text: 'FROM entry INDEXED BY entry_facts WHERE entry.binned_at IS NULL',
  values: [],
};

function startingFrom({ table, column, value }: Link): Sql {
  return {
    text: `FROM (SELECT DISTINCT entry_id FROM ${table} WHERE ${column} = ?) AS linked
      CROSS JOIN entry AS keyed ON keyed.id = linked.entry_id
      CROSS JOIN entry INDEXED BY entry_facts ON entry.position = keyed.position
      WHERE entry.binned_at IS NULL`,
    values: [value],
  };
}

function isLinked({ table, column, value }: Link): Sql {
  return {
    text: `EXISTS (SELECT 1 FROM ${table} WHERE entry_id = entry.id AND ${column} = ?)`,
    values: [value],
  };
}

function linksOf({ people, goals, tags, marks }: EntryFilters): Link[] {
  const each = (table: string, column: string, values: readonly string[]): Link[] =>
    [...new Set(values)].map((value) => ({ table, column, value }));
  return [
    ...each('entry_person', 'person_id', people),
    ...each('entry_goal', 'goal_id', goals),
    ...each('entry_tag', 'tag_id', tags),
    ...each('passage', 'kind', marks),
  ];
}

function factConditions(filters: EntryFilters): Sql[] {
  const { areas, energies, signals, from, to, hasImage, isPinned } = filters;
  const conditions: Sql[] = areas.map((area) => ({
    text: 'instr(entry.areas, ?) > 0',
    values: [`,${area},`],
  }));
  const anyOf = (column: string, values: readonly string[]) => {
    if (values.length === 0) return;
    const marks = values.map(() => '?').join(', ');
    conditions.push({ text: `${column} IN (${marks})`, values });
  };
  anyOf('entry.energy', energies);
  anyOf('entry.signal', signals);
  // The position follows the time, so it bounds the walk; the day itself decides.
  if (from !== null) {
    const values = [positionOf(from, -daysApart), from];
    conditions.push({ text: 'entry.position >= ? AND entry.day >= ?', values });
  }
  if (to !== null) {
    const values = [positionOf(to, daysApart), to];
    conditions.push({ text: 'entry.position < ? AND entry.day <= ?', values });
  }
  if (hasImage) conditions.push({ text: 'entry.images > 0', values: [] });
  if (isPinned) conditions.push({ text: 'entry.pinned = 1', values: [] });
  return conditions;
}

/** The position of a day's first moment in UTC, some days away. See migration 0001-journal. */
function positionOf(day: string, days: number): number {
  return (Date.parse(`${day}T00:00Z`) / 60_000 + days * minutesPerDay) * placesPerMinute;
}
