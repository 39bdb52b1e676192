// Runs in Electron as plain Node: derives one key as the unlock page's passphrase is, and says how long it took.
const { randomBytes, scrypt } = require('node:crypto');

const { N, r, p } = JSON.parse(process.argv[2]);
const started = performance.now();
scrypt(
  'a passphrase to measure with',
  randomBytes(32),
  32,
  { N, r, p, maxmem: 2 ** 31 },
  (error) => {
    if (error) throw error;
    process.stdout.write(String(performance.now() - started));
  },
);
