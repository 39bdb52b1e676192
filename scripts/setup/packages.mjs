import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagedNode, projectFolder } from './project.mjs';
import { SetupFailure, say } from './report.mjs';
import { runInTerminal } from './run.mjs';

/**
 * Installs the packages of package-lock.json where node_modules does not already hold exactly these.
 * Install scripts stay off (nothing we use needs one), but for `node`, whose script fetches Node 24 from the registry.
 * Not `npm ci`: it refuses where a closed registry lacks the packages of other systems (optional ones, absent from
 * the lock file then), and on Windows it would delete the Node this runs on. That the result is what the lock file
 * says is checked here instead.
 */
export function installPackages() {
  if (!packagesMatchLock()) {
    const lock = readLock('package-lock.json');
    if (!lock) {
      throw new SetupFailure(
        'package-lock.json is missing.',
        'Restore it: git checkout package-lock.json',
      );
    }
    say(`installing ${Object.keys(lock).length - 1} packages listed in package-lock.json (npm)`);
    npm(['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']);
    if (!packagesMatchLock()) {
      throw new SetupFailure('What npm installed is not what package-lock.json lists.', [
        'If package.json was changed by hand, run: npm install',
        'Else remove the folder node_modules and try again.',
      ]);
    }
  }
  if (!existsSync(packagedNode())) {
    say('fetching Node 24 (npm, about 45 MB)');
    npm(['rebuild', 'node', '--no-audit', '--no-fund']);
  }
  if (!existsSync(packagedNode())) {
    throw new SetupFailure('npm did not install Node 24 into node_modules.', [
      'Check that "node" is allowed under allowScripts in package.json, then run: npm rebuild node',
    ]);
  }
}

/** Compares what npm says it installed with the lock file, package by package; optional ones may be missing. */
function packagesMatchLock() {
  const wanted = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  const stray = Object.entries(installed).some(([path, entry]) => !wanted[path] && !entry.optional);
  return (
    !stray &&
    Object.entries(wanted).every(([path, entry]) => {
      if (path === '' || entry.link) return true;
      const found = installed[path];
      return found
        ? found.version === entry.version
        : Boolean(entry.optional || entry.devOptional || entry.peer);
    })
  );
}

function readLock(name) {
  try {
    return JSON.parse(readFileSync(join(projectFolder, name), 'utf8')).packages;
  } catch {
    return null;
  }
}

function npm(args) {
  const windows = process.platform === 'win32';
  const code = runInTerminal('npm', [...args, '--loglevel=error', '--no-update-notifier'], {
    cwd: projectFolder,
    shell: windows,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (code !== 0) {
    throw new SetupFailure(`"npm ${args.join(' ')}" failed with code ${code}.`, [
      'Check that this machine reaches an npm registry: npm ping',
      'If an earlier install was interrupted, remove the folder node_modules and try again.',
    ]);
  }
}
