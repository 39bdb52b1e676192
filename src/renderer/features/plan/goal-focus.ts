/** Shows a goal and puts the focus on it. Returns whether it is on the page. */
export function focusGoal(id: string): boolean {
  const card = document.getElementById(`goal-${id}`);
  // After a form above it is gone, and after the shell has put the focus on the page's heading, which
  // it does on every navigation.
  requestAnimationFrame(() => {
    card?.scrollIntoView({ block: 'start' });
    card?.focus({ preventScroll: true });
  });
  return card !== null;
}

/**
 * Asked while the goal is still on the page: how to move the focus on once it has left, to the goal
 * after it, or the one before, or the page's heading.
 */
export function focusAfterGoal(id: string): () => void {
  const cards = [...document.querySelectorAll<HTMLElement>('article[id^="goal-"]')];
  const place = cards.findIndex((card) => card.id === `goal-${id}`);
  const beside = cards[place + 1] ?? cards[place - 1];
  return () => (beside ?? document.querySelector('h1'))?.focus();
}
