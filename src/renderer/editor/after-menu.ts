/** Runs once the menu that was chosen from has given the focus back to its button: else it would take it from the text. */
export function afterMenu(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
