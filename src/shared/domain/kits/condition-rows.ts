import type { Condition } from './condition';
import type { KitQuestion } from './kit';

/** One condition as it is read: about which question, and whether it must be so or must not. */
export type ConditionRow = Readonly<{
  question: string;
  isNot: boolean;
  /** The choices one of which it is about; null where it only asks whether there is an answer. */
  is: readonly string[] | null;
}>;

/** A condition as rows, all of which must hold or any. */
export type ConditionRows = Readonly<{ join: 'all' | 'any'; rows: readonly ConditionRow[] }>;

/** A condition as rows; null where it mixes all and any, which rows cannot say. */
export function rowsOf(condition: Condition | undefined): ConditionRows | null {
  if (!condition) return { join: 'all', rows: [] };
  return flat(condition, false, 'all') ?? flat(condition, false, 'any');
}

function flat(condition: Condition, isNot: boolean, join: 'all' | 'any'): ConditionRows | null {
  if ('not' in condition) return flat(condition.not, !isNot, join);
  if ('question' in condition) return { join, rows: [row(condition, isNot)] };
  const inner = 'all' in condition ? condition.all : condition.any;
  // "Not all of these" is "any of these not", and the other way round.
  const own = 'all' in condition !== isNot ? 'all' : 'any';
  if (own !== join && inner.length > 1) return null;
  const parts = inner.map((each) => flat(each, isNot, join));
  return parts.includes(null) ? null : { join, rows: parts.flatMap((part) => part?.rows ?? []) };
}

function row(condition: Extract<Condition, { question: string }>, isNot: boolean): ConditionRow {
  const { question } = condition;
  return 'is' in condition
    ? { question, isNot, is: condition.is }
    : { question, isNot: condition.answered === isNot, is: null };
}

/** The condition that rows say; none for no rows. */
export function conditionOf({ join, rows }: ConditionRows): Condition | undefined {
  const conditions = rows.map(({ question, isNot, is }): Condition => {
    if (is === null) return { question, answered: !isNot };
    return isNot ? { not: { question, is } } : { question, is };
  });
  if (conditions.length < 2) return conditions[0];
  return join === 'all' ? { all: conditions } : { any: conditions };
}

/** A condition in words, to follow "Only if": "the answer to “Where do you stand?” is Resident or Fellow". */
export function conditionWords(condition: Condition, questions: readonly KitQuestion[]): string {
  if ('all' in condition || 'any' in condition) {
    const inner = 'all' in condition ? condition.all : condition.any;
    return inner
      .map((each) => {
        const words = conditionWords(each, questions);
        return 'all' in each || 'any' in each ? `(${words})` : words;
      })
      .join('all' in condition ? ', and ' : ', or ');
  }
  if ('not' in condition && !('question' in condition.not)) {
    return `it is not so that ${conditionWords(condition.not, questions)}`;
  }
  const [found] = rowsOf(condition)?.rows ?? [];
  return found ? rowWords(found, questions) : '';
}

function rowWords({ question: id, isNot, is }: ConditionRow, questions: readonly KitQuestion[]) {
  const question = questions.find((each) => each.id === id);
  const name = question
    ? `“${question.ask.trim() || 'a question without words'}”`
    : 'a question that is gone';
  if (is === null) return `${name} is ${isNot ? 'not ' : ''}answered`;
  const names = is.map((choice) => {
    const label = question?.choices?.find((each) => each.id === choice)?.label;
    return label?.trim() || 'a choice that is gone';
  });
  return `the answer to ${name} is ${isNot ? 'not ' : ''}${names.join(' or ') || 'one still to choose'}`;
}
