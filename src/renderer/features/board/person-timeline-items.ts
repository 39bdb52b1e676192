import type { Contact, StageChange } from '#shared/contract/board-person';
import type { Opportunity, StoredCommitment } from '#shared/contract/board-relationship';
import type { Passage } from '#shared/contract/journal-passages';
import type { Hit } from '#shared/contract/journal-search';
import type { MeetingSummary } from '#shared/contract/meetings';

/** A commitment as it was made, and once more as it was kept. */
export type CommitmentMoment = Readonly<{
  day: string;
  is: 'made' | 'kept';
  commitment: StoredCommitment;
}>;

/** What a timeline is made of. One more kind: its name here, what it carries, its rows, its drawing. */
type Carried = {
  stage: Readonly<{ change: StageChange }>;
  agreement: Readonly<Record<never, never>>;
  meeting: Readonly<{ meeting: MeetingSummary }>;
  contact: Readonly<{ contact: Contact }>;
  opportunity: Readonly<{ opportunity: Opportunity }>;
  commitment: Readonly<{ moment: CommitmentMoment }>;
  entry: Readonly<{ hit: Hit }>;
  mark: Readonly<{ passage: Passage }>;
};
export type TimelineKind = keyof Carried;
export type TimelineItem = {
  [K in TimelineKind]: Readonly<{ kind: K; id: string; day: string }> & Carried[K];
}[TimelineKind];

/** In the order in which they stand on one day. */
export const timelineKinds: readonly Readonly<{ id: TimelineKind; name: string }>[] = [
  { id: 'stage', name: 'Stages' },
  { id: 'agreement', name: 'Agreement' },
  { id: 'meeting', name: 'Meetings' },
  { id: 'contact', name: 'Contacts' },
  { id: 'opportunity', name: 'Opportunities' },
  { id: 'commitment', name: 'Commitments' },
  { id: 'entry', name: 'Entries' },
  { id: 'mark', name: 'Marks' },
];

/** Newest first, as far as it was read. */
type Stream<T> = Readonly<{ items: readonly T[]; hasMore: boolean }>;

export type TimelineSources = Readonly<{
  stages: readonly StageChange[];
  /** The day on which the agreement was last changed. */
  agreedOn: string | null;
  /** Those that were. */
  meetings: readonly MeetingSummary[];
  contacts: readonly Contact[];
  opportunities: readonly Opportunity[];
  moments: readonly CommitmentMoment[];
  entries: Stream<Hit>;
  marks: Stream<Passage>;
}>;

const rows: { [K in TimelineKind]: (sources: TimelineSources) => TimelineItem[] } = {
  stage: ({ stages }) =>
    stages.map((change) => ({ kind: 'stage', id: change.id, day: change.since, change })),
  agreement: ({ agreedOn }) =>
    agreedOn === null ? [] : [{ kind: 'agreement', id: 'agreement', day: agreedOn }],
  meeting: ({ meetings }) =>
    meetings.map((meeting) => {
      return { kind: 'meeting', id: meeting.id, day: meeting.start.slice(0, 10), meeting };
    }),
  contact: ({ contacts }) =>
    contacts.map((contact) => ({ kind: 'contact', id: contact.id, day: contact.on, contact })),
  opportunity: ({ opportunities }) =>
    opportunities.map((opportunity) => {
      return { kind: 'opportunity', id: opportunity.id, day: opportunity.on, opportunity };
    }),
  commitment: ({ moments }) =>
    moments.map((moment) => {
      const id = `${moment.commitment.id} ${moment.is}`;
      return { kind: 'commitment', id, day: moment.day, moment };
    }),
  entry: ({ entries }) =>
    entries.items.map((hit) => ({ kind: 'entry', id: hit.id, day: hit.day, hit })),
  mark: ({ marks }) =>
    marks.items.map((passage) => {
      return { kind: 'mark', id: `${passage.entryId} ${passage.id}`, day: passage.day, passage };
    }),
};

/**
 * One line through time, newest first; on one day in the order of the kinds. While older entries or
 * marks are unread, nothing from before the oldest one read is shown, or it would move later.
 * @param chosen only these kinds; all of them where none is chosen
 */
export function timelineItems(
  sources: TimelineSources,
  chosen: readonly TimelineKind[] = [],
): TimelineItem[] {
  const isWanted = (kind: TimelineKind) => chosen.length === 0 || chosen.includes(kind);
  const ends = [
    isWanted('entry') ? endOf(sources.entries) : '',
    isWanted('mark') ? endOf(sources.marks) : '',
  ];
  return timelineKinds
    .filter(({ id }) => isWanted(id))
    .flatMap(({ id }) => rows[id](sources))
    .filter(({ day }) => ends.every((end) => day >= end))
    .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1));
}

/** The day up to which a stream is read; empty where it is read to its end. */
function endOf({ items, hasMore }: Stream<Readonly<{ day: string }>>): string {
  return hasMore ? (items.at(-1)?.day ?? '') : '';
}

/** The kinds of which there is something to show. */
export function kindsPresent(sources: TimelineSources): typeof timelineKinds {
  return timelineKinds.filter(({ id }) => rows[id](sources).length > 0);
}
