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
    const given = words(id, filling);
    if (given === undefined) return whole;
    // Somebody may be called An or My.
    const answer = id === 'them' ? given : goingOn(text.slice(0, at), given);
    return endsSentence.test(rest) ? stopped(answer) : answer;
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** What follows a blank that ends a sentence: nothing, or white space and a new sentence. */
const endsSentence = /^(?:$|\s+(?:[\p{Lu}“{]|$)|\n)/u;

/** Words that begin an answer with a capital and have none inside a sentence. A name keeps its own. */
const small =
  /^(?:A|An|The|To|My|Our|Your|Their|Somebody|Someone|About|At|By|For|From|In|On|That|Until|When|Whether|With|Being|Doing|Going|Having|Keeping|Leading|Running|Working)\b/;

/** An answer as it goes on from what stands before it: small in mid-sentence, and not saying the same words again. */
function goingOn(before: string, answer: string): string {
  if (before === '' || /[.!?:…”]\s*$/.test(before)) return answer;
  const said = before.trimEnd().split(/\s+/);
  const given = answer.split(' ');
  const same = [4, 3, 2].find(
    (count) =>
      given.length > count &&
      said.slice(-count).join(' ').toLowerCase() === given.slice(0, count).join(' ').toLowerCase(),
  );
  const rest = same === undefined ? answer : given.slice(same).join(' ');
  return small.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest;
}

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
