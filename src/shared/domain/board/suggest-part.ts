import { assertNever } from '../../assert-never';
import type { Finding } from './finding';
import { nameList } from './wording';

/** A goal and a first step in the words of the person who will change them. */
export type SuggestedPart = Readonly<{ goal: string; step: string; areaId: string | null }>;

type Named = Readonly<{ id: string; name: string }>;
type Names = Readonly<{ areas: readonly Named[]; people: readonly Named[] }>;

/** What one can do oneself about something the board sees: our own judgement, meant to be reworded. */
export function suggestPart(finding: Finding, { areas, people }: Names): SuggestedPart {
  const area = areas.find(({ id }) => id === finding.areaIds[0]);
  const named = people.filter(({ id }) => finding.personIds.includes(id));
  const who = named.length === 0 ? 'them' : nameList(named);
  const first = named[0]?.name ?? 'them';
  const part = (goal: string, step: string, areaId = area?.id ?? null): SuggestedPart => ({
    goal,
    step,
    areaId,
  });
  const leadership = areas.find(({ id }) => id === 'leadership')?.id ?? null;
  switch (finding.rule) {
    case 'empty-area': {
      const name = area?.name ?? 'this area';
      return part(
        `Have one person to turn to for ${name}`,
        `Ask two colleagues whom they would turn to for ${name}`,
      );
    }
    case 'no-sponsor':
      return part(
        'Let somebody who decides see my work',
        'Write down who sits in the room where my next role is decided',
        leadership,
      );
    case 'no-sponsor-outside':
    case 'sponsors-two-plus-one':
    case 'only-inside':
      return part(
        'Be known for my work outside my institution',
        'Choose one society or committee where I could take on a piece of work this year',
        leadership,
      );
    case 'many-seats':
      return part(
        `Ask less of ${who}`,
        `Name one area of ${first}’s in which somebody else could serve as well`,
      );
    case 'quiet':
    case 'stage-no-contact':
      return part(`Be in touch with ${who} again`, `Write to ${first} and propose a date`);
    case 'goals-met':
      return part(
        `Say with ${who} what comes next between us`,
        `Tell ${first} what came of the goals they helped with`,
      );
    case 'separation-without-thanks':
      return part(`Part well from ${who}`, `Write down what ${first} changed for me`);
    case 'mentor-as-sponsor':
    case 'sponsor-as-mentor':
      return part(
        'Ask each person for what their seat can give',
        `Say in one sentence what I want from ${first}: to think, or a door opened`,
      );
    case 'only-assigned':
      return part(
        'Choose one mentor myself',
        'Name three people whose way of working I would like to learn from',
      );
    case 'only-like-me':
    case 'only-seniors':
      return part(
        'Hear from somebody who stands elsewhere than I do',
        'Name one person I respect whose path is not mine',
      );
    default:
      return assertNever(finding.rule);
  }
}
