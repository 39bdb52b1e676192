import { scrypt as wasmScrypt } from 'hash-wasm';
import { expect, it } from 'vitest';
import { scryptOfNode } from '../../../src/main/vault/scrypt';

it('gives the same key by WebAssembly as by Node, so that vaults of either open with the other', async () => {
  const task = {
    secret: Buffer.from('violet harbor ladder tuesday'),
    salt: Buffer.alloc(32, 3),
    N: 2 ** 17,
    r: 8,
    p: 1,
    length: 32,
  };
  const wasm = await wasmScrypt({
    password: task.secret,
    salt: task.salt,
    costFactor: task.N,
    blockSize: task.r,
    parallelism: task.p,
    hashLength: task.length,
    outputType: 'binary',
  });
  expect(Buffer.from(wasm).equals(await scryptOfNode(task))).toBe(true);
});
