import { wordList } from '../board/wording';
import { type EntryDocument, plainText } from '../document-text';
import { type EnergyId, energyName } from '../energy';
import { type PointOriginId, pointOriginName, sendOn } from './meeting';

/** Sizes of type on the page in points, the largest first: the first in which everything fits is taken. */
export const briefTextSizes = ['11.5', '10.5', '9.5', '8.5'] as const;
export type BriefTextSize = (typeof briefTextSizes)[number];

/**
 * What a brief can hold. What one would not want the other to read is out until it is switched on: the
 * page is made to be handed over or left on a desk.
 */
export const briefParts = [
  { id: 'when', name: 'Date, time and place', isPrivate: false },
  { id: 'people', name: 'People and their roles', isPrivate: false },
  { id: 'purpose', name: 'Purpose', isPrivate: false },
  { id: 'focus', name: 'The one thing', isPrivate: false },
  { id: 'agenda', name: 'Agenda', isPrivate: false },
  { id: 'passages', name: 'Agenda points from the journal', isPrivate: true },
  { id: 'decisions', name: 'Decisions wanted', isPrivate: false },
  { id: 'feedback', name: 'Feedback sought', isPrivate: false },
  { id: 'commitments', name: 'Open commitments, both ways', isPrivate: false },
  { id: 'sent', name: 'Sent ahead', isPrivate: false },
  { id: 'notToRaise', name: 'Not to raise', isPrivate: true },
  { id: 'notes', name: 'Notes', isPrivate: true },
  { id: 'energy', name: 'Energy afterwards', isPrivate: true },
] as const;
export type BriefPartId = (typeof briefParts)[number]['id'];
export const briefPartIds = briefParts.map(({ id }) => id) as [BriefPartId, ...BriefPartId[]];

type Point = Readonly<{
  id: string;
  words: string;
  minutes: number | null;
  origin: Readonly<{ kind: PointOriginId }> | null;
}>;
type BriefMeeting = Readonly<{
  start: string;
  purpose: string;
  focus: string;
  agenda: readonly Point[];
  decisionsWanted: string;
  feedbackSought: string;
  notToRaise: string;
  toSend: string;
  sendDaysBefore: number | null;
  sentOn: string | null;
  notes: EntryDocument;
  energy: EnergyId | null;
}>;
type BriefPerson = Readonly<{ name: string; roles: readonly string[]; position: string }>;
type BriefCommitment = Readonly<{
  id: string;
  whose: 'mine' | 'theirs';
  what: string;
  dueOn: string | null;
  person: string;
}>;

export type BriefSource = Readonly<{
  meeting: BriefMeeting;
  /** When and where, in words. */
  when: readonly string[];
  people: readonly BriefPerson[];
  /** Those that are not done, of everybody who comes. */
  commitments: readonly BriefCommitment[];
  /** Says a day in words. */
  formatDay: (day: string) => string;
}>;

type Promised = Readonly<{ id: string; words: string }>;

/** What stands on the page; a part that is empty or switched off is an empty text or list. */
export type Brief = Readonly<{
  title: string;
  when: readonly string[];
  people: readonly string[];
  focus: string;
  agenda: readonly Readonly<{ id: string; words: string; minutes: number | null }>[];
  decisions: string;
  feedback: string;
  mine: readonly Promised[];
  theirs: readonly Promised[];
  sent: string;
  notToRaise: string;
  notes: string;
  energy: string;
}>;

/** The brief of a meeting with these parts. */
export function briefOf(source: BriefSource, parts: ReadonlySet<BriefPartId>): Brief {
  const { meeting, when, people } = source;
  const text = (part: BriefPartId, words: string) => (parts.has(part) ? words.trim() : '');
  const list = <T>(part: BriefPartId, things: readonly T[]) => (parts.has(part) ? things : []);
  return {
    title: text('purpose', meeting.purpose) || 'Meeting brief',
    when: list('when', when),
    people: list('people', people).map(personWords),
    focus: text('focus', meeting.focus),
    agenda: meeting.agenda.filter((point) => parts.has(isPassage(point) ? 'passages' : 'agenda')),
    decisions: text('decisions', meeting.decisionsWanted),
    feedback: text('feedback', meeting.feedbackSought),
    mine: list('commitments', promised(source, 'mine')),
    theirs: list('commitments', promised(source, 'theirs')),
    sent: text('sent', sentWords(source)),
    notToRaise: text('notToRaise', meeting.notToRaise),
    notes: text('notes', plainText(meeting.notes)),
    energy: meeting.energy === null ? '' : text('energy', energyName(meeting.energy)),
  };
}

