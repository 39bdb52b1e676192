// Runs in Electron as plain Node: derives one key as the app does for a passphrase (hash-wasm in a
// thread; here the thread is this process), and says how long it took.
const { randomBytes } = require('node:crypto');
const { scrypt } = require('hash-wasm');

const { N, r, p } = JSON.parse(process.argv[2]);
const started = performance.now();
scrypt({
  password: 'a passphrase to measure with',
  salt: randomBytes(32),
  costFactor: N,
  blockSize: r,
  parallelism: p,
  hashLength: 32,
  outputType: 'binary',
}).then(() => process.stdout.write(String(performance.now() - started)));
