import type { Board, BoardArea, BoardPerson, Seat } from '#shared/domain/board/board';
import type { FindingRuleId } from '#shared/domain/board/finding';
import { findingsOf } from '#shared/domain/board/findings/index';
import type { SeatRoleId } from '#shared/domain/board/roles';

/** The day on which the boards of the tests are looked at. */
export const today = '2026-11-24';

export function area(name: string, changes: Partial<BoardArea> = {}): BoardArea {
  const id = name.toLowerCase();
  return { id, name, description: '', weight: 1, isHidden: false, ...changes };
}

/** Somebody in initiation of whom nothing else is known; the id is the name in small letters. */
export function person(name: string, changes: Partial<BoardPerson> = {}): BoardPerson {
  return {
    id: name.toLowerCase(),
    name,
    credentials: '',
    position: '',
    institution: '',
    side: null,
    seniority: null,
    influence: '',
    origin: null,
    hasInCommon: null,
    contact: '',
    assistant: '',
    cadence: null,
    notes: '',
    stage: 'initiation',
    stageSince: null,
    lastContact: null,
    wasThanked: false,
    plannedContact: null,
    helpsWith: [],
    ...changes,
  };
}

export function seat(
  personId: string,
  areaId: string,
  role: SeatRoleId = 'mentor',
  changes: Partial<Seat> = {},
): Seat {
  const id = `${personId} ${areaId} ${role}`;
  return {
    id,
    personId,
    areaId,
    role,
    supports: [],
    strength: null,
    since: null,
    until: null,
    ...changes,
  };
}

/** A board with Research and Teaching, unless it says otherwise. */
export function boardOf(changes: Partial<Board>): Board {
  return { areas: [area('Research'), area('Teaching')], people: [], seats: [], ...changes };
}

/** What one rule finds on the day of the tests. */
export function found(rule: FindingRuleId, changes: Partial<Board>, on = today) {
  return findingsOf(boardOf(changes), on).filter((finding) => finding.rule === rule);
}

/** The sentences of one rule. */
export function said(rule: FindingRuleId, changes: Partial<Board>, on = today): string[] {
  return found(rule, changes, on).map(({ sentence }) => sentence);
}
