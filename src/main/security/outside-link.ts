import type { BrowserWindow, Dialog, Shell } from 'electron';
import { safeLink } from '#shared/domain/safe-link';

type Options = Readonly<{
  dialog: Pick<Dialog, 'showMessageBox'>;
  shell: Pick<Shell, 'openExternal'>;
  window: BrowserWindow;
}>;

/** As the dialog shows it, in characters: some 28 lines, so that its buttons stay on the screen. */
const longest = 2_000;

/**
 * Shows the whole address, names of other scripts spelled out in ASCII (`xn--…`) so that look-alikes
 * show, and opens it in the system's browser or mail app when the person agrees.
 * `refused`: not an http, https or mailto address, or one longer than 2,000 characters. Rejects when the system cannot open it.
 */
export async function openOutside(
  address: string,
  { dialog, shell, window }: Options,
): Promise<'opened' | 'cancelled' | 'refused'> {
  const link = safeLink(address);
  if (!link || link.length > longest) return 'refused';
  const mail = link.startsWith('mailto:');
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: mail
      ? 'Write to this address in your mail app?'
      : 'Open this address in your browser?',
    detail: `${inLines(link)}\n\nThis leaves Preround.`,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return 'cancelled';
  await shell.openExternal(link);
  return 'opened';
}

/** Dialogs cut long words off; an address must show to its end. */
function inLines(address: string): string {
  return (address.match(/.{1,72}/gu) ?? []).join('\n');
}
