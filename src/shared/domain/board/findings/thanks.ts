import type { BoardPerson } from '../board';
import type { Finding } from '../finding';
import type { ServingBoard } from '../serving';
import { sources } from './sources';

/** Partings in whose history no thanks is noted. */
export function separationWithoutThanks(board: ServingBoard): readonly Finding[] {
  return board.inSight.flatMap((person) => {
    const parting = person.wasThanked ? null : partingWords(person);
    if (parting === null) return [];
    return [
      {
        key: `separation-without-thanks ${person.id}`,
        rule: 'separation-without-thanks',
        sentence: `${parting}, and no thanks is noted yet.`,
        reason:
          'A mentor may feel rejected when it ends, and medicine is small: this person may review your paper or sit on your search committee. Thanks that name what they did let the relationship become a collegial one, and they are welcome late.',
        source: sources.ramundo,
        areaIds: [],
        personIds: [person.id],
        action: { kind: 'open-person', personId: person.id },
      },
    ];
  });
}

function partingWords({ name, stage }: BoardPerson): string | null {
  switch (stage) {
    case 'separation':
      return `You and ${name} are moving on from what you had`;
    case 'redefinition':
      return `You and ${name} are finding a new shape for what you had`;
    case 'ended':
      return `Your work with ${name} has come to an end`;
    default:
      return null;
  }
}
