import type { Passage } from '#shared/contract/journal-passages';
import { passageKindName } from '#shared/domain/passages';
import { dayHeading } from './wall-clock';

/** What a passage is marked as: "Win", "Bring up with Renée Tran". @param person the name, where one is known */
export function markWords({ kind }: Pick<Passage, 'kind'>, person: string | null): string {
  return `${passageKindName(kind)}${person === null ? '' : ` with ${person}`}`;
}

/** Passages as plain text, each with what it is marked as and where it comes from. */
export function marksAsText(
  passages: readonly Passage[],
  personName: (id: string | null) => string | null,
): string {
  return passages
    .map((passage) => {
      const title = passage.entryTitle.trim();
      const origin = [
        markWords(passage, personName(passage.personId)),
        dayHeading(passage.day),
        ...(title === '' ? [] : [title]),
      ];
      return `${passage.text}\n(${origin.join(', ')})`;
    })
    .join('\n\n');
}
