import type { ErrorCode } from '#shared/app-error';

/** What main says to the store process. `connect` comes with a MessagePort for one page. */
export type ToStore =
  | Readonly<{
      kind: 'open';
      path: string;
      /** The 32-byte data key; the store zeroes its copy once the database is open. */
      key: Uint8Array;
      /** Drafts that could not be saved before the last lock, as JSON. */
      drafts: readonly Readonly<{ name: string; body: string }>[];
      /** Parse what handlers return too. */
      checkOutput: boolean;
    }>
  /** Makes the database of a new vault; `open` is to follow once vault.json is written. */
  | Readonly<{
      kind: 'create';
      path: string;
      key: Uint8Array;
      /** JSON of resources/sample-vault.json, to fill a sample vault with; else null. */
      sample: string | null;
    }>
  | Readonly<{ kind: 'connect' }>
  /** A path the person chose in a system dialog; pages name it by the token alone. Not answered. */
  | Readonly<{ kind: 'grant'; place: string; path: string; purpose: 'read' | 'write' }>
  | Readonly<{ kind: 'close' }>;

/** What the store process says to main; each answers one request, in order. */
export type FromStore =
  | Readonly<{
      kind: 'done';
      sqlite?: string;
      /** Names of the drafts that are in the journal now. */
      taken?: readonly string[];
    }>
  | Readonly<{ kind: 'failed'; code: ErrorCode; message: string }>;

/** Over a page's port: a request and its reply share a number; an announcement has none. */
export type PortRequest = Readonly<{ number: number; method: string; input: unknown }>;
