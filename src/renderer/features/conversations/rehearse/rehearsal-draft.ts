import type { Rehearsal } from '#shared/contract/conversations-rehearsals';
import { confidenceName } from '#shared/domain/conversations/confidence';
import { minuteWords } from '#shared/domain/conversations/minutes';
import type { RehearsalRole } from '#shared/domain/conversations/rehearse';
import { call } from '../../../bridge/client';
import type { DraftKind } from '../../../bridge/kept-draft';

/** The longest time the store takes, in seconds: a day. */
const longest = 86_400;

/** Which form a rehearsal that is under way is kept in. */
export const rehearsalKey = (preparationId: string) => `rehearsal:${preparationId}`;

/** A run on which nothing has been said yet. @param at milliseconds since 1970 */
export function newRehearsal(preparationId: string, at: number): Rehearsal {
  return {
    id: crypto.randomUUID(),
    preparationId,
    at,
    role: 'mine' satisfies RehearsalRole,
    seconds: 0,
    secondsByLine: {},
    confidenceBefore: null,
    confidenceAfter: null,
    note: '',
  };
}

/** The run with some more seconds spent at a line. */
export function spend(run: Rehearsal, lineId: string, seconds: number): Rehearsal {
  const add = (before: number) => Math.min(longest, before + seconds);
  return {
    ...run,
    seconds: add(run.seconds),
    secondsByLine: { ...run.secondsByLine, [lineId]: add(run.secondsByLine[lineId] ?? 0) },
  };
}

/** A run in words, for when it can be neither saved nor shown. */
const inWords = ({ seconds, confidenceBefore, confidenceAfter, note }: Rehearsal): string =>
  [
    `Rehearsed for ${minuteWords(seconds)}.`,
    confidenceBefore !== null && `Confidence before: ${confidenceName(confidenceBefore)}.`,
    confidenceAfter !== null && `Confidence after: ${confidenceName(confidenceAfter)}.`,
    note,
  ]
    .filter(Boolean)
    .join('\n');

export const rehearsalKind: DraftKind<Rehearsal> = {
  saveNow: (run) => call('conversations.saveRehearsal', run),
  describe: (run) => ({ title: 'Not saved: a rehearsal', text: inWords(run) }),
};
