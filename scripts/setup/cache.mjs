import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const sharedRoot = '/var/cache/preround';
const unfinished = 'making-';
const abandonedAfter = 3_600_000; // ms; nothing takes this long to make

/** True where set-up runs as root: then other users of the machine must be able to use what it makes. */
export function runsAsRoot() {
  return process.getuid?.() === 0;
}

/**
 * Where what was fetched or built is kept, outside the clone, so that it is made once per machine.
 * Root's own home is closed to the ordinary user the tests run as, hence /var/cache.
 * PREROUND_CACHE names another folder, for machines that keep caches between runs in a place of their own.
 */
export function cacheRoot(env = process.env) {
  if (env.PREROUND_CACHE) return resolve(env.PREROUND_CACHE);
  if (runsAsRoot()) return sharedRoot;
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'preround');
}

/** Path of an entry that is already there, in our own cache or in the one root made, else null. */
export function findCached(name) {
  const places =
    process.platform === 'linux' && !process.env.PREROUND_CACHE
      ? [cacheRoot(), sharedRoot]
      : [cacheRoot()];
  return places.map((place) => join(place, name)).find((path) => existsSync(path)) ?? null;
}

/**
 * Makes an entry: `make(folder)` works in an empty folder of the same disk and returns the path of the finished
 * file or folder in it, which then takes its name in one rename. An interrupted run leaves nothing that looks whole.
 */
export async function makeCached(name, make) {
  const root = cacheRoot();
  mkdirSync(root, { recursive: true, mode: 0o755 });
  removeAbandoned(root);
  const folder = mkdtempSync(join(root, unfinished));
  try {
    const made = await make(folder);
    const target = join(root, name);
    // Another set-up may have finished first; what it made is just as good.
    if (!existsSync(target)) renameSync(made, target);
    return target;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Removes what interrupted runs left behind: 200 MB each. */
function removeAbandoned(root) {
  for (const name of readdirSync(root).filter((entry) => entry.startsWith(unfinished))) {
    const path = join(root, name);
    if (Date.now() - statSync(path).mtimeMs > abandonedAfter) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
