import { readFileSync } from 'node:fs';
import { cpus, freemem, loadavg, release, totalmem, type } from 'node:os';
import { readRuntime } from '../../scripts/setup/runtime-record.mjs';

/** What the figures were made on: without it they say nothing. */
export function describeMachine() {
  const runtime = readRuntime();
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    freeGiB: Math.round(freemem() / 2 ** 30),
    system: `${distribution()} (${type()} ${release()})`,
    electron: runtime.version,
    origin: runtime.origin,
    node: process.versions.node,
    /** Programs that wanted a core during the last minute: above the number of cores, the figures are noise. */
    loadAtStart: loadavg()[0] ?? 0,
  };
}

function distribution(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? type();
  } catch {
    return type();
  }
}
