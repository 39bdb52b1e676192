import { readFileSync } from 'node:fs';
import { runsAsRoot } from './cache.mjs';
import { SetupFailure, say } from './report.mjs';
import { findProgram, mustRun, runQuietly } from './run.mjs';

// What Chromium needs, as Debian's packages. Where two names stand, the first that the system knows (Ubuntu renamed some).
const libraryPackages = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['libnotify4'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libdrm2'],
  ['libxkbcommon0'],
  ['libcups2t64', 'libcups2'],
];

const programPackages = {
  Xvfb: 'xvfb',
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  tcpdump: 'tcpdump',
  ip: 'iproute2',
  'g++': 'g++',
  make: 'make',
  python3: 'python3',
  setpriv: 'util-linux',
  useradd: 'passwd',
};

/** Sees to it that these programs are on the machine (Linux; elsewhere they are not needed). */
export async function needPrograms(names) {
  if (process.platform !== 'linux') return;
  const missing = names.filter((name) => !findProgram(name));
  if (missing.length === 0) return;
  await installOrAdvise(missing, [...new Set(missing.map((name) => programPackages[name]))]);
}

/** Sees to it that the libraries this Electron is linked with are on the machine. */
export async function needLibrariesOf(electron) {
  if (process.platform !== 'linux' || !findProgram('ldd')) return;
  const missing = await missingLibraries(electron);
  if (missing.length === 0) return;
  const packages = [];
  for (const names of libraryPackages) packages.push(await firstKnown(names));
  await installOrAdvise(missing, packages);
  const still = await missingLibraries(electron);
  if (still.length > 0) {
    throw new SetupFailure(
      `Electron still misses ${still.join(', ')}.`,
      'Install the packages that hold them.',
    );
  }
}

async function missingLibraries(electron) {
  const { output } = await runQuietly('ldd', [electron]);
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

/** As root on Debian or Ubuntu installs the packages; else stops with the command that does. */
async function installOrAdvise(missing, packages) {
  if (!usesApt()) {
    throw new SetupFailure(`This system misses ${missing.join(', ')}.`, [
      `Install what holds them with your package manager (on Debian: ${packages.join(' ')}), then try again.`,
    ]);
  }
  if (!runsAsRoot()) {
    throw new SetupFailure(`This system misses ${missing.join(', ')}.`, [
      'Install them, then try again:',
      `sudo apt-get update && sudo apt-get install --yes --no-install-recommends ${packages.join(' ')}`,
    ]);
  }
  say(`installing ${packages.join(' ')} (apt, for ${missing.join(', ')})`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await mustRun('apt-get', ['update', '-qq'], { env });
  await mustRun('apt-get', ['install', '--yes', '-qq', '--no-install-recommends', ...packages], {
    env,
  });
}

function usesApt() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function firstKnown(names) {
  for (const name of names) {
    const { output } = await runQuietly('apt-cache', ['policy', name]).catch(() => ({
      output: '',
    }));
    if (/Candidate: (?!\(none\))/.test(output)) return name;
  }
  return names.at(-1);
}
