import type { AreaId, FirstAreaId } from './areas';
import { isAreaTheme, prompts as ours, type Prompt, type PromptThemeId } from './prompts/index';
import type { SignalId } from './signals';

type OwnPrompt = Readonly<{ id: string; text: string }>;
/** One time a prompt was in front of the person. `day` is an ISO day. */
type Use = Readonly<{
  promptId: string;
  outcome: 'skipped' | 'written' | 'declined';
  day: string;
}>;

export type PromptSituation = Readonly<{
  /** An ISO day. */
  today: string;
  uses: readonly Use[];
  own: readonly OwnPrompt[];
  /** Ids of prompts that were put away. */
  hidden: readonly string[];
  /** Signals that nobody has closed. */
  signals: readonly SignalId[];
  /** The areas of recent entries, one for each time an entry carries it. */
  areasWritten: readonly AreaId[];
  /** Areas that are hidden: no prompt is offered for them. */
  hiddenAreas: readonly AreaId[];
}>;

/** What is offered: one of ours or of the person's own. */
export type ChosenPrompt = Readonly<{ id: string; text: string }>;

type Candidate = ChosenPrompt & Readonly<{ theme: PromptThemeId | 'own' }>;

/** Days a prompt rests after each outcome; for "not today" it was the day, not the prompt. */
const rests = { written: 180, skipped: 60, declined: 7 } as const;

/** Days at the start of a month, quarter and year that belong to looking back on it. */
const firstDays = { month: 2, quarter: 5, year: 7 } as const;

/**
 * The prompt of a day: the same all day until it is skipped, none once one was written or the person
 * said "not today". Prompts that rest come back only when nothing else is left, the longest unused
 * first. The same situation always gives the same prompt.
 */
export function choosePrompt(
  situation: PromptSituation,
  catalogue: readonly Prompt[] = ours,
): ChosenPrompt | null {
  const { today, uses, own, hidden, hiddenAreas } = situation;
  const ofToday = uses.filter((use) => use.day === today);
  if (ofToday.some(({ outcome }) => outcome !== 'skipped')) return null;

  const candidates: Candidate[] = [
    ...catalogue,
    ...own.map(({ id, text }) => ({ id, text, theme: 'own' as const })),
  ].filter(({ id, theme }) => !hidden.includes(id) && !hiddenAreas.some((area) => area === theme));
  const rested = candidates.filter(({ id }) => !rest(id, situation));
  const turn = dayNumber(today) + ofToday.length;

  for (const fits of pools(situation, turn)) {
    const pool = rested.filter(({ theme }) => fits(theme));
    if (pool.length > 0) return first(pool, ({ id }) => hash(`${today} ${id}`));
  }
  const notToday = candidates.filter(({ id }) => !ofToday.some((use) => use.promptId === id));
  return first(notToday, ({ id }) => lastUse(id, uses));
}

type Fits = (theme: Candidate['theme']) => boolean;

/** Which prompts may be offered, best first. On an ordinary day three kinds take turns. */
function pools(situation: PromptSituation, turn: number): readonly Fits[] {
  const { today, signals } = situation;
  const calendar = calendarTheme(today);
  const quiet = quietAreas(situation);
  const kinds: readonly Fits[] = [
    (theme) => theme === 'day',
    (theme) => theme !== 'own' && isAreaTheme(theme) && quiet.includes(theme),
    (theme) => theme === 'own',
  ];
  const inTurn = kinds.map((_, index) => kinds[(turn + index) % kinds.length] as Fits);
  return [
    (theme) => signals.some((signal) => signal === theme),
    (theme) => theme === calendar,
    ...inTurn,
    (theme) => theme !== 'own' && isAreaTheme(theme),
    () => true,
  ];
}

/** The turn of the calendar that a day is at, or null on an ordinary working day. */
function calendarTheme(today: string): PromptThemeId | null {
  const [month = 0, dayOfMonth = 0] = today.slice(5).split('-').map(Number);
  if (month === 1 && dayOfMonth <= firstDays.year) return 'year';
  if (month % 3 === 1 && dayOfMonth <= firstDays.quarter) return 'quarter';
  const weekday = new Date(`${today}T00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return 'week';
  return dayOfMonth <= firstDays.month ? 'month' : null;
}

/** The areas that recent entries carry least often. */
function quietAreas({ areasWritten, hiddenAreas }: PromptSituation): readonly FirstAreaId[] {
  const all = [...new Set(ours.map(({ theme }) => theme).filter(isAreaTheme))].filter(
    (area) => !hiddenAreas.includes(area),
  );
  const times = (area: FirstAreaId) => areasWritten.filter((written) => written === area).length;
  const fewest = Math.min(...all.map(times));
  return all.filter((area) => times(area) === fewest);
}

function rest(id: string, { uses, today }: PromptSituation): boolean {
  return uses.some(
    (use) => use.promptId === id && dayNumber(today) - dayNumber(use.day) < rests[use.outcome],
  );
}

/** The day of a prompt's last use as a number; before all others when it was never used. */
function lastUse(id: string, uses: readonly Use[]): number {
  return Math.max(
    ...uses.filter(({ promptId }) => promptId === id).map(({ day }) => dayNumber(day)),
    Number.NEGATIVE_INFINITY,
  );
}

/** The candidate with the smallest number; of equals the first. */
function first(
  candidates: readonly Candidate[],
  numberOf: (candidate: Candidate) => number,
): ChosenPrompt | null {
  const [best] = candidates
    .map((candidate) => ({ candidate, number: numberOf(candidate) }))
    .sort((a, b) => (a.number === b.number ? 0 : a.number - b.number));
  return best ? { id: best.candidate.id, text: best.candidate.text } : null;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / 86_400_000;

/** FNV-1a: spreads ids over the numbers up to 2³², the same on every laptop. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
