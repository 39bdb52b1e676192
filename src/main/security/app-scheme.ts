import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Protocol, Session } from 'electron';
import { isAppAddress, parseAddress } from './address';
import { responseHeaders } from './response-headers';

/** The one page of the app; its routes live behind the `#`. */
export const appUrl = 'app://preround/index.html';

/** What may be served: the exact path of a URL, and the file behind it. */
export type Manifest = ReadonlyMap<string, Readonly<{ file: string; type: string }>>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Makes `app:` a scheme with an origin of its own. Call it before `ready`. Nothing more is needed, so nothing more is given. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true } },
  ]);
}

/** Lists the build's renderer folder once, at start. Links and files of other kinds are left out. */
export async function readManifest(root: string, path = ''): Promise<Manifest> {
  const found = await readdir(join(root, path), { withFileTypes: true });
  const parts = await Promise.all(
    found.map(async (entry): Promise<Manifest> => {
      const here = `${path}/${entry.name}`;
      if (entry.isDirectory()) return readManifest(root, here);
      const type = types[extname(entry.name)];
      return new Map(entry.isFile() && type ? [[here, { file: join(root, here), type }]] : []);
    }),
  );
  return new Map(parts.flatMap((part) => [...part]));
}

/**
 * Serves `app://preround/…` to this session. A URL's path is only ever looked up in the manifest,
 * never joined to a folder (CVE-2023-2110 read any file through Obsidian's `app:`).
 */
export function serveApp(session: Session, { manifest }: Readonly<{ manifest: Manifest }>): void {
  session.protocol.handle('app', async ({ method, url }) => {
    if (method !== 'GET') return refuse(405);
    const entry = lookUp(url, manifest);
    if (!entry) return refuse(404);
    try {
      return new Response(new Uint8Array(await readFile(entry.file)), {
        headers: { ...responseHeaders, 'Content-Type': entry.type },
      });
    } catch {
      return refuse(404);
    }
  });
}

function lookUp(address: string, manifest: Manifest) {
  const url = isAppAddress(address) ? parseAddress(address) : undefined;
  return url && url.search === '' ? manifest.get(url.pathname) : undefined;
}

function refuse(status: 404 | 405): Response {
  return new Response(null, { status, headers: responseHeaders });
}
