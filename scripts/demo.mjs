// npm run demo: the main job in the real app on a sample vault; leaves the plan (PDF) and pictures in out/demo/.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './setup/build-app.mjs';
import { withDisplay } from './setup/display.mjs';
import {
  packagedNode,
  programScript,
  projectEnvironment,
  projectFolder,
} from './setup/project.mjs';
import { runCommand, say } from './setup/report.mjs';
import { runAttached } from './setup/run.mjs';
import { setUp } from './setup.mjs';

const config = 'tests/demo/playwright.config.ts';

await runCommand(async () => {
  await setUp('demo');
  await buildApp();
  const code = await withDisplay((env) =>
    runAttached(
      packagedNode(),
      [
        programScript('@playwright/test', 'playwright'),
        'test',
        '--config',
        config,
        ...process.argv.slice(2),
      ],
      { cwd: projectFolder, env: projectEnvironment(env) },
    ),
  );
  if (code === 0) {
    const files = readdirSync(join(projectFolder, 'out/demo')).sort();
    say(`demo: ${files.length} files in ${join(projectFolder, 'out/demo')}`);
    for (const file of files) say(`  ${file}`);
  }
  return code;
});
