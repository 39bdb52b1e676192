// npm start: set-up, build if anything changed, open the app. What follows -- goes to the app (--sample, --vault DIR).

import { buildApp } from './setup/build-app.mjs';
import { runsAsRoot } from './setup/cache.mjs';
import { hasDisplay } from './setup/display.mjs';
import { projectFolder } from './setup/project.mjs';
import { runCommand, SetupFailure, say } from './setup/report.mjs';
import { runAttached } from './setup/run.mjs';
import { setUp } from './setup.mjs';

await runCommand(async () => {
  if (!hasDisplay()) {
    throw new SetupFailure('There is no display here to open a window on.', [
      'To see the app without one: npm run demo (leaves a plan as PDF and pictures of every page in out/demo/)',
    ]);
  }
  const { electron } = await setUp('start');
  await buildApp();
  const root = runsAsRoot() && process.platform === 'linux';
  if (root)
    say(
      'you are root, so Chromium’s sandbox is off (--no-sandbox); use an ordinary user for real journals',
    );
  const args = [...(root ? ['--no-sandbox'] : []), projectFolder, ...process.argv.slice(2)];
  return runAttached(electron, args);
});
