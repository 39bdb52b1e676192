import { readdirSync, readFileSync } from 'node:fs';

/** Every running descendant of a process, by pid, with its command line. Linux only. */
export function descendants(root: number): ReadonlyArray<{ pid: number; command: string }> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const parent = parentOf(pid);
    if (parent !== null) parents.set(pid, parent);
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow).map((pid) => ({ pid, command: commandOf(pid) }));
}

/** The utility process that owns the database, found among an app's processes. */
export function storeProcesses(root: number): number[] {
  return descendants(root)
    .filter(({ command }) => command.includes('--utility-sub-type=node.mojom.NodeService'))
    .map(({ pid }) => pid);
}

/** Chromium's renderers among an app's processes. */
export function renderers(root: number): number[] {
  return descendants(root)
    .filter(({ command }) => command.includes('--type=renderer'))
    .map(({ pid }) => pid);
}

function parentOf(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    if (/^State:\s+Z/m.test(status)) return null;
    return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN);
  } catch {
    return null;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
