import type { WebPreferences } from 'electron';

type Options = Readonly<{
  /** Absolute path of the preload script. */
  preload: string;
  /** Name of a session in memory; never begins with `persist:`. */
  partition: string;
  /** Developer tools: only in an unpackaged app. */
  devTools?: boolean;
}>;

/** What every window of the app is made with. Defaults are written out, so that no release of Electron moves them. */
export function closedWebPreferences({
  preload,
  partition,
  devTools = false,
}: Options): WebPreferences {
  return {
    preload,
    partition,
    devTools,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    plugins: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    // Its dictionaries come over the network.
    spellcheck: false,
  };
}
