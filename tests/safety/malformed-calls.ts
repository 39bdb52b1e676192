/** One wrong call: a method, and what to make its input from (the page makes it, for much of it cannot travel). */
export type MalformedCall = Readonly<{ method: string; kind: InputKind; seed: number }>;

const kinds = [
  'undefined',
  'null',
  'number',
  'not-a-number',
  'text',
  'long-text',
  'array',
  'sparse-array',
  'deep',
  'circular',
  'function',
  'symbol',
  'big-integer',
  'date',
  'map',
  'bytes',
  'element',
  'promise',
  'throwing-getter',
  'proxy',
  'prototype',
  'wrong-fields',
] as const;
type InputKind = (typeof kinds)[number];

/** Names that are no method, and some that are properties of every object. */
const strangeMethods = [
  '',
  ' ',
  'journal',
  'journal.',
  '.save',
  'journal.save ',
  'JOURNAL.SAVE',
  'journal/save',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'eval',
  '../../etc/passwd',
  'ELECTRON_BROWSER_REQUIRE',
  'preround:call',
  'store.close',
  'vault.key',
  '\u0000',
  'x'.repeat(100_000),
];

/** `count` wrong calls, the same for the same seed. */
export function malformedCalls(
  methods: readonly string[],
  count: number,
  seed = 1,
): readonly MalformedCall[] {
  let state = seed;
  const next = (below: number) => {
    // A linear congruential generator (Numerical Recipes) is enough to wander.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const names = [...methods, ...methods, ...strangeMethods];
  return Array.from({ length: count }, () => ({
    method: names[next(names.length)] ?? '',
    kind: kinds[next(kinds.length)] ?? 'null',
    seed: next(1_000_000),
  }));
}

/** Runs in the page: makes each input, sends it, and tells how it was answered. Uses nothing outside itself. */
export async function sendAll(calls: readonly MalformedCall[]): Promise<string[]> {
  const make = (kind: InputKind, seed: number): unknown => {
    const circular: Record<string, unknown> = { id: 'x' };
    circular.self = circular;
    let deep: unknown = 'end';
    if (kind === 'deep') for (let level = 0; level < 900; level += 1) deep = [deep];
    const inputs: Record<InputKind, () => unknown> = {
      undefined: () => undefined,
      null: () => null,
      number: () => seed - 500_000,
      'not-a-number': () => [Number.NaN, Number.POSITIVE_INFINITY, -0][seed % 3],
      text: () => `'; DROP TABLE entries; -- ${seed}`,
      'long-text': () => ({ id: 'x'.repeat(200_000), title: 'y'.repeat(200_000) }),
      array: () => Array.from({ length: seed % 50 }, (_, index) => index),
      'sparse-array': () => Object.assign([], { 5: 1 }),
      deep: () => ({ document: deep, id: deep }),
      circular: () => circular,
      function: () => ({ id: () => 1, document: alert }),
      symbol: () => ({ id: Symbol('x') }),
      'big-integer': () => ({ id: 10n ** 30n, baseRevision: 5n }),
      date: () => new Date(seed % 2 ? Number.NaN : seed),
      map: () => new Map([['id', new Set([1])]]),
      bytes: () => new Uint8Array(seed % 10_000),
      element: () => document.body,
      promise: () => Promise.resolve(1),
      'throwing-getter': () => ({
        get id() {
          throw new Error('no');
        },
      }),
      proxy: () => new Proxy({}, { ownKeys: () => ['id'], get: () => seed }),
      prototype: () =>
        JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"id":1}}}'),
      'wrong-fields': () => ({
        id: seed,
        ids: [seed, null, {}],
        title: { toString: 'x' },
        document: { type: 'doc', content: [{ type: 'script', text: '<script>' }] },
        baseRevision: -seed,
        passphrase: ['x'],
        query: { $ne: null },
        cursor: 'x',
        limit: 1e308,
        address: 'javascript:1',
        path: '/etc/passwd',
      }),
    };
    return inputs[kind]();
  };
  const answers: string[] = [];
  for (const { method, kind, seed } of calls) {
    const asked = (async () => window.preround.send(method, make(kind, seed)))();
    const answer = await Promise.race([
      asked.then(
        (reply) => (reply.ok ? 'ok' : reply.code),
        () => 'thrown',
      ),
      new Promise<string>((resolve) => setTimeout(resolve, 5_000, 'no answer')),
    ]);
    answers.push(`${answer}: ${method.slice(0, 40)} with ${kind}`);
  }
  return answers;
}
