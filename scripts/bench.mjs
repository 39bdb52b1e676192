// npm run bench: measures the real app; what follows -- goes to tests/bench/run.ts.

import { buildApp } from './setup/build-app.mjs';
import { withDisplay } from './setup/display.mjs';
import { packagedNode, projectEnvironment, projectFolder } from './setup/project.mjs';
import { runCommand } from './setup/report.mjs';
import { runAttached } from './setup/run.mjs';
import { setUp } from './setup.mjs';

await runCommand(async () => {
  await setUp('start');
  await buildApp();
  return withDisplay((env) =>
    runAttached(packagedNode(), ['tests/bench/run.ts', ...process.argv.slice(2)], {
      cwd: projectFolder,
      env: projectEnvironment(env),
    }),
  );
});
