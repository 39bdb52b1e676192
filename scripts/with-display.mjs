// node scripts/with-display.mjs COMMAND ARGS: runs a command where windows can be shown, under Xvfb if need be.
import { withDisplay } from './setup/display.mjs';
import { projectEnvironment } from './setup/project.mjs';
import { runCommand, SetupFailure } from './setup/report.mjs';
import { runAttached } from './setup/run.mjs';

const [command, ...args] = process.argv.slice(2);

await runCommand(async () => {
  if (!command)
    throw new SetupFailure('No command was given.', 'node scripts/with-display.mjs COMMAND ARGS');
  return withDisplay((env) => runAttached(command, args, { env: projectEnvironment(env) }));
});
