/** A length of time as a stopwatch shows it: "1:05". @param seconds whole seconds */
export function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A length of time as one says it: "1 minute 5 seconds". @param seconds whole seconds */
export function minuteWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [
    minutes > 0 && (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    (rest > 0 || minutes === 0) && (rest === 1 ? '1 second' : `${rest} seconds`),
  ];
  return parts.filter(Boolean).join(' ');
}
