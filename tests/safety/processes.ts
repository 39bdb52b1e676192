import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What Linux tells of processes in /proc. A process that is gone tells nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const field = (text: string, name: string) =>
  Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(text)?.[1] ?? Number.NaN);

export const commandOf = (pid: number): string =>
  read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');

export function statusOf(pid: number) {
  const text = read(`/proc/${pid}/status`);
  return {
    parent: field(text, 'PPid'),
    uid: field(text, 'Uid'),
    seccomp: field(text, 'Seccomp'),
    noNewPrivileges: field(text, 'NoNewPrivs'),
  };
}

/** All processes below this one, not itself. */
export function descendants(pid: number): readonly number[] {
  const all = readdirSync('/proc')
    .map(Number)
    .filter((one) => one > 0)
    .map((one) => ({ pid: one, parent: statusOf(one).parent }));
  const below = (parent: number): readonly number[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one.pid, ...below(one.pid)]);
  return below(pid);
}

/** Addresses (hexadecimal, as the kernel writes them) on which these processes listen, or hold a UDP socket. */
export function openSockets(pids: readonly number[]): readonly string[] {
  const inodes = new Set(pids.flatMap(socketsOf));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    read(`/proc/net/${kind}`)
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      // 0A is "listening".
      .filter((row) => inodes.has(row[9] ?? '') && (kind.startsWith('udp') || row[3] === '0A'))
      .map((row) => `${kind} ${row[1]}`),
  );
}

function socketsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((one) => {
      const target = linkOf(`/proc/${pid}/fd/${one}`);
      return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
    });
  } catch {
    return [];
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
