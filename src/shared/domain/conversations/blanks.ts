import { type Answers, holds, isAnswered } from '../kits/condition';
import type { Kit, KitQuestion } from '../kits/kit';
import type { PreparationLine } from './line';

type Questions = Pick<Kit, 'questions'>;

/** The questions of a kit that these answers leave to be asked. */
export function askedQuestions(kit: Questions, answers: Answers): readonly KitQuestion[] {
  return kit.questions.filter(({ when }) => holds(when, answers));
}

/** The questions without an answer whose blank stands in a line, in the order they are asked. */
export function openBlanks(
  lines: readonly PreparationLine[],
  kit: Questions,
  answers: Answers,
): readonly KitQuestion[] {
  const words = lines
    .filter(({ isRemoved }) => !isRemoved)
    .map(({ title, text }) => `${title}\n${text}`)
    .join('\n')
    .toLowerCase();
  return askedQuestions(kit, answers).filter(
    ({ id, blank }) => !isAnswered(answers[id]) && words.includes(`[${blank.toLowerCase()}]`),
  );
}

/** A stretch of a line's words, and the question that would fill it where it is a blank. */
export type Run = Readonly<{ text: string; question: KitQuestion | null }>;

/** A line's words cut at the blanks in it. */
export function runsOf(text: string, kit: Questions | null): readonly Run[] {
  const blanks = new Map(
    (kit?.questions ?? []).map((question) => [`[${question.blank.toLowerCase()}]`, question]),
  );
  return text
    .split(/(\[[^[\]]+\])/)
    .filter((run) => run !== '')
    .map((run) => ({ text: run, question: blanks.get(run.toLowerCase()) ?? null }));
}
