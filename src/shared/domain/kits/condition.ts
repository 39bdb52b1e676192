import { z } from 'zod';

/** What a person answered, by question: words as typed, the id of a choice, or the ids of several. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** When a line of a kit belongs in a preparation. Written to be read aloud: `{ question: 'standing', is: ['resident', 'fellow'] }`. */
export type Condition =
  | Readonly<{ question: string; is: readonly string[] }>
  | Readonly<{ question: string; answered: boolean }>
  | Readonly<{ all: readonly Condition[] }>
  | Readonly<{ any: readonly Condition[] }>
  | Readonly<{ not: Condition }>;

const questionId = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);

/** A kit out of a file may nest anything; deeper than this helps nobody and could exhaust the reader. */
const deepest = 4;

/** The schema of a condition that nests at most so many levels, and names at least so many choices. */
function nested(levels: number, choices: number): z.ZodType<Condition> {
  const plain = z.union([
    z.strictObject({
      question: questionId,
      is: z.array(z.string().min(1).max(64)).min(choices).max(20),
    }),
    z.strictObject({ question: questionId, answered: z.boolean() }),
  ]);
  if (levels === 0) return plain;
  const inner = nested(levels - 1, choices);
  return z.union([
    plain,
    z.strictObject({ all: z.array(inner).min(1).max(10) }),
    z.strictObject({ any: z.array(inner).min(1).max(10) }),
    z.strictObject({ not: inner }),
  ]);
}

export const conditionSchema = nested(deepest, 1);
/** Of a kit that is being written: the choices may be still to choose. */
export const conditionDraftSchema = nested(deepest, 0);

/** Whether a question has an answer: blank words and an empty choice are none. */
export function isAnswered(answer: string | readonly string[] | undefined): boolean {
  return typeof answer === 'string' ? answer.trim() !== '' : (answer?.length ?? 0) > 0;
}

/** What was answered to a question; a question of somebody's kit may be called `constructor`. */
export function answerTo(question: string, answers: Answers): Answers[string] | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

/** Whether a condition holds for these answers. An unanswered question `is` nothing. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every((each) => holds(each, answers));
  if ('any' in condition) return condition.any.some((each) => holds(each, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  const answer = answerTo(condition.question, answers);
  if ('answered' in condition) return isAnswered(answer) === condition.answered;
  const chosen = typeof answer === 'string' ? [answer] : (answer ?? []);
  return condition.is.some((choice) => chosen.includes(choice));
}

/** The questions a condition asks about. */
export function questionsOf(condition: Condition | undefined): readonly string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(questionsOf);
  if ('any' in condition) return condition.any.flatMap(questionsOf);
  if ('not' in condition) return questionsOf(condition.not);
  return [condition.question];
}

/** Whether something of a kit is a condition, not a text that happens to stand there. */
export function isCondition(value: unknown): value is Condition {
  return value !== null && typeof value === 'object';
}
