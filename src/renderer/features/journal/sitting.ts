/** One stay at an entry's page. */
export type Sitting = Readonly<{
  /** Whether the entry exists already and has to be read. */
  isStored: boolean;
  /** Names this sitting in what is saved. */
  session: string;
  /** Milliseconds since 1970, and this laptop's minutes east of UTC then. */
  openedAt: number;
  offsetMinutes: number;
}>;

export function startSitting(isStored: boolean): Sitting {
  const now = new Date();
  return {
    isStored,
    session: crypto.randomUUID(),
    openedAt: now.getTime(),
    offsetMinutes: -now.getTimezoneOffset(),
  };
}
