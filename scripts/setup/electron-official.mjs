import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheRoot } from './cache.mjs';
import { installedVersion, packagedNode, projectFolder } from './project.mjs';
import { SetupFailure, say } from './report.mjs';
import { runInTerminal } from './run.mjs';

const reachTimeout = 6_000; // ms
const downloadTimeout = 20 * 60_000; // ms: 120 MB on a slow line
const retryAfter = 24 * 3_600_000; // ms

const packageFolder = join(projectFolder, 'node_modules/electron');
const executableName = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}[process.platform];

/** Path of the Electron in the folder that ELECTRON_OVERRIDE_DIST_PATH names, or null if it is not set. */
export function overriddenElectron(env = process.env) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return null;
  const executable = join(folder, executableName ?? 'electron');
  if (existsSync(executable)) return executable;
  throw new SetupFailure(
    `ELECTRON_OVERRIDE_DIST_PATH names a folder without an Electron: ${folder}`,
    ['Correct it, or unset it to let set-up find an Electron.'],
  );
}

/** Path of the official Electron of the version in package.json, if it has been downloaded, else null. */
export function downloadedElectron() {
  const executable = join(packageFolder, 'dist', executableName ?? 'electron');
  try {
    const version = readFileSync(join(packageFolder, 'dist/version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    return version === installedVersion('electron') && existsSync(executable) ? executable : null;
  } catch {
    return null;
  }
}

/**
 * Downloads the official Electron with its own installer. Gives its path, or null where it cannot be reached;
 * that answer is kept for a day, so that a closed network is asked once and not before every test run.
 */
export async function downloadOfficialElectron({ again, now }) {
  const version = installedVersion('electron');
  const note = join(cacheRoot(), `electron-${version}-unreachable.json`);
  if (!again && failedLately(note, now)) return null;
  say(`official Electron ${version}: asking for it`);
  const reason = await whyUnreachable(version);
  if (!reason) {
    say(`official Electron ${version}: downloading (about 120 MB)`);
    const code = runInTerminal(packagedNode(), [join(packageFolder, 'install.js')], {
      timeout: downloadTimeout,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const downloaded = downloadedElectron();
    if (code === 0 && downloaded) return downloaded;
  }
  say(`official Electron ${version}: not reachable from here (${reason ?? 'the download failed'})`);
  mkdirSync(cacheRoot(), { recursive: true });
  writeFileSync(note, JSON.stringify({ at: now }));
  return null;
}

function failedLately(note, now) {
  try {
    return now - JSON.parse(readFileSync(note, 'utf8')).at < retryAfter;
  } catch {
    return false;
  }
}

/** A closed network often swallows packets instead of refusing them; this finds out in seconds, not minutes. */
async function whyUnreachable(version) {
  const { env } = process;
  const elsewhere =
    env.ELECTRON_MIRROR || env.npm_config_electron_mirror || env.HTTPS_PROXY || env.https_proxy;
  // A mirror or a proxy is the installer's business: only it knows how to ask there.
  if (elsewhere || inElectronCache(version)) return null;
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  const address = `https://github.com/electron/electron/releases/download/v${version}/${file}`;
  try {
    const answer = await fetch(address, {
      method: 'HEAD',
      signal: AbortSignal.timeout(reachTimeout),
    });
    return answer.ok ? null : `github.com answered ${answer.status}`;
  } catch (error) {
    return (
      error.cause?.code ?? (error.name === 'TimeoutError' ? 'no answer in 6 s' : error.message)
    );
  }
}

/** True if Electron's installer has the archive in its own cache and so needs no network. */
function inElectronCache(version) {
  const root =
    process.env.electron_config_cache ??
    {
      darwin: join(homedir(), 'Library/Caches/electron'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'electron/Cache'),
    }[process.platform] ??
    join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'electron');
  try {
    const wanted = `electron-v${version}-${process.platform}-${process.arch}.zip`;
    return readdirSync(root, { recursive: true }).some((path) => String(path).endsWith(wanted));
  } catch {
    return false;
  }
}
