import { spawn } from 'node:child_process';
import { SetupFailure, say } from './report.mjs';

const startTimeout = 15_000; // ms

/** True if windows can be shown: always but on a Linux without X or Wayland. */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Runs `work(env)` where there is a display: the machine's own, else a virtual one (Xvfb) that lives as long as `work`.
 * `env` is the environment to give to whatever opens windows.
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work(process.env);
  const { display, stop } = await startVirtualDisplay();
  const stopAndGo = (signal) => {
    stop();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stopAndGo).once('SIGTERM', stopAndGo);
  try {
    say(`no display here: using a virtual one (Xvfb ${display})`);
    return await work({ ...process.env, DISPLAY: display });
  } finally {
    process.off('SIGINT', stopAndGo).off('SIGTERM', stopAndGo);
    stop();
  }
}

/** Xvfb picks a free number itself and says which on descriptor 3. */
function startVirtualDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1680x1200x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    const fail = (reason) => {
      server.kill();
      reject(
        new SetupFailure(`Xvfb did not start (${reason}).`, 'Try it by hand: Xvfb -displayfd 1'),
      );
    };
    const timer = setTimeout(fail, startTimeout, 'no answer');
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`code ${code}`));
    server.stdio[3].once('data', (number) => {
      clearTimeout(timer);
      server.removeAllListeners('exit');
      resolve({ display: `:${String(number).trim()}`, stop: () => server.kill() });
    });
  });
}
