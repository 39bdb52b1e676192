import type { BoardView } from '#shared/contract/board-seats';
import {
  type ListedFactId,
  type ListedPerson,
  listedFactIds,
  listedPerson,
} from '#shared/contract/board-several';
import type { MethodOutput } from '#shared/contract/index';
import {
  joinSamePeople,
  knownByName,
  missingFacts,
  personKey,
} from '#shared/domain/board/same-person';
import { wordList } from '#shared/domain/board/wording';

/** Somebody a list or a file names, and what adding them would do. */
export type PreviewRow = Readonly<{
  key: string;
  person: ListedPerson;
  /** What is known of them, in a line each. */
  facts: readonly string[];
  /** Who they are here already; null for somebody new. */
  standing: string | null;
  /** Why they cannot be added; null when they can. */
  problem: string | null;
  /** Whether adding them changes anything. */
  isUseful: boolean;
}>;

const factNames: Readonly<Record<ListedFactId | 'name', string>> = {
  name: 'name',
  credentials: 'credentials',
  position: 'position',
  institution: 'institution',
  contact: 'contact',
  notes: 'notes',
};

/** Who would be added, one row for each name, in the order they are given. */
export function previewRows(
  people: readonly ListedPerson[],
  vault: MethodOutput<'board.people'>,
  board: BoardView,
): PreviewRow[] {
  const here = new Map(board.people.map((one) => [one.id, one]));
  const known = knownByName(
    vault.map((one) => ({ ...one, onBoard: !one.removed && here.has(one.id) })),
  );
  return joinSamePeople(people).map((person) => {
    const key = personKey(person.name);
    const same = known.get(key);
    const onBoard = same && here.get(same.id);
    const fills = onBoard ? missingFacts(onBoard, person, listedFactIds) : [];
    return {
      key,
      person,
      facts: factLines(person),
      standing: same ? standingOf(same, onBoard !== undefined, fills) : null,
      problem: problemOf(person),
      isUseful: onBoard === undefined || fills.length > 0,
    };
  });
}

function factLines({ position, institution, contact, notes }: ListedPerson): string[] {
  return [
    [position, institution].filter((one) => one !== '').join(', '),
    contact.split('\n').join(', '),
    notes === '' ? '' : 'With notes',
  ].filter((line) => line !== '');
}

function standingOf(
  { removed, entries }: Readonly<{ removed: boolean; entries: number }>,
  isOnBoard: boolean,
  fills: readonly ListedFactId[],
): string {
  if (isOnBoard) {
    return fills.length === 0
      ? 'On the board already, and nothing new is known'
      : `On the board already; adds ${wordList(fills.map((fact) => factNames[fact]))}`;
  }
  if (removed) return 'Was removed; comes back with what is known of them';
  return entries > 0
    ? 'The journal names them already; those entries stay linked'
    : 'In the vault already; what is known of them stays';
}

function problemOf(person: ListedPerson): string | null {
  const issue = listedPerson.safeParse(person).error?.issues[0];
  if (!issue) return null;
  const fact = [...listedFactIds, 'name' as const].find((one) => one === issue.path[0]);
  return `Cannot be added: the ${fact ? factNames[fact] : 'text'} is too long. ${issue.message}`;
}
