/** Parses an absolute address; undefined when it is none. (URL.parse would do, but Node 20 in Electron 33 lacks it.) */
export function parseAddress(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Whether an address is a page of the app: scheme and host exactly, no port, no user. */
export function isAppAddress(text: string): boolean {
  const url = parseAddress(text);
  return url?.protocol === 'app:' && url.host === 'preround' && !url.username && !url.password;
}
