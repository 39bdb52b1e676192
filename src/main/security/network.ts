import type { Session } from 'electron';
import { parseAddress } from './address';
import { deadProxy } from './switches';

/**
 * Closes a session to the world: only the app's own scheme and data already in memory load, every
 * connection would go to a proxy that does not exist, nothing is downloaded. `devtools` opens
 * Chromium's developer tools, for an unpackaged app. Resolves when the proxy is in place; load
 * nothing before.
 */
export async function closeNetwork(
  session: Session,
  { devtools = false }: Readonly<{ devtools?: boolean }> = {},
): Promise<void> {
  const open = new Set(['app:', 'blob:', 'data:', ...(devtools ? ['devtools:'] : [])]);
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !open.has(parseAddress(url)?.protocol ?? '') });
  });
  // Files load past webRequest [measured on Electron 33].
  session.protocol.handle('file', () => new Response(null, { status: 404 }));
  // Downloads its dictionaries from a server of Google's.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  // The certificate of whoever would answer: none is good. -2 is "failed".
  session.setCertificateVerifyProc((_request, callback) => callback(-2));
  await session.setProxy({
    mode: 'fixed_servers',
    proxyRules: deadProxy.rules,
    proxyBypassRules: deadProxy.bypass,
  });
}
