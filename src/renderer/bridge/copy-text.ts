/**
 * Puts words on the clipboard, by the press that asked for it: the page may not use the clipboard on
 * its own (main/security). Returns whether it worked.
 */
export function copyText(text: string): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', onCopy, { capture: true });
  const worked = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return worked;
}
