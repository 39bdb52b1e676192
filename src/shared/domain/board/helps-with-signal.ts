import type { SignalId } from '../signals';
import type { Board, BoardPerson } from './board';
import { type SeatRoleId, seatRoleName } from './roles';
import { type ServingSeat, servingBoard } from './serving';
import { type SignalHelp, type SignalHelps, signalHelps } from './signal-helps';

/** Three to think of: a longer list would be the board again. */
const mostPeople = 3;

/** Somebody whose seat could help, and why; `said` goes on after their name. */
export type SignalHelper = Readonly<{
  person: BoardPerson;
  /** "sponsor for Leadership: can speak where the rule is made." */
  said: string;
}>;

/** Who could help with a signal. */
export type HelpsWithSignal = Readonly<{
  /** At most three, those to think of first before the others. */
  people: readonly SignalHelper[];
  /** Set when no seat helps: the one to fill. */
  missing: Readonly<{ role: SeatRoleId; sentence: string }> | null;
  question: string;
  guide: SignalHelps['guide'];
}>;

/**
 * Whose seats could help with an entry's signal on a day. Seats in the entry's areas go before others,
 * stronger ones before weaker; one of unknown strength goes last. A candidate has not been asked yet
 * and is never named.
 * @param areas ids of the entry's areas @param today an ISO day
 */
export function helpsWithSignal(
  board: Board,
  { signal, areas }: Readonly<{ signal: SignalId; areas: readonly string[] }>,
  today: string,
): HelpsWithSignal {
  const now = servingBoard(board, today);
  const { helps, sponsorsFrom, missing, question, guide } = signalHelps[signal];
  const chosen = now.seats
    .flatMap((held) => {
      if (held.seat.role === 'sponsor' && held.person.side !== (sponsorsFrom ?? held.person.side))
        return [];
      const rank = helps.findIndex((help) => isTrueOf(help, held));
      const help = helps[rank];
      return help ? [{ held, help, rank, isNear: areas.includes(held.area.id) }] : [];
    })
    .toSorted(
      (one, other) =>
        Number(other.isNear) - Number(one.isNear) ||
        (other.held.seat.strength ?? 0) - (one.held.seat.strength ?? 0) ||
        one.rank - other.rank,
    );
  // The first seat of each person is the one that is spoken of.
  const people = new Map<string, SignalHelper>();
  for (const { held, help } of chosen) {
    const { person, seat, area } = held;
    if (people.has(person.id)) continue;
    const role = seatRoleName(seat.role).toLowerCase();
    people.set(person.id, { person, said: `${role} for ${area.name}: ${help.why}.` });
  }
  const near = now.areas.find(({ id }) => areas.includes(id));
  const role = seatRoleName(missing.role).toLowerCase();
  return {
    people: [...people.values()].slice(0, mostPeople),
    missing:
      people.size > 0
        ? null
        : {
            role: missing.role,
            sentence: `Nobody on your board holds a seat for this yet. The one to fill is a ${role}’s${near ? `, for ${near.name}` : ''}: ${missing.who}.`,
          },
    question,
    guide,
  };
}

function isTrueOf(help: SignalHelp, { seat }: ServingSeat): boolean {
  return 'role' in help ? seat.role === help.role : seat.supports.includes(help.support);
}
