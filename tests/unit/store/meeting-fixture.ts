import { randomUUID } from 'node:crypto';
import type { Meeting, MeetingDraft, MeetingSummary } from '#shared/contract/meetings';
import { emptyDocument } from '#shared/domain/document-text';
import { boardHandlers } from '../../../src/main/store/board/handlers';
import { relationshipHandlers } from '../../../src/main/store/board/relationship-handlers';
import { conversationsHandlers } from '../../../src/main/store/conversations/handlers';
import { calendarHandlers } from '../../../src/main/store/meetings/calendar-handlers';
import { meetingHandlers, meetingPurger } from '../../../src/main/store/meetings/handlers';
import { seriesExtender } from '../../../src/main/store/meetings/lay-out';
import { begun } from './conversations-vault';
import { openScratch } from './scratch-database';

/** A meeting of half an hour in Chicago, with nothing prepared. */
export function meetingDraft(given: Partial<MeetingDraft>): MeetingDraft {
  return {
    id: randomUUID(),
    start: '2026-10-13T09:00',
    zone: 'America/Chicago',
    minutes: 30,
    mode: 'in-person',
    place: 'Her office',
    purpose: 'Mentoring',
    people: [],
    focus: '',
    agenda: [],
    decisionsWanted: '',
    feedbackSought: '',
    notToRaise: '',
    toSend: '',
    sendDaysBefore: null,
    sentOn: null,
    notes: emptyDocument,
    advice: '',
    decisions: '',
    introductions: '',
    thankedOn: null,
    energy: null,
    nextOn: null,
    nothingAfter: false,
    goals: [],
    preparations: [],
    baseRevision: 0,
    session: randomUUID(),
    ...given,
  };
}

/** The store's meetings over a vault that holds people alone, on 1 October 2026. */
export function meetingScratch() {
  let now = Date.parse('2026-10-01T12:00Z');
  const topics: string[] = [];
  const shared = {
    connection: openScratch(),
    clock: () => now++,
    newId: () => randomUUID(),
    changed: (topic: string) => void topics.push(topic),
  };
  const people = boardHandlers({ ...shared, renamed: () => {}, entriesNaming: () => new Map() });
  const board = relationshipHandlers(shared);
  const handlers = {
    ...meetingHandlers({ ...shared, saveCommitment: board['board.saveCommitment'] }),
    ...calendarHandlers(shared),
  };
  const talks = conversationsHandlers(shared);
  const prepare = () => {
    const preparation = begun();
    talks['conversations.addPreparation'](preparation);
    return preparation.id;
  };
  const add = (name: string) => {
    const id = randomUUID();
    people['board.savePerson']({ id, name });
    return id;
  };
  const save = (given: Partial<MeetingDraft>) => {
    const draft = meetingDraft(given);
    handlers['meetings.save'](draft);
    return draft;
  };
  return {
    count: (table: string) =>
      shared.connection.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get(),
    handlers,
    board,
    topics,
    add,
    prepare,
    save,
    extend: seriesExtender(shared),
    purge: meetingPurger(shared.connection),
    goTo: (moment: string) => {
      now = Date.parse(moment);
    },
    read: (id: string) => handlers['meetings.read']({ id }) as Meeting,
    list: (personId: string | null = null) =>
      handlers['meetings.list']({ personId }) as readonly MeetingSummary[],
  };
}
