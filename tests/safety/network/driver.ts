/**
 * Runs inside the namespace, for Playwright must reach the app over its loopback:
 * node driver.ts '{"executablePath": …, "args": […], "bypassCsp": false}'
 * Starts the app, tries to leak from its page and from its main process, waits, ends it.
 */
import { _electron } from '@playwright/test';
import { tryToLeak } from './leak-attempts.ts';
import { outside } from './namespace.ts';

export type DriverInput = Readonly<{
  executablePath: string;
  args: readonly string[];
  /** Lifts the page's policy, so that the doors behind it are tried as well. */
  bypassCsp: boolean;
}>;

const { executablePath, args, bypassCsp }: DriverInput = JSON.parse(process.argv[2] ?? '');
const app = await _electron.launch({ executablePath, args: [...args], bypassCSP: bypassCsp });
const page = await app.firstWindow();
await page.waitForLoadState();
if (bypassCsp) await page.reload();
// Where no door is closed the page may leave or break before it has tried everything.
const tried = await Promise.race([
  page.evaluate(tryToLeak, outside).catch((error: Error) => [error.message]),
  new Promise((resolve) => setTimeout(resolve, 10_000, ['no answer'])),
]);

await app.evaluate(
  async ({ session, BrowserWindow }, { address, domain }) => {
    const sessions = BrowserWindow.getAllWindows().map((window) => window.webContents.session);
    for (const one of [...sessions, session.defaultSession]) {
      for (const host of [`main.${domain}`, address]) {
        one.preconnect({ url: `http://${host}/`, numSockets: 1 });
        const asked = [one.resolveHost(host), one.fetch(`http://${host}/`)];
        await Promise.race([
          Promise.allSettled(asked),
          new Promise((resolve) => setTimeout(resolve, 1_000)),
        ]);
      }
    }
  },
  { address: outside.address, domain: outside.domain },
);
await new Promise((resolve) => setTimeout(resolve, 3_000));
process.stdout.write(`${JSON.stringify(tried)}\n`);
app.process().kill('SIGKILL');
process.exit(0);
