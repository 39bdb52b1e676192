// The part of npm run package that needs the packages' own Node: electron-builder, then a look at what it made.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { projectFolder, requireFrom } from '../setup/project.mjs';
import { runCommand, SetupFailure, say } from '../setup/report.mjs';
import { readRuntime } from '../setup/runtime-record.mjs';
import { originalSqliteBinary, sqliteBinaryInPlace } from '../setup/sqlite-binary.mjs';
import { checkUnpacked } from './check-unpacked.mjs';

const trialText = (
  version,
) => `This build is for trying Preround on the machine that made it. Do not give it to anybody.

It runs on Electron ${version}, which development and tests use where the official Electron cannot be downloaded:
an older Chromium, without its security updates. Make a release on a machine with the internet:
npm run setup -- --again && npm run package -- --release
`;

const release = process.argv.includes('--release');

await runCommand(async () => {
  const runtime = readRuntime();
  const config = requireFrom()('./electron-builder.config.cjs');
  if (release) return packRelease(config, runtime);
  return packUnpacked(config, runtime);
});

/** Installers for this system. electron-builder fetches the official Electron and its tools itself. */
async function packRelease(config, runtime) {
  if (runtime.origin !== 'official')
    throw new SetupFailure('Installers need the official Electron.');
  if (!readFileSync(sqliteBinaryInPlace()).equals(readFileSync(originalSqliteBinary()))) {
    throw new SetupFailure(
      'The SQLite in node_modules is not the one its package came with.',
      'Run: npm run setup',
    );
  }
  for (const file of await build({ config, publish: 'never' })) say(`made ${file}`);
}

/** A folder with the app ready to run, from the Electron at hand; nothing is downloaded. */
async function packUnpacked(config, runtime) {
  const trial = runtime.origin !== 'official';
  const output = join(projectFolder, trial ? 'dist/trial' : 'dist');
  if (trial)
    say(
      `this is a TRIAL build, not for release: Electron ${runtime.version} is not the official download`,
    );
  rmSync(join(projectFolder, 'dist/trial'), { recursive: true, force: true });
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  await build({
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    config: {
      ...config,
      directories: { ...config.directories, output },
      electronVersion: runtime.version,
      electronDist: distFolder(runtime.electron),
      ...(trial ? { extraMetadata: { version: `${version}-trial` } } : {}),
    },
  });
  const folder = join(output, unpackedName());
  if (trial) writeFileSync(join(folder, 'TRIAL-BUILD.txt'), trialText(runtime.version));
  await checkUnpacked({ folder, electron: runtime.electron });
  say(`made ${folder}${trial ? ' (trial: for this machine alone)' : ''}`);
}

/** The folder that holds Electron whole: on macOS three levels above the executable's own folder. */
function distFolder(electron) {
  return process.platform === 'darwin' ? join(dirname(electron), '../../..') : dirname(electron);
}

/** What electron-builder calls the folder of an unpacked build. */
function unpackedName() {
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`;
  return (
    { darwin: `mac${suffix}`, win32: `win${suffix}-unpacked` }[process.platform] ??
    `linux${suffix}-unpacked`
  );
}
