import { scrypt as nodeScrypt } from 'node:crypto';
import { Worker } from 'node:worker_threads';

export type ScryptTask = Readonly<{
  secret: Uint8Array;
  salt: Uint8Array;
  N: number;
  r: number;
  p: number;
  /** Bytes of the key. */
  length: number;
}>;

/** Derives a key without stalling the thread that asks. The caller zeroes the secret and the result. */
export type Scrypt = (task: ScryptTask) => Promise<Buffer>;

const mebibyte = 2 ** 20;

/** Node's own, which is right wherever Node is built with OpenSSL. */
export const scryptOfNode: Scrypt = ({ secret, salt, length, N, r, p }) => {
  // scrypt counts a few blocks on top of 128 * r * N, so that 256 MiB would just not do for 2^18.
  const maxmem = Math.max(256 * mebibyte, 128 * r * N + mebibyte);
  return new Promise((resolve, reject) => {
    nodeScrypt(secret, salt, length, { N, r, p, maxmem }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
};

/**
 * WebAssembly in a worker thread. Electron is built with BoringSSL, where crypto.scrypt derives twice,
 * the first time on the calling thread: main stood still for half a second [measured].
 * @param script the built scrypt-worker
 */
export function scryptInWorker(script: string): Scrypt {
  return (task) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, { workerData: task });
      worker.once('message', (key: Uint8Array) => resolve(Buffer.from(key)));
      worker.once('error', reject);
      worker.once('exit', (code) => {
        if (code !== 0) reject(new Error(`scrypt ended with code ${code}`));
      });
    });
}
