import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process and all below it, found by their parents in /proc (Linux); the root comes first. */
export function processTree(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const parent = Number.isInteger(pid) ? parentOf(pid) : null;
    if (parent !== null) parents.set(pid, parent);
  }
  const tree = [root];
  for (const known of tree) {
    for (const [pid, parent] of parents) if (parent === known) tree.push(pid);
  }
  return tree;
}

/** Kills all of them at once, as a power cut would: none gets to say goodbye. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  }
}

/** Resolves when none of them runs any more. @throws Error after ten seconds */
export async function whenGone(pids: readonly number[]): Promise<void> {
  for (let left = 500; pids.some((pid) => parentOf(pid) !== null); left -= 1) {
    if (left === 0) throw new Error(`These processes do not end: ${pids.join(' ')}`);
    await sleep(20);
  }
}

/** The parent of a running process, or null where there is none; a zombie does not count as running. */
function parentOf(pid: number): number | null {
  try {
    // pid (name) state ppid …; the name may hold anything, so it is cut off at its last bracket.
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? null : Number(parent);
  } catch {
    return null;
  }
}
