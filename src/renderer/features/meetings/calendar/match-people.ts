import { personKey } from '#shared/domain/board/same-person';
import type { Invited } from './file-event';

type Known = Readonly<{ id: string; name: string; contact: string }>;
export type MatchedPerson = Readonly<{ invited: Invited; person: Known | null }>;

/**
 * Who of the vault those invited to an event could be: by the address among what is noted of how to reach
 * somebody, else by the name. A guess to be confirmed, never more.
 */
export function matchPeople(invited: readonly Invited[], known: readonly Known[]): MatchedPerson[] {
  const byName = new Map(known.map((person) => [personKey(person.name), person]));
  return invited.map((one) => {
    const address = one.address.toLowerCase();
    const isReachedAt = ({ contact }: Known) =>
      contact
        .toLowerCase()
        .split(/[\s,;<>()]+/)
        .includes(address);
    const person =
      (address.includes('@') ? known.find(isReachedAt) : undefined) ??
      byName.get(personKey(one.name)) ??
      byName.get(personKey(turned(one.name)));
    return { invited: one, person: person ?? null };
  });
}

/** "Núñez, Ana" as "Ana Núñez". */
function turned(name: string): string {
  const [family = '', given] = name.split(',');
  return given === undefined ? name : `${given} ${family}`;
}
