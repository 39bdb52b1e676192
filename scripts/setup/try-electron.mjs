import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runsAsRoot } from './cache.mjs';
import { withDisplay } from './display.mjs';
import { ordinaryUser, ordinaryUserWrapper } from './ordinary-user.mjs';
import { projectFolder } from './project.mjs';
import { SetupFailure } from './report.mjs';
import { mustRun, runQuietly } from './run.mjs';

const timeout = 60_000; // ms

/** Starts the runtime on a tiny app that opens a sandboxed page; throws with Electron's last words if it does not. */
export async function tryElectron(electron) {
  const folder = mkdtempSync(join(tmpdir(), 'preround-try-'));
  try {
    cpSync(join(projectFolder, 'scripts/setup/try-app'), folder, { recursive: true });
    // The app keeps its own files in here, so that nothing stays behind.
    if (runsAsRoot()) await mustRun('chown', ['-R', ordinaryUser, folder]);
    const { code, output } = await withDisplay((env) =>
      runQuietly(runsAsRoot() ? ordinaryUserWrapper : electron, [folder], {
        env: { ...env, PREROUND_TEST_ELECTRON: electron },
        timeout,
      }),
    );
    if (code === 0 && output.includes('page is ready')) return;
    const lines = output.trim().split('\n').slice(-8);
    throw new SetupFailure(`Electron did not open a window (code ${code}).`, lines);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
