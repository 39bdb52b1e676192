import { type Answers, answerTo, isAnswered } from './condition';
import type { Kit, KitQuestion } from './kit';

/** What a text of a kit is filled in with. */
export type Filling = Readonly<{
  kit: Pick<Kit, 'questions' | 'other'>;
  answers: Answers;
  /** The other person's name as one says it; null while none is chosen. */
  them: string | null;
}>;

const blankPattern = /\{([a-z][a-z0-9-]*)\}/g;

/** The ids of the blanks in a text, `them` among them, each once. */
export function blanksIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(blankPattern)].map(([, id]) => id as string))];
}

/**
 * A kit's text with its blanks filled in: the name, the answers as typed, a choice as it reads in a
 * sentence. What has no answer stays visible in brackets: "[the hours you can protect]". An answer
 * that ends a sentence of its own ends in a stop; inside a sentence its own stop is left out.
 */
export function fillIn(text: string, filling: Filling): string {
  const filled = text.replace(blankPattern, (whole, id: string, at: number) => {
    const rest = text.slice(at + whole.length);
    if (id === 'them' && filling.them === null && isAddressed(text.slice(0, at), rest)) {
      return '[name]';
    }
    const answer = words(id, filling);
    if (answer === undefined) return whole;
    return endsSentence.test(rest) ? stopped(answer) : answer;
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** What follows a blank that ends a sentence: nothing, or white space and a new sentence. */
const endsSentence = /^(?:$|\s+(?:[\p{Lu}“{]|$)|\n)/u;

/** Whether somebody is spoken to by name here: "Dear …", or at the start before a comma. */
function isAddressed(before: string, after: string): boolean {
  return /\bDear $/.test(before) || (before === '' && after.startsWith(','));
}

function stopped(sentence: string): string {
  return /[.!?…”]$/.test(sentence) ? sentence : `${sentence}.`;
}

function words(id: string, { kit, answers, them }: Filling): string | undefined {
  if (id === 'them') return them ?? kit.other;
  const question = kit.questions.find((each) => each.id === id);
  if (!question) return undefined;
  const answer = answerTo(id, answers);
  return isAnswered(answer) && answer !== undefined
    ? asInText(question, answer)
    : `[${question.blank}]`;
}

function asInText(question: KitQuestion, answer: string | readonly string[]): string {
  const given = typeof answer === 'string' ? [answer] : answer;
  if (question.kind === 'words') return inSentence(given.join(' '));
  const chosen = given.flatMap((id) => {
    const choice = question.choices?.find((each) => each.id === id);
    return choice ? [choice.inText ?? choice.label] : [];
  });
  return chosen.length > 0 ? listed(chosen) : `[${question.blank}]`;
}

/** Typed words as they read within a sentence: on one line, without a full stop of their own. */
function inSentence(typed: string): string {
  return typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\.)\.$/, '');
}

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
