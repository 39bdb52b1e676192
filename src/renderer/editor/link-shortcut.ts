export const linkShortcut = 'Mod+Shift+K';

/** Mod+K alone is the command palette's. */
export function isLinkShortcut(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && event.shiftKey && event.code === 'KeyK';
}
