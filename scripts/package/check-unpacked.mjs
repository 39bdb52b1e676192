import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { SetupFailure, say } from '../setup/report.mjs';

const mostBeyondElectron = 25e6; // bytes

const wantedFuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
};

/** Looks at a packaged app as it is on disk: fuses, size, and that only SQLite came along from node_modules. */
export async function checkUnpacked({ folder, electron }) {
  const app = appPaths(folder);
  await checkFuses(app.executable);
  checkContent(join(app.resources, 'app.asar'));
  const beyond = sizeOf(app.resources);
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  say(
    `size: ${megabytes(sizeOf(folder))}, of it the app ${megabytes(beyond)}, the rest is Electron (${basename(dirname(electron))})`,
  );
  if (beyond > mostBeyondElectron) {
    throw new SetupFailure(
      `The app adds more than ${megabytes(mostBeyondElectron)} to Electron.`,
      'See what grew: out/ and electron-builder.config.cjs.',
    );
  }
}

function appPaths(folder) {
  if (process.platform === 'darwin') {
    const contents = join(folder, 'Preround.app/Contents');
    return { executable: join(folder, 'Preround.app'), resources: join(contents, 'Resources') };
  }
  const name = process.platform === 'win32' ? 'Preround.exe' : 'preround';
  return { executable: join(folder, name), resources: join(folder, 'resources') };
}

async function checkFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  const wrong = Object.entries(wantedFuses).filter(([name, on]) => {
    return wire[FuseV1Options[name]] !== (on ? FuseState.ENABLE : FuseState.DISABLE);
  });
  if (wrong.length > 0) {
    throw new SetupFailure(
      `These fuses are not as they should be: ${wrong.map(([name]) => name).join(', ')}.`,
    );
  }
  say(`fuses: ${Object.keys(wantedFuses).length} as safety.md lists them`);
}

function checkContent(archive) {
  const files = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  const stray = files.filter((path) => /^\/node_modules\/(?!better-sqlite3(\/|$))/.test(path));
  const binaries = files.filter((path) => path.endsWith('.node'));
  if (
    stray.length > 0 ||
    binaries.length !== 1 ||
    !files.some((path) => path.startsWith('/out/main/'))
  ) {
    throw new SetupFailure('The package does not hold what it should.', [
      ...stray.slice(0, 5),
      ...binaries,
    ]);
  }
  say(`content: ${files.length} files, one native: ${binaries[0]}`);
}

function sizeOf(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
