import type { BoardPerson } from '../board';
import type { Finding } from '../finding';
import type { ServingBoard } from '../serving';
import { sources } from './sources';

/**
 * A cultivation whose work is done: every goal the person helps with is met. A goal that was let go is no
 * help any more and does not count; one that is active or waiting keeps the relationship where it is.
 */
export function goalsMet(board: ServingBoard): readonly Finding[] {
  return board.people
    .filter((person) => board.serving.includes(person) || board.seatless.includes(person))
    .filter(({ stage }) => stage === 'cultivation')
    .flatMap(finding);
}

function finding(person: BoardPerson): readonly Finding[] {
  const kept = person.helpsWith.filter(({ status }) => status !== 'let-go');
  const [only] = kept;
  if (only === undefined || kept.some(({ status }) => status !== 'met')) return [];
  const met =
    kept.length === 1
      ? `the goal they helped with is met: ${withoutStop(only.title)}`
      : `${kept.length === 2 ? 'both' : `all ${kept.length}`} goals they helped with are met`;
  return [
    {
      key: `goals-met ${person.id}`,
      rule: 'goals-met',
      sentence: `You and ${person.name} are in cultivation, and ${met}.`,
      reason:
        'Cultivation lasts while there is work to do together. Once its goals are reached, either name the next thing you want this person’s help with, or thank them and let the relationship take a new shape before it fades by itself.',
      source: `${sources.ramundo}; reading it from your goals is ${sources.own}`,
      areaIds: [],
      personIds: [person.id],
      action: { kind: 'change-stage', personId: person.id },
    },
  ];
}

/** A title that ends a sentence lends it no second full stop. */
function withoutStop(title: string): string {
  return title.replace(/[\s.]+$/u, '');
}
