import { z } from 'zod';

/** What an answer at an interview was worth. */
export const findings = [
  { id: 'evidence', name: 'Evidence', description: 'A name, a number or a document.' },
  { id: 'promise', name: 'Promise', description: 'It is meant, and nobody has done it yet.' },
  { id: 'evaded', name: 'No answer', description: 'They spoke of something else.' },
  { id: 'red-flag', name: 'Red flag', description: 'What you heard worries you.' },
] as const;
export type FindingId = (typeof findings)[number]['id'];
export const findingIds = findings.map((finding) => finding.id) as [FindingId, ...FindingId[]];

const id = z.string().min(1).max(80);

/** Institutions side by side: the same questions put to each, with what was said and by whom. */
export const scorecardSchema = z.object({
  institutions: z.array(z.object({ id, name: z.string().trim().max(200) })).max(12),
  questions: z.array(z.object({ id, text: z.string().trim().max(800) })).max(40),
  answers: z
    .array(
      z.object({
        institutionId: id,
        questionId: id,
        finding: z.enum(findingIds).nullable(),
        words: z.string().max(1_000, 'Keep it under 1,000 characters.'),
        who: z.string().max(200, 'Keep it under 200 characters.'),
      }),
    )
    .max(480),
});
export type Scorecard = Readonly<z.infer<typeof scorecardSchema>>;
export type ScorecardAnswer = Scorecard['answers'][number];

/** What an institution has answered to a question, or undefined. */
export function answerAt(
  { answers }: Pick<Scorecard, 'answers'>,
  institutionId: string,
  questionId: string,
): ScorecardAnswer | undefined {
  return answers.find(
    (answer) => answer.institutionId === institutionId && answer.questionId === questionId,
  );
}

/** How an institution stands, in words and without a score: "3 with evidence, 1 promise, 2 not asked yet". */
export function standingWords(scorecard: Scorecard, institutionId: string): string {
  const found = scorecard.questions.map(
    (question) => answerAt(scorecard, institutionId, question.id)?.finding ?? null,
  );
  const count = (finding: FindingId | null) => found.filter((each) => each === finding).length;
  const told = [
    [count('evidence'), 'with evidence', 'with evidence'],
    [count('promise'), 'promise', 'promises'],
    [count('evaded'), 'without an answer', 'without an answer'],
    [count('red-flag'), 'red flag', 'red flags'],
    [count(null), 'not asked yet', 'not asked yet'],
  ] as const;
  const parts = told.flatMap(([number, one, many]) =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many}`],
  );
  return parts.join(', ') || 'No questions yet';
}

/** The scorecard without what belongs to a question or an institution that is gone. */
export function withoutStrays(scorecard: Scorecard): Scorecard {
  const institutions = new Set(scorecard.institutions.map((each) => each.id));
  const questions = new Set(scorecard.questions.map((each) => each.id));
  const seen = new Set<string>();
  return {
    ...scorecard,
    answers: scorecard.answers.filter(({ institutionId, questionId }) => {
      const key = `${institutionId} ${questionId}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return institutions.has(institutionId) && questions.has(questionId);
    }),
  };
}

/** A scorecard that begins with what a kit asks, in the words of these answers, and with no institution yet. */
export function beginScorecard(asks: readonly Readonly<{ id: string; text: string }>[]): Scorecard {
  return {
    institutions: [],
    questions: asks.map(({ id: ask, text }) => ({ id: `ask-${ask}`, text: text.slice(0, 800) })),
    answers: [],
  };
}

/** The scorecard with a cell changed: what was found, what was said, or who said it. */
export function withAnswer(
  scorecard: Scorecard,
  at: Readonly<{ institutionId: string; questionId: string }>,
  patch: Partial<Pick<ScorecardAnswer, 'finding' | 'words' | 'who'>>,
): Scorecard {
  const { institutionId, questionId } = at;
  const before = answerAt(scorecard, institutionId, questionId);
  const after = {
    institutionId,
    questionId,
    finding: null,
    words: '',
    who: '',
    ...before,
    ...patch,
  };
  return {
    ...scorecard,
    answers: before
      ? scorecard.answers.map((answer) => (answer === before ? after : answer))
      : [...scorecard.answers, after],
  };
}
