import { useEffect, useRef } from 'react';

/**
 * Tells the seconds that pass while it runs, whole ones; what is left of one at the end of a point goes to
 * the next. A laptop that slept has not rehearsed: a longer silence counts as one second.
 * @param lineId the point that the time is spent at; null while the watch stands
 */
export function useStopwatch(
  lineId: string | null,
  onSeconds: (lineId: string, seconds: number) => void,
): void {
  const tell = useRef(onSeconds);
  tell.current = onSeconds;
  /** What of a second was not told yet, in milliseconds. */
  const rest = useRef(0);
  useEffect(() => {
    if (lineId === null) return;
    let since = performance.now();
    const look = () => {
      const now = performance.now();
      const passed = now - since > longestSilence ? 1_000 : now - since;
      since = now;
      const whole = Math.floor((rest.current + passed) / 1_000);
      rest.current += passed - whole * 1_000;
      if (whole > 0) tell.current(lineId, whole);
    };
    const timer = setInterval(look, 250);
    return () => {
      clearInterval(timer);
      rest.current += Math.min(performance.now() - since, 1_000);
    };
  }, [lineId]);
}

const longestSilence = 10_000;
