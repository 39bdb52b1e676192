import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readRuntime } from '../../scripts/setup/runtime-record.mjs';
import { projectFolder } from '../support/launch';
import { commandOf, descendants } from './processes';

const asRoot = process.getuid?.() === 0;
const wrapper = join(projectFolder, 'scripts/as-ordinary-user.sh');

type Options = Readonly<{
  args: readonly string[];
  /** Another Electron than the one set-up chose. */
  electron?: string;
  /** Puts the command somewhere else, a network namespace say. */
  inside?: (command: readonly string[]) => readonly string[];
}>;

export type PlainApp = Readonly<{
  pid: number;
  output: () => string;
  /** The exit code, or null while it runs. */
  code: () => number | null;
  /** Resolves when a page's process is there, or the app has ended. */
  shown: () => Promise<void>;
  end: () => Promise<void>;
}>;

/** Starts Electron as a person does: without Playwright and the ports it opens. */
export function startPlainly({ args, electron, inside = (same) => same }: Options): PlainApp {
  const chosen = electron ?? readRuntime().electron;
  const [program = '', ...rest] = inside([asRoot ? wrapper : chosen, ...args]);
  const child: ChildProcess = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PREROUND_TEST_ELECTRON: chosen },
  });
  const pid = child.pid ?? 0;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += String(chunk);
    });
  }
  const ended = once(child, 'exit');
  const isShown = () => descendants(pid).some((one) => commandOf(one).includes('--type=renderer'));
  return {
    pid,
    output: () => output,
    code: () => child.exitCode,
    shown: async () => {
      for (let wait = 0; wait < 150 && child.exitCode === null && !isShown(); wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    end: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
