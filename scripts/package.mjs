// npm run package: an unpacked build for this system, offline; with --release the installers, which need the internet.
// With the test runtime the build is marked as a trial, and installers are refused: it must never reach a user.
import { join } from 'node:path';
import { buildApp } from './setup/build-app.mjs';
import { packagedNode, projectEnvironment, projectFolder } from './setup/project.mjs';
import { runCommand, SetupFailure } from './setup/report.mjs';
import { runAttached } from './setup/run.mjs';
import { setUp } from './setup.mjs';

const release = process.argv.includes('--release');

await runCommand(async () => {
  const runtime = await setUp('start');
  if (release && runtime.origin !== 'official') {
    throw new SetupFailure(
      'Installers are made only with the official Electron, and this clone has none.',
      'On a machine with the internet: npm run setup -- --again, then npm run package -- --release',
    );
  }
  await buildApp({ always: true });
  const script = join(projectFolder, 'scripts/package/pack.mjs');
  return runAttached(packagedNode(), [script, ...(release ? ['--release'] : [])], {
    cwd: projectFolder,
    env: projectEnvironment(),
  });
});
