/** Puts the focus on a line's row once it is drawn in its new place. */
export function focusLine(id: string): void {
  // After the menu has closed, or the drop has ended, and given the focus back.
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[role="row"][data-key="${id}"]`)?.focus(),
    ),
  );
}
