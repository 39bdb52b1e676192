// npm run build: the app into out/, always anew.

import { buildApp } from './setup/build-app.mjs';
import { runCommand } from './setup/report.mjs';
import { setUp } from './setup.mjs';

await runCommand(async () => {
  await setUp('packages');
  await buildApp({ always: true });
});
