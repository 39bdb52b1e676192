import type { AreaId } from './areas';
import type { EnergyId } from './energy';
import type { PassageKindId } from './passages';
import type { SignalId } from './signals';

/** What narrows a search: see contract/journal-search.ts. */
export type EntryFilters = {
  areas: AreaId[];
  people: string[];
  goals: string[];
  tags: string[];
  marks: PassageKindId[];
  energies: EnergyId[];
  signals: SignalId[];
  from: string | null;
  to: string | null;
  hasImage: boolean;
  isPinned: boolean;
};

export const noFilters: EntryFilters = {
  areas: [],
  people: [],
  goals: [],
  tags: [],
  marks: [],
  energies: [],
  signals: [],
  from: null,
  to: null,
  hasImage: false,
  isPinned: false,
};

/** Whether anything narrows. */
export function hasFilters(filters: EntryFilters): boolean {
  return Object.values(filters).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== false,
  );
}
