/** Milliseconds: a menu or dialog has faded out by then and given the focus back, or tried to. */
const watchFor = 600;

/** Puts the focus on a place when what had it is gone, so that the keyboard never starts from nowhere. */
export function focusIfLost(place: () => HTMLElement | null): void {
  const until = performance.now() + watchFor;
  // From the next key or press on, the focus is where the person put it.
  const moved = new AbortController();
  for (const act of ['keydown', 'pointerdown']) {
    document.addEventListener(act, () => moved.abort(), { capture: true, signal: moved.signal });
  }
  const look = () => {
    if (moved.signal.aborted) return;
    const held = document.activeElement;
    if (held === null || held === document.body) place()?.focus({ preventScroll: true });
    if (performance.now() < until) requestAnimationFrame(look);
    else moved.abort();
  };
  requestAnimationFrame(look);
}
