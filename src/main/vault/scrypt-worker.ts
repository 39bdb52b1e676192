import { parentPort, workerData } from 'node:worker_threads';
import { scrypt } from 'hash-wasm';
import type { ScryptTask } from './scrypt';

/** One derivation in a thread of its own, which ends with it; its memory goes with the thread. */
const { secret, salt, N, r, p, length } = workerData as ScryptTask;

void scrypt({
  password: secret,
  salt,
  costFactor: N,
  blockSize: r,
  parallelism: p,
  hashLength: length,
  outputType: 'binary',
}).then((key) => {
  secret.fill(0);
  parentPort?.postMessage(key);
});
