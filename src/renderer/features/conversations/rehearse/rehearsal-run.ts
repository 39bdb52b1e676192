import type { Drawn, ReactionCard, RehearsalStep } from '#shared/domain/conversations/rehearse';

/** Where one is in a rehearsal. */
export type Run = Readonly<{
  /** Which point. */
  at: number;
  /** With roles swapped: whether my answers are shown. */
  isAnswered: boolean;
  /** The reaction card on the table, and whether its other side is up. */
  card: ReactionCard | null;
  isTurned: boolean;
  /** Cards seen since all had been (domain/conversations/rehearse.ts). */
  seen: readonly string[];
}>;

export const firstPoint: Run = {
  at: 0,
  isAnswered: false,
  card: null,
  isTurned: false,
  seen: [],
};

/** One on: the card's other side, back to the point, my answers, the next point. Null after the last. */
export function forward(run: Run, steps: readonly RehearsalStep[]): Run | null {
  if (run.card) return run.isTurned ? { ...run, card: null } : { ...run, isTurned: true };
  const hasAnswers = (steps[run.at]?.answers.length ?? 0) > 0;
  if (hasAnswers && !run.isAnswered) return { ...run, isAnswered: true };
  return run.at + 1 < steps.length ? { ...run, at: run.at + 1, isAnswered: false } : null;
}

/** One back, by the same way; the first point stays. */
export function back(run: Run): Run {
  if (run.card) return run.isTurned ? { ...run, isTurned: false } : { ...run, card: null };
  if (run.isAnswered) return { ...run, isAnswered: false };
  return { ...run, at: Math.max(0, run.at - 1) };
}

/** Puts a card on the table. */
export function withCard(run: Run, drawn: Drawn | null): Run {
  return drawn ? { ...run, card: drawn.card, isTurned: false, seen: drawn.seen } : run;
}
