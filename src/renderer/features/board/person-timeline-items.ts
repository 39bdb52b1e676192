import type { Contact, StageChange } from '#shared/contract/board-person';
import type { Hit } from '#shared/contract/journal-search';

export type TimelineItem =
  | Readonly<{ kind: 'contact'; id: string; day: string; contact: Contact }>
  | Readonly<{ kind: 'stage'; id: string; day: string; change: StageChange }>
  | Readonly<{ kind: 'entry'; id: string; day: string; hit: Hit }>;

type Sources = Readonly<{
  contacts: readonly Contact[];
  stages: readonly StageChange[];
  /** Newest first, as far as they were read. */
  hits: readonly Hit[];
  /** Whether older entries were not read yet. */
  hasMore: boolean;
}>;

/**
 * One line through time, newest first; on one day stages, then contacts, then entries. While older
 * entries are unread, nothing from before the oldest one read is shown, or it would move later.
 */
export function timelineItems({ contacts, stages, hits, hasMore }: Sources): TimelineItem[] {
  const oldest = hasMore ? (hits.at(-1)?.day ?? '') : '';
  return [
    ...stages.map((change): TimelineItem => {
      return { kind: 'stage', id: change.id, day: change.since, change };
    }),
    ...contacts.map((contact): TimelineItem => {
      return { kind: 'contact', id: contact.id, day: contact.on, contact };
    }),
    ...hits.map((hit): TimelineItem => ({ kind: 'entry', id: hit.id, day: hit.day, hit })),
  ]
    .filter(({ day }) => day >= oldest)
    .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1));
}
