import { SetupFailure } from './report.mjs';
import { runQuietly } from './run.mjs';

/**
 * Asks an Electron executable for its version and the Node-API version it offers.
 * It answers as plain Node, so it needs neither a display nor a sandbox.
 */
export async function describeElectron(electron) {
  const script = 'JSON.stringify([process.versions.electron, Number(process.versions.napi)])';
  const { code, output } = await runQuietly(electron, ['-p', script], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
  });
  const answer = output.split('\n').find((line) => line.startsWith('["'));
  if (code !== 0 || !answer) {
    throw new SetupFailure(`${electron} does not start.`, output.trim().split('\n').slice(-5));
  }
  const [version, napi] = JSON.parse(answer);
  return { version, napi };
}
