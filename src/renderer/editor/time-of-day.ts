const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** The time on this laptop's clock, as its owner writes times. @param moment milliseconds since 1970 */
export function timeOfDay(moment: number): string {
  return clock.format(moment);
}
