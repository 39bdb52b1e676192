import { menteeTraits } from '../traits/good-mentee';
import { mentorTraits } from '../traits/good-mentor';
import { protegeTraits } from '../traits/protege';
import type { Trait } from '../traits/trait';
import { wordList } from './wording';

/**
 * The three assessments (product.md). A mentor's is about a person of the board or a candidate; the other
 * two are about the user. None has a total: a sum would hide the one trait that matters.
 */
export const assessmentKinds = [
  {
    id: 'mentor',
    name: 'A good mentor',
    about: 'How this person is as a mentor for you. Judge by what you have seen.',
    traits: mentorTraits as readonly Trait[],
  },
  {
    id: 'mentee',
    name: 'Me as a mentee',
    about: 'How you are as a mentee. Think of the last three months, not of your intentions.',
    traits: menteeTraits as readonly Trait[],
  },
  {
    id: 'protege',
    name: 'Me as a protégé',
    about: 'What a sponsor would find if they asked about you. Think of what others have seen.',
    traits: protegeTraits as readonly Trait[],
  },
] as const;
export type AssessmentKindId = (typeof assessmentKinds)[number]['id'];
export const assessmentKindIds = ['mentor', 'mentee', 'protege'] as const;

/** What is assessed in one kind: its name, its traits in order, and how to go about it. */
export function assessmentKind(id: AssessmentKindId): (typeof assessmentKinds)[number] {
  const kind = assessmentKinds.find((one) => one.id === id);
  if (!kind) throw new Error(`There is no assessment called ${id}.`);
  return kind;
}

/** 1, hardly ever seen, to 5, always. */
export const marks = [
  { id: 1, name: 'Hardly ever' },
  { id: 2, name: 'Now and then' },
  { id: 3, name: 'Often' },
  { id: 4, name: 'Mostly' },
  { id: 5, name: 'Always' },
] as const;

/** What was said of one trait. `mark` is null where one cannot judge. */
export type TraitMark = Readonly<{ trait: string; mark: number | null; note: string }>;

export type Assessed = Readonly<{ on: string; marks: readonly TraitMark[] }>;

/** How many of the traits have an answer; "cannot judge" is one. */
export function answered(kind: AssessmentKindId, given: readonly TraitMark[]): number {
  const known = new Set(given.map(({ trait }) => trait));
  return assessmentKind(kind).traits.filter(({ id }) => known.has(id)).length;
}

/**
 * The two traits marked lowest, in the list's order where marks are equal; fewer when fewer are below
 * the top mark, for nothing needs work that is always seen.
 */
export function lowestTwo(kind: AssessmentKindId, given: readonly TraitMark[]): readonly Trait[] {
  const markOf = new Map(given.map(({ trait, mark }) => [trait, mark]));
  return assessmentKind(kind)
    .traits.flatMap((trait) => {
      const mark = markOf.get(trait.id) ?? null;
      return mark === null || mark === 5 ? [] : [{ trait, mark }];
    })
    .toSorted((one, other) => one.mark - other.mark)
    .slice(0, 2)
    .map(({ trait }) => trait);
}

/** From this mark on a trait counts as seen: mostly or always. */
const seen = 4;

/**
 * What an assessment of somebody's fit says, in words and without a sum: at most three traits that were
 * mostly or always seen, the two seen least, and how many could not be judged. Empty where nothing was marked.
 */
export function fitWords(given: readonly TraitMark[]): string {
  const { traits } = assessmentKind('mentor');
  const markOf = new Map(given.map(({ trait, mark }) => [trait, mark]));
  const marked = traits.flatMap((trait) => {
    const mark = markOf.get(trait.id) ?? null;
    return mark === null ? [] : [{ trait, mark }];
  });
  if (marked.length === 0) return '';
  const strong = marked
    .filter(({ mark }) => mark >= seen)
    .toSorted((one, other) => other.mark - one.mark)
    .slice(0, 3)
    .map(({ trait }) => trait);
  const strongest = new Set(strong.map(({ id }) => id));
  const weak = lowestTwo('mentor', given).filter(({ id }) => !strongest.has(id));
  const open = traits.length - marked.length;
  const names = (some: readonly Trait[]) => wordList(some.map(shortName));
  return [
    strong.length > 0 ? `Seen: ${names(strong)}.` : '',
    weak.length > 0 ? `Seen least: ${names(weak)}.` : '',
    open > 0 ? `${open} of ${traits.length} not judged yet.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A trait as a sentence lists it: "feedback" for "Feedback, and plenty of it". */
function shortName({ name }: Trait): string {
  return name.charAt(0).toLowerCase() + name.replace(/,.*/su, '').slice(1);
}

/** A trait's marks over time, oldest first; those that could not be judged are left out. */
export function trendOf(
  assessed: readonly Assessed[],
  trait: string,
): readonly Readonly<{ on: string; mark: number }>[] {
  return assessed
    .flatMap(({ on, marks: given }) => {
      const mark = given.find((one) => one.trait === trait)?.mark ?? null;
      return mark === null ? [] : [{ on, mark }];
    })
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** "3, then 4", for those who read a plot rather than look at it. */
export function trendWords(trend: readonly Readonly<{ mark: number }>[]): string {
  return trend.length === 0 ? 'Not judged yet' : trend.map(({ mark }) => mark).join(', then ');
}

/** The traits that have a mark, each with its direction in a web: radians clockwise from the top. */
export function radarPoints(
  kind: AssessmentKindId,
  given: readonly TraitMark[],
): readonly Readonly<{ trait: string; angle: number; mark: number }>[] {
  const { traits } = assessmentKind(kind);
  return traits.flatMap(({ id }, index) => {
    const mark = given.find(({ trait }) => trait === id)?.mark ?? null;
    return mark === null ? [] : [{ trait: id, angle: (index * 2 * Math.PI) / traits.length, mark }];
  });
}
