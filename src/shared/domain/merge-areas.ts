import type { AreaFacts } from '../contract/board-seats';
import { areas, type FirstAreaId } from './areas';
import { tagKey } from './names';

const firstDescriptions: Readonly<Record<FirstAreaId, string>> = {
  teaching: 'Bedside and classroom, curricula, evaluations, trainees you supervise.',
  research: 'Questions, methods, papers, grants, and the time to do them.',
  'work-life': 'Home, health, leave, hours, and what you will not give up.',
  quality: 'Improvement projects, event reviews, the way your unit works.',
  leadership: 'Running a service, committees, budgets, the people you answer for.',
  'medico-legal': 'Documentation, consent, complaints, contracts, testimony.',
  clinical: 'The patients you see, skills you keep, cases that stay with you.',
  advocacy: 'Speaking for patients, colleagues or a cause beyond your own clinic.',
};

/** The areas as migration 0008-board makes them: one that is still so is nobody's choice yet. */
export const firstAreas: readonly AreaFacts[] = areas.map(({ id, name }) => ({
  id,
  name,
  description: firstDescriptions[id],
  weight: 2,
  isHidden: false,
}));

/**
 * Which areas of an archive are here under another id, by theirs: two areas of one name are one. An
 * area whose own id is here is that area, whatever the two are called.
 */
export function sameAreas(
  here: readonly AreaFacts[],
  archived: readonly AreaFacts[],
): ReadonlyMap<string, string> {
  const pairs = archived
    .filter(({ id }) => !here.some((area) => area.id === id))
    .flatMap(({ id, name }) => {
      const same = here.find((area) => tagKey(area.name) === tagKey(name));
      return same ? [[id, same.id] as const] : [];
    });
  return new Map(pairs);
}

/**
 * The areas after a restore, in order. What was chosen here stays as it is; what is still as a vault
 * begins with takes the facts of a whole archive; what is not here is added at the end. Where nothing
 * was chosen here at all, a whole archive gives the order too.
 * @param same from sameAreas
 */
export function mergeAreas(
  here: readonly AreaFacts[],
  archived: readonly AreaFacts[],
  { isWhole, same }: Readonly<{ isWhole: boolean; same: ReadonlyMap<string, string> }>,
): readonly AreaFacts[] {
  const theirs = new Map(archived.map((area) => [area.id, area]));
  const kept = here.map((area) =>
    isWhole && isAsAtFirst(area) ? (theirs.get(area.id) ?? area) : area,
  );
  const added = archived.filter(({ id }) => !same.has(id) && !here.some((area) => area.id === id));
  const merged = withOwnNames([...kept, ...added]);
  const takesOrder = isWhole && here.length === firstAreas.length && firstAreas.every(isAt(here));
  if (!takesOrder) return merged;
  const place = ({ id }: AreaFacts) => {
    const index = archived.findIndex((area) => area.id === id);
    return index === -1 ? archived.length : index;
  };
  return merged.toSorted((one, other) => place(one) - place(other));
}

const isAsAtFirst = (area: AreaFacts) => firstAreas.some((first) => isEqual(first, area));
const isAt = (here: readonly AreaFacts[]) => (first: AreaFacts, index: number) => {
  const area = here[index];
  return area !== undefined && isEqual(first, area);
};

function isEqual(one: AreaFacts, other: AreaFacts): boolean {
  return (
    one.id === other.id &&
    one.name === other.name &&
    one.description === other.description &&
    one.weight === other.weight &&
    one.isHidden === other.isHidden
  );
}

/** No two of one name: a later one has a number behind it. */
function withOwnNames(list: readonly AreaFacts[]): readonly AreaFacts[] {
  const taken = new Set<string>();
  return list.map((area) => {
    let { name } = area;
    for (let number = 2; taken.has(tagKey(name)); number += 1) {
      name = `${area.name.slice(0, 74)} (${number})`;
    }
    taken.add(tagKey(name));
    return name === area.name ? area : { ...area, name };
  });
}
