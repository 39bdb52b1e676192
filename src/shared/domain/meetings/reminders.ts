type Reminded = Readonly<{
  id: string;
  /** Milliseconds since 1970. */
  startsAt: number;
  toSend: string;
  sentOn: string | null;
  /** An ISO day. */
  sendOn: string | null;
}>;

/** Minutes before a meeting at which a reminder comes, and the hour at which one comes of what is to be sent. */
const minutesBefore = 15;
const sendHour = 8;
/** A reminder that could not come in time, as when the laptop slept, does not come late. In milliseconds. */
const patience = 10 * 60_000;

/** The moments, in milliseconds since 1970, at which something of a meeting is worth a word. */
function momentsOf({ startsAt, toSend, sentOn, sendOn }: Reminded): number[] {
  const isToSend = toSend.trim() !== '' && sentOn === null && sendOn !== null;
  // By this laptop's clock: a day that begins where one is.
  const morning = isToSend ? [new Date(`${sendOn}T00:00`).setHours(sendHour)] : [];
  return [startsAt - minutesBefore * 60_000, ...morning];
}

/**
 * Whether a reminder is due between two looks at the clock.
 * @param before the last look, or the start of the app; milliseconds since 1970
 */
export function isReminderDue(
  meetings: readonly Reminded[],
  { before, now }: Readonly<{ before: number; now: number }>,
): boolean {
  const from = Math.max(before, now - patience);
  return meetings.flatMap(momentsOf).some((moment) => moment > from && moment <= now);
}
