import type { Condition } from './condition';
import { placesOf, tidied } from './edit-kit';
import { blanksIn } from './fill-in';
import { type Kit, type KitDraft, kitSchema } from './kit';

/** What keeps a kit from being whole, and where: `points.2.text`. The message says what to do. */
export type KitProblem = Readonly<{ path: string; message: string }>;

/** All that keeps a draft from being a whole kit; none when one can prepare with it. */
export function kitProblems(draft: KitDraft): readonly KitProblem[] {
  const kit = tidied(draft);
  return [...missing(kit), ...choicesMissing(kit), ...twice(kit), ...loose(kit)];
}

/** The kit that a draft has become, or null while something keeps it from being whole. */
export function wholeKit(draft: KitDraft): Kit | null {
  return kitProblems(draft).length === 0 ? kitSchema.parse(tidied(draft)) : null;
}

/** The problems of one part or field: those at its path and under it. */
export function problemsAt(problems: readonly KitProblem[], path: string): readonly KitProblem[] {
  return problems.filter((each) => each.path === path || each.path.startsWith(`${path}.`));
}

/** What the schema misses. Conditions have words of their own, below. */
function missing(kit: KitDraft): readonly KitProblem[] {
  const { error } = kitSchema.safeParse(kit);
  return (error?.issues ?? [])
    .filter(({ path }) => !path.includes('when'))
    .map(({ path, message }) => ({ path: path.join('.'), message }));
}

function choicesMissing({ questions }: KitDraft): readonly KitProblem[] {
  return questions.flatMap(({ kind, choices = [] }, index) =>
    kind !== 'words' && choices.length < 2
      ? [{ path: `questions.${index}.choices`, message: 'Offer at least two choices.' }]
      : [],
  );
}

/** Ids that two of one list share: only a file written by hand has them. */
function twice(kit: KitDraft): readonly KitProblem[] {
  const lists: readonly (readonly [string, readonly Readonly<{ id: string }>[]])[] = [
    ['questions', kit.questions],
    ...Object.entries(kit.openings).map(([tone, lines]) => [`openings.${tone}`, lines] as const),
    ['points', kit.points],
    ['asks', kit.asks],
    ['ladder', kit.ladder],
    ['reactions', kit.reactions],
    ['theirLines', kit.theirLines],
    ['onlyIfAsked', kit.onlyIfAsked],
    ['neverSay', kit.neverSay],
    ['changes', kit.changes],
    ...kit.questions.map(({ choices }, at) => [`questions.${at}.choices`, choices ?? []] as const),
  ];
  return lists.flatMap(([path, list]) =>
    list.flatMap(({ id }, index) =>
      list.findIndex((each) => each.id === id) < index
        ? [{ path: `${path}.${index}.id`, message: `Another has the id “${id}” too.` }]
        : [],
    ),
  );
}

/** Blanks and conditions that point at a question or a choice that is not there. */
function loose(kit: KitDraft): readonly KitProblem[] {
  const known = new Set(['them', ...kit.questions.map(({ id }) => id)]);
  return placesOf(kit).flatMap((place) => {
    if ('condition' in place) {
      return conditionProblems(place.condition, kit).map((message) => ({
        path: place.path,
        message,
      }));
    }
    return blanksIn(place.text)
      .filter((blank) => !known.has(blank))
      .map((blank) => ({
        path: place.path,
        message: `No question fills the blank {${blank}}. Take it out, or insert another.`,
      }));
  });
}

function conditionProblems(
  condition: Condition,
  kit: Pick<KitDraft, 'questions'>,
): readonly string[] {
  const inner = (conditions: readonly Condition[]) => [
    ...new Set(conditions.flatMap((each) => conditionProblems(each, kit))),
  ];
  if ('all' in condition) return inner(condition.all);
  if ('any' in condition) return inner(condition.any);
  if ('not' in condition) return conditionProblems(condition.not, kit);
  const question = kit.questions.find(({ id }) => id === condition.question);
  if (!question) {
    return ['It depends on a question that is gone. Choose another, or take the condition out.'];
  }
  if ('answered' in condition) return [];
  if (question.kind === 'words') {
    return ['That question is answered in words now. Ask whether it is answered instead.'];
  }
  const choices = new Set((question.choices ?? []).map(({ id }) => id));
  if (condition.is.length === 0) return ['Choose at least one of the answers.'];
  return condition.is.every((choice) => choices.has(choice))
    ? []
    : ['It depends on a choice that is gone. Choose again among those that are there.'];
}
