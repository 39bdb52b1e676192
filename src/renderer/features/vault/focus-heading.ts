/** After a step has changed: its heading is read out, unless the step has put focus in a field of its own. */
export function focusHeading(): void {
  const main = document.querySelector('main');
  if (!main || main.contains(document.activeElement)) return;
  main.querySelector<HTMLElement>('h1')?.focus();
}
