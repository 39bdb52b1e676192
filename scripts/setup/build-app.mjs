import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { packagedNode, programScript, projectEnvironment, projectFolder } from './project.mjs';
import { SetupFailure, say } from './report.mjs';
import { runQuietly } from './run.mjs';

const recordFile = join(projectFolder, 'node_modules/.cache/preround/built.txt');
const outputs = ['out/main', 'out/preload', 'out/renderer'];
const sources = [
  'src',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.base.json',
];

/** Builds the app into out/, unless nothing it is made from has changed since the last build. */
export async function buildApp({ always = false } = {}) {
  const now = hashOfSources();
  const whole = outputs.every((path) => existsSync(join(projectFolder, path)));
  if (!always && whole && readRecord() === now) return say('build: up to date');
  rmSync(recordFile, { force: true });
  const started = performance.now();
  const { code, output } = await runQuietly(
    packagedNode(),
    [programScript('electron-vite'), 'build'],
    {
      cwd: projectFolder,
      env: projectEnvironment(),
    },
  );
  if (code !== 0) {
    throw new SetupFailure(
      'The build failed (electron-vite build).',
      output.trim().split('\n').slice(-40),
    );
  }
  mkdirSync(dirname(recordFile), { recursive: true });
  writeFileSync(recordFile, now);
  say(`build: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function readRecord() {
  try {
    return readFileSync(recordFile, 'utf8');
  } catch {
    return null;
  }
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((name) => filesIn(join(projectFolder, name)))) {
    hash.update(relative(projectFolder, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** All files below a path, in a steady order; a file is its own list. */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
