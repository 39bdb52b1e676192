import type { AreaId } from './areas';
import type { EnergyId } from './energy';
import type { SignalId } from './signals';

/** What an entry says about itself beside its text; all of it optional. */
export type EntryProperties = {
  areas: AreaId[];
  /** Ids of goals of the plan. */
  goals: string[];
  /** Ids of tags given beside the text; those named in the text are not repeated here. */
  tags: string[];
  energy: EnergyId | null;
  signal: SignalId | null;
};

export const noProperties: EntryProperties = {
  areas: [],
  goals: [],
  tags: [],
  energy: null,
  signal: null,
};

/** Whether any property is set: an entry of nothing but its energy is worth keeping. */
export function hasProperties({ areas, goals, tags, energy, signal }: EntryProperties): boolean {
  return areas.length + goals.length + tags.length > 0 || energy !== null || signal !== null;
}
