import { mainContract, storeContract } from '#shared/contract/index';
import { expect, test } from '../support/launch';
import { malformedCalls, sendAll } from './malformed-calls';

/** 10,000 in a run of its own; a part of them in every `npm test`. */
const count = Number(process.env.COUNT ?? 500);

/** Methods that need no input do their work whatever else is sent; those that end the vault or open a dialog are left out. */
const needNothing = new Set(
  Object.entries({ ...mainContract, ...storeContract })
    .filter(([, { input }]) => input.safeParse({}).success)
    .map(([name]) => name),
);

/** What the browser itself cannot hand to another process, so that no method ever sees it. */
const unsendable = /with (function|symbol|element|promise)$/;

const methods = Object.keys({ ...mainContract, ...storeContract }).filter(
  (name) => !needNothing.has(name),
);

test('the bridge is two functions that nobody can change', async ({ opened }) => {
  const found = await opened.page.evaluate(() => {
    const given = Object.getOwnPropertyDescriptor(window, 'preround');
    const attempt = (act: () => unknown) => {
      try {
        act();
      } catch {
        // Strict code throws where sloppy code is ignored.
      }
    };
    const before = { bridge: window.preround, send: window.preround.send };
    attempt(() => Object.assign(window.preround, { send: () => 'mine' }));
    attempt(() => Object.assign(window, { preround: { send: () => 'mine' } }));
    attempt(() => Reflect.deleteProperty(window, 'preround'));
    attempt(() => Object.defineProperty(window, 'preround', { value: {} }));
    return {
      names: Object.getOwnPropertyNames(window.preround).sort(),
      kinds: Object.values(window.preround).map((value) => typeof value),
      frozen: Object.isFrozen(window.preround),
      fixed: given?.writable === false && given.configurable === false,
      same: before.bridge === window.preround && before.send === window.preround.send,
      // A sender or event object would show itself on the functions.
      own: Object.values(window.preround).flatMap((value) => Object.keys(value)),
    };
  });
  expect(found).toEqual({
    names: ['onChanged', 'send'],
    kinds: ['function', 'function'],
    frozen: true,
    fixed: true,
    same: true,
    own: [],
  });
});

test('wrong calls get an error and change nothing', async ({ opened }) => {
  test.setTimeout(60_000 + count * 60);
  const { app, page, output } = opened;
  const everything = () =>
    page.evaluate(async () =>
      JSON.stringify(await window.preround.send('journal.list', { after: null, limit: 50 })),
    );
  const before = await everything();
  const store = await storeProcess();
  expect(store).toBeGreaterThan(0);

  const calls = malformedCalls(methods, count);
  for (let start = 0; start < calls.length; start += 100) {
    const answers = await page.evaluate(sendAll, calls.slice(start, start + 100));
    const wrong = answers.filter(
      (answer) =>
        /^(ok|no answer):/.test(answer) ||
        (/^unexpected:/.test(answer) && !unsendable.test(answer)),
    );
    expect(wrong).toEqual([]);
  }

  expect(await everything()).toBe(before);
  expect(await storeProcess(), 'the store never crashed').toBe(store);
  expect(output()).not.toMatch(/TypeError|RangeError|Unhandled|Uncaught/);
  expect(await page.evaluate(() => (({}) as { isAdmin?: boolean }).isAdmin)).toBeUndefined();
  const about = await page.evaluate(() => window.preround.send('application.about', {}));
  expect(about.ok).toBe(true);

  function storeProcess(): Promise<number | undefined> {
    return app.evaluate(
      ({ app: electron }) =>
        electron
          .getAppMetrics()
          .find(({ type, name }) => type === 'Utility' && /store|node/i.test(name ?? ''))?.pid,
    );
  }
});

test('a page of another origin is not answered, though it holds the bridge', async ({ opened }) => {
  const answers = await opened.app.evaluate(async ({ app, BrowserWindow }) => {
    const ours = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: `${app.getAppPath()}/out/preload/index.cjs`,
        ...(ours ? { session: ours } : {}),
      },
    });
    await stranger.loadURL('data:text/html,<title>stranger</title>');
    const ask = (method: string) =>
      Promise.race([
        stranger.webContents.executeJavaScript(
          `window.preround.send(${JSON.stringify(method)}, {}).then((reply) => reply.ok ? 'answered' : reply.code)`,
        ),
        new Promise<string>((resolve) => setTimeout(resolve, 1_500, 'no answer')),
      ]) as Promise<string>;
    const found = [
      await ask('application.about'),
      await ask('vault.status'),
      await ask('journal.list'),
    ];
    stranger.destroy();
    return found;
  });
  expect(answers.slice(0, 2)).toEqual(['refused', 'refused']);
  expect(['no answer', 'locked', 'refused']).toContain(answers[2]);
});
