import { useEffect, useState } from 'react';

/** Whole seconds left of a wait, down to 0. `startWait` begins a wait of so many milliseconds. */
export function useCountdown(firstWait: number) {
  const [until, setUntil] = useState(() => performance.now() + firstWait);
  const [secondsLeft, setSecondsLeft] = useState(() => Math.ceil(firstWait / 1000));

  useEffect(() => {
    const read = (): void =>
      setSecondsLeft(Math.max(0, Math.ceil((until - performance.now()) / 1000)));
    read();
    const timer = setInterval(read, 250);
    return () => clearInterval(timer);
  }, [until]);

  return {
    secondsLeft,
    startWait: (milliseconds: number) => setUntil(performance.now() + milliseconds),
  };
}
