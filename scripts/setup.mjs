// npm run setup: from a fresh clone to everything the other commands need. Plain Node >= 20 until packages are there.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from './setup/packages.mjs';
import { packagedNode } from './setup/project.mjs';
import { runCommand, SetupFailure } from './setup/report.mjs';
import { runInTerminal } from './setup/run.mjs';
import { readRuntime } from './setup/runtime-record.mjs';

const oldestNode = 20;

/**
 * Sets up for `purpose` and gives the runtime record: 'start', 'demo' or 'test', or 'packages' for these alone (null).
 * Throws a SetupFailure that says what to do; the steps after the packages run on the Node they brought.
 */
export async function setUp(purpose, { again = false } = {}) {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new SetupFailure(
      `Node ${process.versions.node} is too old; ${oldestNode} or newer is needed.`,
      ['Get one from https://nodejs.org or your system, then try again.'],
    );
  }
  installPackages();
  if (purpose === 'packages') return null;
  const args = [fileURLToPath(import.meta.url), '--prepared', `--for=${purpose}`];
  const code = runInTerminal(packagedNode(), [...args, ...(again ? ['--again'] : [])]);
  // The step has said why; nothing to add.
  if (code !== 0) process.exit(code);
  return readRuntime();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const purpose = /--for=(start|demo|test)/.exec(process.argv.join(' '))?.[1] ?? 'start';
  const again = process.argv.includes('--again');
  await runCommand(async () => {
    if (!process.argv.includes('--prepared')) return void (await setUp(purpose, { again }));
    const { prepareRuntime } = await import('./setup/prepare.mjs');
    await prepareRuntime({ purpose, again, now: Date.now() });
  });
}
