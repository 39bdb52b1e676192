import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Addresses kept for documentation (RFC 5737): nothing real is ever asked. */
export const outside = {
  address: '198.51.100.7',
  domain: 'leak.example',
  nameServer: '192.0.2.53',
};

type Capture = Readonly<{
  /** Every packet so far, as tcpdump prints it. */
  packets: () => readonly string[];
  stop: () => Promise<void>;
}>;

export type Namespace = Readonly<{
  /** Puts a command inside the namespace. */
  inside: (command: readonly string[]) => readonly [program: string, ...rest: string[]];
  /** Watches everything that leaves; resolves when it sees. */
  capture: () => Promise<Capture>;
  remove: () => void;
}>;

/** Why namespaces cannot be made here, or null. */
export function namespaceTrouble(): string | null {
  if (process.platform !== 'linux') return 'network namespaces are Linux’s';
  if (process.getuid?.() !== 0) return 'only root may make a network namespace';
  for (const program of ['ip', 'tcpdump']) {
    try {
      execFileSync('which', [program], { stdio: 'ignore' });
    } catch {
      return `${program} is not installed`;
    }
  }
  return null;
}

/**
 * Makes a network of one: a cable (veth) out of which everything leaves, a name server and a route
 * that lead into it, and at its other end a computer that answers nothing. IPv6 is off, for the
 * kernel itself talks on it.
 */
export function makeNamespace(name: string): Namespace {
  const world = `${name}-w`;
  const ip = (line: string) => execFileSync('ip', line.split(' '), { stdio: 'pipe' });
  const remove = () => {
    for (const one of [name, world]) {
      try {
        ip(`netns del ${one}`);
      } catch {
        // It was never made.
      }
    }
    rmSync(`/etc/netns/${name}`, { recursive: true, force: true });
  };
  try {
    for (const one of [name, world]) {
      ip(`netns add ${one}`);
      const quiet = 'net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1';
      ip(`netns exec ${one} sysctl -q -w ${quiet}`);
    }
    ip(`link add out netns ${name} type veth peer name in netns ${world}`);
    ip(`-n ${world} addr add 10.77.0.1/24 dev in`);
    ip(`-n ${world} link set in up`);
    ip(`-n ${name} addr add 10.77.0.2/24 dev out`);
    ip(`-n ${name} link set out up`);
    ip(`-n ${name} link set lo up`);
    ip(`-n ${name} route add default via 10.77.0.1`);
    mkdirSync(`/etc/netns/${name}`, { recursive: true });
    writeFileSync(`/etc/netns/${name}/resolv.conf`, `nameserver ${outside.nameServer}\n`);
  } catch (error) {
    remove();
    throw error;
  }
  const inside = (command: readonly string[]) => ['ip', 'netns', 'exec', name, ...command] as const;
  return { inside, capture: () => watch(inside), remove };
}

async function watch(inside: Namespace['inside']): Promise<Capture> {
  const [program, ...rest] = inside(['tcpdump', '-i', 'out', '-n', '-l', '--immediate-mode']);
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  const seen: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.trim()) seen.push(line);
  });
  await listening(child);
  return {
    packets: () => seen,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`tcpdump ended at once (${code})`)));
    child.stderr?.on('data', (text: Buffer) => {
      if (text.includes('listening on')) resolve();
    });
  });
}