export type OfferedPart = Readonly<{
  id: BriefPartId;
  name: string;
  isPrivate: boolean;
  /** Where it was written. */
  from: string;
  /** Every line of it that would be in the file. */
  lines: readonly string[];
}>;

/** The parts that have something to say, with all of their words: what leaves, before it does. */
export function offeredParts(source: BriefSource): readonly OfferedPart[] {
  return briefParts
    .map((part) => ({
      ...part,
      from: fromWords(source, part.id),
      lines: linesOf(source, part.id),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function linesOf(source: BriefSource, part: BriefPartId): readonly string[] {
  const brief = briefOf(source, new Set([part]));
  const points = brief.agenda.map(({ words, minutes }) =>
    minutes === null ? words : `${words} (${minutes} min)`,
  );
  const lines: Readonly<Record<BriefPartId, readonly string[]>> = {
    when: brief.when,
    people: brief.people,
    purpose: [source.meeting.purpose.trim()],
    focus: [brief.focus],
    agenda: points,
    passages: points,
    decisions: [brief.decisions],
    feedback: [brief.feedback],
    commitments: [
      ...brief.mine.map(({ words }) => `I have promised: ${words}`),
      ...brief.theirs.map(({ words }) => `I was promised: ${words}`),
    ],
    sent: [brief.sent],
    notToRaise: [brief.notToRaise],
    notes: [brief.notes],
    energy: [brief.energy],
  };
  return lines[part].filter((line) => line !== '');
}

const written = 'This meeting';
const sources: Readonly<Record<Exclude<BriefPartId, 'agenda'>, string>> = {
  ...{ when: written, purpose: written, focus: written, decisions: written, feedback: written },
  ...{ sent: written, notToRaise: written, notes: written, energy: written },
  people: 'This meeting and your board',
  passages: 'Passages of your journal, copied into the agenda',
  commitments: 'The pages of the people you meet',
};

function fromWords({ meeting }: BriefSource, part: BriefPartId): string {
  if (part !== 'agenda') return sources[part];
  const kinds = meeting.agenda.flatMap(({ origin }) =>
    origin === null || origin.kind === 'passage' ? [] : [pointOriginName(origin.kind)],
  );
  const named = [...new Set(kinds)].map((name) => `${name.toLowerCase()}s`);
  return named.length === 0 ? written : `${written}, with points copied from ${wordList(named)}`;
}

function isPassage({ origin }: Point): boolean {
  return origin?.kind === 'passage';
}

function personWords({ name, roles, position }: BriefPerson): string {
  return [name, ...[wordList(roles).toLowerCase(), position].filter((words) => words !== '')].join(
    ', ',
  );
}

/** With whom is said where several come. */
function promised(source: BriefSource, whose: 'mine' | 'theirs'): readonly Promised[] {
  const { commitments, people, formatDay } = source;
  return commitments
    .filter((one) => one.whose === whose)
    .map(({ id, what, dueOn, person }) => {
      const who = people.length > 1 ? `${whose === 'mine' ? 'To ' : ''}${person}: ` : '';
      return { id, words: `${who}${what}${dueOn === null ? '' : `, by ${formatDay(dueOn)}`}` };
    });
}

function sentWords({ meeting, formatDay }: BriefSource): string {
  const what = meeting.toSend.trim();
  if (what === '') return '';
  if (meeting.sentOn !== null) return `${what}\nSent on ${formatDay(meeting.sentOn)}.`;
  const by = sendOn(meeting.start, meeting.sendDaysBefore);
  return by === null ? `${what}\nNot sent yet.` : `${what}\nTo be sent by ${formatDay(by)}.`;
}
