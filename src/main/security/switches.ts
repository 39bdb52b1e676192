import type { App } from 'electron';

/**
 * A proxy that nobody answers for: the discard port of this computer, which only its administrator
 * could open. `<-loopback>` takes back Chromium's exception for addresses of this computer.
 */
export const deadProxy = { rules: 'http://127.0.0.1:9', bypass: '<-loopback>' } as const;

/**
 * What the whole process is started with. Each was found in the binary of Electron 33; what Chrome
 * has and Electron lacks (disable-background-networking, disable-component-update, no-pings,
 * dns-prefetch-disable, force-webrtc-ip-handling-policy) would only look like a door.
 * Source: Chromium's net/ and content/ switches, https://electronjs.org/docs/latest/api/command-line-switches
 */
const switches: readonly (readonly [name: string, value?: string])[] = [
  // No name and no address resolves, whoever asks: pages, prefetches, WebRTC, Chromium itself.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  // For every session, from the first moment: also stops the search for a proxy (WPAD asks DNS).
  ['proxy-server', deadProxy.rules],
  ['proxy-bypass-list', deadProxy.bypass],
  // UDP of its own, beside HTTP.
  ['disable-quic'],
  // Speech recognition is a service of Google's.
  ['disable-speech-api'],
  // Casting to screens nearby.
  ['disable-remote-playback-api'],
];

/**
 * Things of Chromium that talk, or that let pages reach devices, and that nothing here uses.
 * Blink's own are closed by Permissions-Policy and the permission handlers.
 */
const features = ['WebRtcHideLocalIpsWithMdns', 'NetworkErrorLogging', 'BackgroundFetch', 'WebUSB'];

/** Closes the process's own doors. Call it before `ready`, before anything else. */
export function closeProcess(app: App): void {
  const line = app.commandLine;
  // enableSandbox() takes --no-sandbox away, and Chromium then refuses to start as root. Only an
  // unpackaged app (development, tests) may be root without a sandbox.
  const rootInDevelopment =
    !app.isPackaged && process.getuid?.() === 0 && line.hasSwitch('no-sandbox');
  if (!rootInDevelopment) app.enableSandbox();

  for (const [name, value] of switches) line.appendSwitch(name, value);
  const alreadyOff = line.getSwitchValue('disable-features');
  line.appendSwitch('disable-features', [alreadyOff, ...features].filter(Boolean).join(','));

  // macOS prefers Chromium's own resolver, which opens connections to the name servers at start.
  app.once('ready', () =>
    app.configureHostResolver({
      enableBuiltInResolver: false,
      secureDnsMode: 'off',
      enableAdditionalDnsQueryTypes: false,
    }),
  );
}

const debugging = /^--?(remote-debugging-(port|pipe|address)|inspect)/i;

/**
 * Ends a packaged app that was asked to open itself to a debugger, which could read every word.
 * Call it before `ready`: nothing listens yet. Returns whether it refused.
 */
export function refuseRemoteDebugging(app: App, argv: readonly string[]): boolean {
  if (!app.isPackaged) return false;
  const asked =
    argv.some((argument) => debugging.test(argument)) ||
    ['remote-debugging-port', 'remote-debugging-pipe'].some((name) =>
      app.commandLine.hasSwitch(name),
    );
  if (asked) app.exit(1);
  return asked;
}
