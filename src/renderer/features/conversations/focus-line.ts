import { focusIfLost } from '../../ui/focus-if-lost';

/** Puts the focus on a line's row once it is drawn in its new place, unless the person has put it elsewhere. */
export function focusLine(id: string): void {
  focusIfLost(() => document.querySelector<HTMLElement>(`[role="row"][data-key="${id}"]`));
}
