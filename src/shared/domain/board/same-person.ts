import { foldName } from '../names';

/** What makes two names one person's when many are added: case, accents and spacing do not matter. */
export function personKey(name: string): string {
  return foldName(name.replace(/\s+/g, ' ').trim());
}

type Known = Readonly<{ name: string; removed: boolean; onBoard: boolean }>;

/**
 * The people of the vault by `personKey`. Where several have one name, it stands for who is on the board, else for
 * who is on lists.
 */
export function knownByName<T extends Known>(people: readonly T[]): Map<string, T> {
  const known = new Map<string, T>();
  for (const one of people) {
    const key = personKey(one.name);
    const other = known.get(key);
    if (!other || rankOf(one) < rankOf(other)) known.set(key, one);
  }
  return known;
}

function rankOf({ removed, onBoard }: Known): number {
  if (removed) return 2;
  return onBoard ? 0 : 1;
}

/** The facts that `given` says and `known` lacks: what may be filled without overwriting anything. */
export function missingFacts<Fact extends string>(
  known: Readonly<Record<Fact, string>>,
  given: Readonly<Record<Fact, string>>,
  facts: readonly Fact[],
): Fact[] {
  return facts.filter((fact) => known[fact] === '' && given[fact] !== '');
}

/** One person for each name, where the first that says a fact is believed. */
export function joinSamePeople<T extends Readonly<{ name: string }>>(people: readonly T[]): T[] {
  const joined = new Map<string, T>();
  for (const one of people) {
    const key = personKey(one.name);
    const first = joined.get(key);
    joined.set(key, first ? { ...one, ...withoutEmpty(first) } : one);
  }
  return [...joined.values()];
}

function withoutEmpty<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== ''),
  ) as Partial<T>;
}
