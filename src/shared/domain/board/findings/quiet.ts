import type { BoardPerson } from '../board';
import { cadenceDays, cadenceName } from '../cadences';
import { dayNumber, daysBetween, spanWords } from '../days';
import type { Finding } from '../finding';
import { nextContact } from '../next-contact';
import { type ServingBoard, seatsOf } from '../serving';
import { isServing } from '../stages';
import { sources } from './sources';

/** Turns of the cadence: a visit that slips by half a turn is a busy month, not a quiet one. */
const quietAfter = 1.5;
/** Three turns with nothing are the source's cultivation no more. */
const stalledAfter = 3;

/**
 * Relationships that went quiet against their own cadence. A cultivation quiet for three turns is
 * left to the rule below, so that one silence is told once.
 */
export function quiet(board: ServingBoard): readonly Finding[] {
  return rhythms(board).flatMap(({ person, every, turn }) => {
    const silence = silenceOf(person, board.today);
    if (silence === null || silence.days <= turn * quietAfter) return [];
    if (stalledDays(person, turn, board.today) !== null) return [];
    const { days, isSinceContact } = silence;
    const last = isSinceContact
      ? `the last contact noted was ${spanWords(days)} ago`
      : `no contact is noted in the ${spanWords(days)} since this stage began`;
    return [
      {
        key: `quiet ${person.id}`,
        rule: 'quiet',
        sentence: `You and ${person.name} mean to be in touch ${every}; ${last}.`,
        reason:
          'Between call, clinic and travel a missed meeting is seldom anybody’s decision, and neither side wants to be the one who presses. A short message with one line on what came of the last advice is enough to begin again.',
        source: sources.own,
        areaIds: [],
        personIds: [person.id],
        action: { kind: 'plan-contact', personId: person.id },
      },
    ];
  });
}

/** Cultivation in which nothing happened for three turns. */
export function stageNoContact(board: ServingBoard): readonly Finding[] {
  return rhythms(board).flatMap(({ person, every, turn }) => {
    const days = stalledDays(person, turn, board.today);
    if (days === null) return [];
    return [
      {
        key: `stage-no-contact ${person.id}`,
        rule: 'stage-no-contact',
        sentence: `You and ${person.name} are in cultivation and mean to be in touch ${every}; no contact is noted for ${spanWords(days)}.`,
        reason:
          'Cultivation is the stage in which the work gets done. After three turns without contact the stage may have changed without either of you saying so: a meeting, a rhythm that fits both rotas, or a proper goodbye would each be an answer.',
        source: `${sources.ramundo}; the three turns are ${sources.own}`,
        areaIds: [],
        personIds: [person.id],
        action: { kind: 'plan-contact', personId: person.id },
      },
    ];
  });
}

type Rhythm = Readonly<{ person: BoardPerson; every: string; turn: number }>;

/**
 * Those who mean to keep a rhythm: they serve, or stand in a serving stage and have no seat yet, and
 * a cadence is set. Who only sponsors is left out: sponsorship follows opportunities, not cadence. So is
 * whoever a contact is planned with that is not overdue: there the silence has an end.
 */
function rhythms(board: ServingBoard): readonly Rhythm[] {
  return board.people.flatMap((person) => {
    const { cadence } = person;
    const seats = seatsOf(board, person.id);
    const isHere = seats.length > 0 || board.seatless.includes(person);
    if (cadence === null || !isHere || !isServing(person.stage)) return [];
    const next = nextContact(person);
    if (next !== null && next.on >= board.today) return [];
    if (seats.length > 0 && seats.every(({ seat }) => seat.role === 'sponsor')) return [];
    return [{ person, every: cadenceName(cadence).toLowerCase(), turn: cadenceDays(cadence) }];
  });
}

/** Days of silence in a cultivation that stalled: three turns since both the contact and its own first day; else null. */
function stalledDays(person: BoardPerson, turn: number, today: string): number | null {
  const silence = silenceOf(person, today);
  if (person.stage !== 'cultivation' || silence === null) return null;
  const inStage = daysBetween(person.stageSince, today) ?? silence.days;
  return Math.min(silence.days, inStage) >= turn * stalledAfter ? silence.days : null;
}

/** Days since two people were last in touch; with no contact noted, since the stage began; else null. */
function silenceOf({ lastContact, stageSince }: BoardPerson, today: string) {
  const contact = lastContact?.on ?? null;
  const isSinceContact = dayNumber(contact) !== null;
  const days = daysBetween(isSinceContact ? contact : stageSince, today);
  return days === null ? null : { days, isSinceContact };
}
