import type { Entry, EntrySummary } from '#shared/contract/journal';
import type { AreaId } from '#shared/domain/areas';
import type { EnergyId } from '#shared/domain/energy';
import type { SignalId } from '#shared/domain/signals';
import type { EntryLinks } from './entry-links';
import type { EntryRow, SummaryRow } from './repository';

/** Reads the column `areas`: ",teaching,research,". */
export function areasOf(column: string): AreaId[] {
  return column.split(',').filter((id) => id !== '');
}

/** What every list says of an entry beside its words. */
export function factsOf(row: SummaryRow) {
  return {
    id: row.id,
    occurredAt: row.occurred_at,
    offsetMinutes: row.offset_minutes,
    day: row.day,
    pinned: row.pinned === 1,
    areas: areasOf(row.areas),
    energy: row.energy as EnergyId | null,
    signal: row.signal as SignalId | null,
    images: row.images,
  };
}

export function toSummary(row: SummaryRow): EntrySummary {
  return { ...factsOf(row), title: row.title, opening: row.opening };
}

/** What an entry carries beside its text. */
export function propertiesOf(row: EntryRow, links: EntryLinks): Entry['properties'] {
  return {
    areas: areasOf(row.areas),
    goals: links.goals(row.id),
    tags: links.tags(row.id),
    energy: row.energy as EnergyId | null,
    signal: row.signal as SignalId | null,
  };
}

/** @param signalNote what came of its signal */
export function toEntry(row: EntryRow, links: EntryLinks, signalNote: string): Entry {
  return {
    id: row.id,
    occurredAt: row.occurred_at,
    offsetMinutes: row.offset_minutes,
    day: row.day,
    title: row.title,
    document: JSON.parse(row.document),
    properties: propertiesOf(row, links),
    pinned: row.pinned === 1,
    signalClosedAt: row.signal_closed_at,
    signalNote,
    revision: row.revision,
    savedAt: row.saved_at,
    binnedAt: row.binned_at,
  };
}
