import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from './project.mjs';

const recordFile = join(projectFolder, 'node_modules/.cache/preround/runtime.json');

/**
 * The Electron that set-up chose: { electron, version, origin, napi }. Every command and test reads it here.
 * Throws with what to do if set-up has not run or the Electron is gone.
 */
export function readRuntime() {
  const runtime = readRecord();
  if (!runtime) throw new Error('No Electron is set up in this clone. Run: npm run setup');
  return runtime;
}

/** As readRuntime, but null where there is none. */
export function readRecord() {
  try {
    const runtime = JSON.parse(readFileSync(recordFile, 'utf8'));
    return existsSync(runtime.electron) ? runtime : null;
  } catch {
    return null;
  }
}

/** Keeps the choice, whole or not at all. */
export function writeRecord(runtime) {
  mkdirSync(dirname(recordFile), { recursive: true });
  writeFileSync(`${recordFile}.part`, `${JSON.stringify(runtime, null, 2)}\n`);
  renameSync(`${recordFile}.part`, recordFile);
}
