export type Runtime = Readonly<{
  /** Absolute path of the Electron executable. */
  electron: string;
  /** Electron's version, for example "45.4.1". */
  version: string;
  /** official: the download of the electron package; override: ELECTRON_OVERRIDE_DIST_PATH; registry: the test runtime. */
  origin: 'official' | 'override' | 'registry';
  /** The Node-API version the runtime offers to native code. */
  napi: number;
}>;

/** The Electron that set-up chose. Throws with what to do if set-up has not run. */
export function readRuntime(): Runtime;
