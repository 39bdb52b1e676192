/** Milliseconds: a menu or dialog has faded out by then and given the focus back, or tried to. */
const watchFor = 600;

/** Puts the focus on a place when what had it is gone, so that the keyboard never starts from nowhere. */
export function focusIfLost(place: () => HTMLElement | null): void {
  const until = performance.now() + watchFor;
  const look = () => {
    const held = document.activeElement;
    if (held === null || held === document.body) place()?.focus({ preventScroll: true });
    if (performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
