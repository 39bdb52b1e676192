import type { EntryDocument } from '../document-text';

/** How one meets. */
export const meetingModes = [
  { id: 'in-person', name: 'In person' },
  { id: 'video', name: 'Video' },
  { id: 'phone', name: 'Phone' },
] as const;
export type MeetingModeId = (typeof meetingModes)[number]['id'];
export const meetingModeIds = meetingModes.map((mode) => mode.id) as [
  MeetingModeId,
  ...MeetingModeId[],
];

/** The name people read for a mode. */
export function meetingModeName(id: MeetingModeId): string {
  return meetingModes.find((mode) => mode.id === id)?.name ?? id;
}

/** Where a point of an agenda was copied from; the point stays when its origin goes. */
export const pointOrigins = [
  { id: 'commitment', name: 'Commitment' },
  { id: 'passage', name: 'Journal' },
  { id: 'goal', name: 'Goal' },
  { id: 'step', name: 'Step' },
  { id: 'preparation', name: 'Preparation' },
] as const;
export type PointOriginId = (typeof pointOrigins)[number]['id'];
export const pointOriginIds = pointOrigins.map((origin) => origin.id) as [
  PointOriginId,
  ...PointOriginId[],
];

/** The name people read for an origin. */
export function pointOriginName(id: PointOriginId): string {
  return pointOrigins.find((origin) => origin.id === id)?.name ?? id;
}

/** The lengths offered, in minutes. Any from 5 to 600 can be typed. */
export const usualMinutes = [15, 20, 30, 45, 60, 90] as const;

type Timed = Readonly<{ minutes: number | null }>;

/** Minutes that an agenda asks for; points without a length count nothing. */
export function agendaMinutes(points: readonly Timed[]): number {
  return points.reduce((sum, point) => sum + (point.minutes ?? 0), 0);
}

type AfterWords = Readonly<{
  advice: string;
  decisions: string;
  introductions: string;
  thankedOn: string | null;
  energy: string | null;
  nextOn: string | null;
  nothingAfter: boolean;
  notes: EntryDocument;
}>;

/**
 * Whether somebody has said what came of a meeting: any word after it, a commitment, or that there was
 * nothing. Notes taken in the room do not count: they are what the follow-up is made from.
 */
export function hasFollowUp(meeting: Omit<AfterWords, 'notes'>, commitments: number): boolean {
  return (
    meeting.nothingAfter ||
    commitments > 0 ||
    meeting.thankedOn !== null ||
    meeting.energy !== null ||
    meeting.nextOn !== null ||
    [meeting.advice, meeting.decisions, meeting.introductions].some((words) => words.trim() !== '')
  );
}

/**
 * The day something has to be sent, counted back from the day of the meeting on the wall.
 * @param start wall time such as 2026-12-01T09:00
 * @returns an ISO day, or null without a lead time
 */
export function sendOn(start: string, daysBefore: number | null): string | null {
  if (daysBefore === null) return null;
  const day = Date.parse(`${start.slice(0, 10)}T00:00Z`) - daysBefore * 86_400_000;
  return new Date(day).toISOString().slice(0, 10);
}
