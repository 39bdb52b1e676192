import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone, absolute, without a slash at its end. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Loads an installed package from the clone, as if from the package `from` (its dependencies are then visible too). */
export function requireFrom(from = '') {
  return createRequire(join(projectFolder, from ? join('node_modules', from) : '', 'package.json'));
}

/** Version of an installed package, or null if it is not installed. */
export function installedVersion(name) {
  const file = join(projectFolder, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}

/** The Node (24) that came with the packages; every step after `npm ci` runs on it, whatever the machine has. */
export function packagedNode() {
  return join(
    projectFolder,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
}

/** Path of the script behind an installed program, to be run with packagedNode() (works the same on Windows). */
export function programScript(packageName, program = packageName) {
  const folder = join(projectFolder, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/** The environment for steps that run on the packages' own Node and programs. */
export function projectEnvironment(env = process.env) {
  return { ...env, PATH: `${join(projectFolder, 'node_modules/.bin')}${delimiter}${env.PATH}` };
}
