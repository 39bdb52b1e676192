import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readRuntime } from '../../scripts/setup/runtime-record.mjs';
import { expect, projectFolder, test } from '../support/launch';
import type { DriverInput } from './network/driver';
import { makeNamespace, type Namespace, namespaceTrouble } from './network/namespace';
import { startPlainly } from './plain-start';

const trouble = namespaceTrouble();
test.skip(trouble !== null, `no network namespace: ${trouble}`);

const executablePath = join(projectFolder, 'scripts/as-ordinary-user.sh');

/** Drives an app from inside the namespace, and tells which ways of leaking it has tried. */
async function drive(namespace: Namespace, input: DriverInput): Promise<readonly string[]> {
  const driver = join(import.meta.dirname, 'network/driver.ts');
  const [program, ...rest] = namespace.inside([process.execPath, driver, JSON.stringify(input)]);
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: projectFolder,
    env: { ...process.env, PREROUND_TEST_ELECTRON: readRuntime().electron },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The driver ended with ${code}: ${errors}`);
  return JSON.parse(output);
}

/** The packets that left while `work` ran, and half a second after. */
async function packetsOf(
  name: string,
  work: (namespace: Namespace) => Promise<unknown>,
): Promise<readonly string[]> {
  const namespace = makeNamespace(`${name}${process.pid}`);
  try {
    const capture = await namespace.capture();
    await work(namespace);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await capture.stop();
    return capture.packets();
  } finally {
    namespace.remove();
  }
}

test('the control: the same Electron with its doors open is seen to talk', async () => {
  const packets = await packetsOf('prc', (namespace) =>
    drive(namespace, {
      executablePath,
      args: [join(import.meta.dirname, 'network/open-app')],
      bypassCsp: false,
    }),
  );
  const seen = packets.join('\n');
  expect(seen).toContain('fetch.leak.example');
  expect(seen).toContain('link-dns-prefetch.leak.example');
  expect(seen).toContain('> 198.51.100.7.80: Flags [S]');
});

test('a start sends no packet', async ({ vault }) => {
  const packets = await packetsOf('prs', async (namespace) => {
    const app = startPlainly({ args: [projectFolder, '--vault', vault], inside: namespace.inside });
    await app.shown();
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    expect(app.code(), app.output()).toBeNull();
    await app.end();
  });
  expect(packets).toEqual([]);
});

for (const bypassCsp of [false, true]) {
  const how = bypassCsp ? 'whose policy is lifted' : 'as it is served';
  test(`a page ${how}, and main, try to leak and send no packet`, async ({ vault }) => {
    let tried: readonly string[] = [];
    const packets = await packetsOf(bypassCsp ? 'prb' : 'prl', async (namespace) => {
      tried = await drive(namespace, {
        executablePath,
        args: [projectFolder, '--vault', vault],
        bypassCsp,
      });
    });
    expect(tried.length, `the page lived to try everything: ${tried}`).toBeGreaterThan(35);
    expect(packets).toEqual([]);
  });
}
