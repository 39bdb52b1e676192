import { chmodSync, chownSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runsAsRoot } from './cache.mjs';
import { projectFolder } from './project.mjs';
import { SetupFailure, say } from './report.mjs';
import { mustRun, runQuietly } from './run.mjs';
import { needPrograms } from './system-packages.mjs';

/** Whom the tests run Electron as when they themselves run as root: Chromium's sandbox refuses root. */
export const ordinaryUser = 'preround-test';

/** The wrapper to start instead of Electron when root: same arguments, run as the ordinary user. */
export const ordinaryUserWrapper = join(projectFolder, 'scripts/as-ordinary-user.sh');

/**
 * As root: makes the ordinary user if it is missing, and sees to it that Chromium's sandbox works for it,
 * by unprivileged user namespaces or else by Chromium's set-uid helper beside `electron`.
 */
export async function prepareOrdinaryUser(electron) {
  if (!runsAsRoot() || process.platform !== 'linux') return;
  if ((await runQuietly('id', [ordinaryUser])).code !== 0) {
    await needPrograms(['useradd', 'setpriv']);
    await mustRun('useradd', ['--create-home', '--shell', '/usr/sbin/nologin', ordinaryUser]);
    say(`made the user ${ordinaryUser}: tests run Electron as it, with Chromium's sandbox on`);
  }
  if (!(await userNamespacesWork())) enableSandboxHelper(join(dirname(electron), 'chrome-sandbox'));
}

/** As an ordinary person on Linux: stops with what to do where the system forbids Chromium's sandbox (Ubuntu 24.04 does). */
export async function checkSandbox(electron) {
  if (runsAsRoot() || process.platform !== 'linux') return;
  const helper = join(dirname(electron), 'chrome-sandbox');
  if (
    isSetUid(helper) ||
    (await runQuietly('unshare', ['-Ur', 'true']).catch(() => ({ code: 1 }))).code === 0
  )
    return;
  throw new SetupFailure(
    'This system does not let Chromium build its sandbox, and Preround does not run without one.',
    [
      'Allow it for this Electron alone, then try again:',
      `sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
    ],
  );
}

async function userNamespacesWork() {
  const args = [
    '--reuid',
    ordinaryUser,
    '--regid',
    ordinaryUser,
    '--init-groups',
    'unshare',
    '-Ur',
    'true',
  ];
  return (await runQuietly('setpriv', args)).code === 0;
}

function enableSandboxHelper(helper) {
  if (isSetUid(helper)) return;
  chownSync(helper, 0, 0);
  chmodSync(helper, 0o4755);
  say('user namespaces are closed here: Chromium’s own helper builds the sandbox instead');
}

function isSetUid(file) {
  try {
    const { uid, mode } = statSync(file);
    return uid === 0 && (mode & 0o4000) !== 0;
  } catch {
    return false;
  }
}
