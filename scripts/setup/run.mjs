import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetupFailure } from './report.mjs';

/** Runs a program whose output is only wanted when it fails. Resolves to { code, output } (both streams joined). */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => reject(notStarted(command, error)));
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal, output }));
  });
}

/** As runQuietly, but throws a SetupFailure with the last lines of output when the program fails. */
export async function mustRun(command, args, options = {}) {
  const { code, output } = await runQuietly(command, args, options);
  if (code !== 0) {
    const tail = output.trim().split('\n').slice(-12);
    throw new SetupFailure(`"${[command, ...args].join(' ')}" failed with code ${code}.`, tail);
  }
  return output;
}

/** Runs a program in the person's terminal and gives its exit code (a signal counts as 1). */
export function runInTerminal(command, args, options = {}) {
  const result = spawnSync(command, args, { ...options, stdio: options.stdio ?? 'inherit' });
  if (result.error) throw notStarted(command, result.error);
  return result.status ?? 1;
}

/** Path of a program on the PATH or in the folders for administrators, else null. */
export function findProgram(name, env = process.env) {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/**
 * Runs a program in the person's terminal without blocking this process; resolves to its exit code (a signal counts as 1).
 * Signals to this process are passed on, so that an app can save and close.
 */
export function runAttached(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const passOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(notStarted(command, error)));
    child.on('exit', (code) => resolve(code ?? 1));
  }).finally(() => {
    for (const signal of signals) process.off(signal, passOn);
  });
}

function notStarted(command, error) {
  return new SetupFailure(`"${command}" could not be started: ${error.message}`);
}
