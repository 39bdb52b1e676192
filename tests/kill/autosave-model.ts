import type { Stored } from './autosave-vault.ts';
import type { SaveWord } from './autosave-watch.ts';
import { characters, type Written } from './autosave-writing.ts';

/** An entry as the last look at the files found it, or as it is being written now. */
export type KnownEntry = Readonly<{ written: Written; revision: number }>;

/** The highest revision the page said was saved, with how many characters it held. */
export type Acknowledged = Readonly<{ revision: number; characters: number }>;

/** The entry that was being written when the app was killed. */
export type Cut = Readonly<{
  entry: string;
  /** All that was typed, what may never have been saved included. */
  written: Written;
  acknowledged: Acknowledged | null;
}>;

export function lastAcknowledged(words: readonly SaveWord[], entry: string): Acknowledged | null {
  return words.reduce<Acknowledged | null>((last, { entry: id, revision, characters: count }) => {
    if (id !== entry || revision === null || count === null) return last;
    return last && last.revision >= revision ? last : { revision, characters: count };
  }, null);
}

/**
 * What is wrong with the files after a kill: nothing that was acknowledged may be missing, nothing may
 * be there that was not typed, and no other entry may have changed. Empty when all is well.
 */
export function losses(
  stored: Stored,
  known: ReadonlyMap<string, KnownEntry>,
  { entry: cutEntry, written, acknowledged }: Cut,
): readonly string[] {
  const found = [...stored.faults];
  for (const [id, { written: expected, revision }] of known) {
    if (id === cutEntry) continue;
    const entry = stored.entries.get(id);
    if (!entry) found.push(`${id}: an entry of an earlier round is gone`);
    else if (entry.revision !== revision || characters(entry) !== characters(expected))
      found.push(`${id}: an entry of an earlier round has changed`);
  }
  for (const id of stored.entries.keys()) {
    if (id !== cutEntry && !known.has(id)) found.push(`${id}: nobody wrote this entry`);
  }

  const cut = stored.entries.get(cutEntry);
  const typed = characters(written);
  if (!cut) {
    const saved = acknowledged ?? known.get(cutEntry);
    if (saved)
      found.push(`${cutEntry}: revision ${saved.revision} was acknowledged, the entry is gone`);
    return found;
  }
  const text = characters(cut);
  const before = acknowledged ?? knownAs(known.get(cutEntry));
  if (before && cut.revision < before.revision)
    found.push(
      `${cutEntry}: revision ${before.revision} was acknowledged, ${cut.revision} is stored`,
    );
  if (before && !text.startsWith(typed.slice(0, before.characters)))
    found.push(
      `${cutEntry}: ${before.characters} characters were acknowledged, ${text.length} are stored`,
    );
  if (before && cut.revision === before.revision && text.length !== before.characters)
    found.push(
      `${cutEntry}: revision ${cut.revision} holds ${text.length} characters, not the ${before.characters} it was acknowledged with`,
    );
  if (!typed.startsWith(text)) found.push(`${cutEntry}: something is stored that nobody typed`);
  return found;
}

function knownAs(entry: KnownEntry | undefined): Acknowledged | null {
  return entry ? { revision: entry.revision, characters: characters(entry.written).length } : null;
}
