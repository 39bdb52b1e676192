import { type Filling, fillIn } from '../kits/fill-in';
import type { Kit } from '../kits/kit';
import type { PreparationLine } from './line';

/**
 * What the kit says to the person about a line: how to say it, why not to, when to offer it, what may be
 * behind what the other does. Null for a line of one's own, and where the kit says nothing.
 */
export function noteFor(
  { kitLine }: Pick<PreparationLine, 'kitLine'>,
  kit: Kit | null,
  filling: Omit<Filling, 'kit'>,
): string | null {
  if (kit === null || kitLine === null) return null;
  const note = notesOf(kit).get(kitLine);
  return note === undefined ? null : fillIn(note, { ...filling, kit });
}

const kept = new WeakMap<Kit, ReadonlyMap<string, string>>();

/** The notes of a kit by the keys its lines are built under (build.ts). */
function notesOf(kit: Kit): ReadonlyMap<string, string> {
  const known = kept.get(kit);
  if (known) return known;
  const notes = new Map<string, string>();
  const add = (group: string, id: string, note: string | undefined) => {
    if (note !== undefined) notes.set(`${group}.${id}`, note);
  };
  for (const [tone, lines] of Object.entries(kit.openings))
    for (const { id, note } of lines) add(`openings.${tone}`, id, note);
  for (const { id, note } of kit.points) add('points', id, note);
  for (const { id, note } of kit.asks) add('asks', id, note);
  for (const { id, note } of kit.onlyIfAsked) add('onlyIfAsked', id, note);
  for (const { id, note } of kit.theirLines) add('theirLines', id, note);
  for (const { id, why } of kit.neverSay) add('neverSay', id, why);
  for (const { id, fits } of kit.ladder) add('ladder', id, fits);
  for (const { id, behind } of kit.reactions) add('reactions', id, behind);
  kept.set(kit, notes);
  return notes;
}
