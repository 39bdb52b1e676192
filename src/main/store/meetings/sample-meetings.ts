import type Database from 'better-sqlite3';
import { type EntryDocument, emptyDocument } from '#shared/domain/document-text';
import type { SampleMeetings } from '#shared/domain/sample-meetings';
import { partRepository } from './part-repository';
import { meetingSaver } from './save-meeting';

type SampleOrigin = SampleMeetings[number]['agenda'][number]['origin'];

export type SampleTools = Readonly<{
  connection: Database.Database;
  clock: () => number;
  newId: () => string;
  /** The id of a person by name, made when they are first named. */
  personNamed: (name: string) => string;
  /** The id of a goal by title. */
  goalNamed: (title: string) => string | undefined;
  /** An ISO day, so many days from today. */
  dayFromToday: (days: number) => string;
}>;

/** Fills a vault being made with the sample physician's meetings, after its people, goals and commitments. */
export function fillSampleMeetings(meetings: SampleMeetings, tools: SampleTools): void {
  const { connection, clock, newId, personNamed, goalNamed, dayFromToday } = tools;
  const save = meetingSaver(connection);
  const parts = partRepository(connection);
  const promised = connection
    .prepare<[string, string], string>('SELECT id FROM commitment WHERE person_id = ? AND what = ?')
    .pluck();
  const step = connection.prepare<[string], string>('SELECT id FROM step WHERE title = ?').pluck();
  const idOf = ({ kind, words }: NonNullable<SampleOrigin>, people: readonly string[]) => {
    if (kind === 'goal') return goalNamed(words);
    if (kind === 'step') return step.get(words);
    return people.map((person) => promised.get(person, words)).find((id) => id !== undefined);
  };
  const originOf = (origin: SampleOrigin, people: readonly string[]) => {
    const id = origin === null ? undefined : idOf(origin, people);
    return origin === null || id === undefined ? null : { kind: origin.kind, id };
  };
  const onDay = (days: number | null) => (days === null ? null : dayFromToday(days));
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const meeting of meetings) {
    const { inDays, time, sentInDays, thankedInDays, nextInDays, commitments, ...said } = meeting;
    const id = newId();
    const people = said.people.map(personNamed);
    save(
      {
        ...said,
        ...{ id, people, zone, baseRevision: 0, session: newId(), preparations: [] },
        start: `${dayFromToday(inDays)}T${time}`,
        sentOn: onDay(sentInDays),
        thankedOn: onDay(thankedInDays),
        nextOn: onDay(nextInDays),
        nothingAfter: false,
        goals: said.goals.flatMap((title) => goalNamed(title) ?? []),
        agenda: said.agenda.map(({ origin, ...point }) => ({
          ...point,
          id: newId(),
          origin: originOf(origin, people),
        })),
        notes: notesOf(said.notes),
      },
      clock(),
    );
    for (const what of commitments) {
      for (const person of people) {
        const commitment = promised.get(person, what);
        if (commitment !== undefined) parts.linkCommitment(commitment, id);
      }
    }
  }
}

function notesOf(paragraphs: readonly string[]): EntryDocument {
  if (paragraphs.length === 0) return emptyDocument;
  const content = paragraphs.map((text) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text }],
  }));
  return { type: 'doc', content };
}
