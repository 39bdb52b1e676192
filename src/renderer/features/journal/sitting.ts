/** One stay at an entry's page. */
export type Sitting = Readonly<{
  /** Whether the entry may not exist yet. */
  mayBeNew: boolean;
  /** Names this sitting in what is saved. */
  session: string;
  /** Milliseconds since 1970, and this laptop's minutes east of UTC then. */
  openedAt: number;
  offsetMinutes: number;
}>;

export function startSitting(mayBeNew: boolean): Sitting {
  const now = new Date();
  return {
    mayBeNew,
    session: crypto.randomUUID(),
    openedAt: now.getTime(),
    offsetMinutes: -now.getTimezoneOffset(),
  };
}
