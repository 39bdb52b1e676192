// npm test: set-up, then every step below, one line each; the first that fails ends it with its own exit code.
// node scripts/test.mjs STEP ARGS runs one step (check, unit, e2e, model, kill) and hands ARGS to its program.

import { buildApp } from './setup/build-app.mjs';
import { withDisplay } from './setup/display.mjs';
import {
  packagedNode,
  programScript,
  projectEnvironment,
  projectFolder,
} from './setup/project.mjs';
import { runCommand, SetupFailure, say } from './setup/report.mjs';
import { runAttached } from './setup/run.mjs';
import { setUp } from './setup.mjs';

const steps = {
  check: { title: 'types, style, import rules, unused code', run: check },
  unit: { title: 'unit tests', run: (args) => program('vitest', ['run', ...args]) },
  e2e: {
    title: 'tests in the real app',
    app: true,
    run: (args) => playwright('tests/playwright.config.ts', args),
  },
  model: { title: 'random operations against a model', app: true, run: model },
  kill: { title: 'kill -9 while saving', app: true, run: kill },
};

const [wanted, ...rest] = process.argv.slice(2);

await runCommand(async () => {
  if (wanted && !steps[wanted]) {
    throw new SetupFailure(
      `There is no step "${wanted}".`,
      `Steps: ${Object.keys(steps).join(', ')}`,
    );
  }
  const chosen = wanted ? [wanted] : Object.keys(steps);
  const needsApp = chosen.some((name) => steps[name].app);
  await setUp(needsApp ? 'test' : 'packages');
  if (needsApp) await buildApp({ always: !wanted });
  for (const name of chosen) {
    const code = await runStep(name);
    if (code !== 0) return code;
  }
  say('all passed');
  return 0;
});

async function runStep(name) {
  const { title, run } = steps[name];
  say(`${name}: ${title}`);
  const started = performance.now();
  const code = await run(rest);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${name}: ${code === 0 ? 'passed' : `FAILED with code ${code}`} in ${seconds} s`);
  return code;
}

async function check() {
  const checks = [
    ['typescript', ['-b'], 'tsc'],
    ['@biomejs/biome', ['ci', '.'], 'biome'],
    ['dependency-cruiser', ['src', '--output-type', 'err'], 'depcruise'],
    ['knip', []],
  ];
  for (const [name, args, bin] of checks) {
    const code = await program(name, args, process.env, bin);
    if (code !== 0) return code;
  }
  return 0;
}

function model(args) {
  process.env.OPERATIONS ??= wanted ? '10000' : '2000';
  return playwright('tests/model/playwright.config.ts', args);
}

function kill(args) {
  // A small count within npm test; npm run test:kill is the campaign.
  process.env.KILLS ??= wanted ? '200' : '20';
  return playwright('tests/kill/playwright.config.ts', args);
}

function playwright(config, args) {
  return withDisplay((env) =>
    program('@playwright/test', ['test', '--config', config, ...args], env, 'playwright'),
  );
}

function program(packageName, args, env = process.env, bin = packageName) {
  return runAttached(packagedNode(), [programScript(packageName, bin), ...args], {
    cwd: projectFolder,
    env: projectEnvironment(env),
  });
}
