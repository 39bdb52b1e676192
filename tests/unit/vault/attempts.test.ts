import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/app-error';
import { createAttempts } from '../../../src/main/vault/attempts';
import { temporaryDirectory } from './vault-fixture';

function fakeClock(now = 1_000_000) {
  const clock = () => now;
  return {
    clock,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const wrong = async () => {
  throw new AppError('wrong-passphrase', 'no');
};

describe('wrong attempts', () => {
  test('three are free, then 1, 2, 4 … 60 seconds', async () => {
    const directory = await temporaryDirectory();
    const { clock, pass } = fakeClock();
    const attempts = createAttempts({ directory, clock });
    const waits: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      const wait = await attempts.failed();
      expect(attempts.waitMilliseconds()).toBe(wait);
      waits.push(wait / 1000);
      pass(wait);
      expect(attempts.waitMilliseconds()).toBe(0);
    }
    expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  test('a restart does not reset the wait; success does', async () => {
    const directory = await temporaryDirectory();
    const { clock, pass } = fakeClock();
    for (let i = 0; i < 6; i += 1) await createAttempts({ directory, clock }).failed();
    pass(1500);
    const attempts = createAttempts({ directory, clock });
    expect(attempts.waitMilliseconds()).toBe(2500);
    await attempts.succeeded();
    expect(attempts.waitMilliseconds()).toBe(0);
    expect(await createAttempts({ directory, clock }).failed()).toBe(0);
  });

  test('a clock set back never lengthens the wait beyond its own length', async () => {
    const directory = await temporaryDirectory();
    const { clock, pass } = fakeClock();
    const attempts = createAttempts({ directory, clock });
    for (let i = 0; i < 5; i += 1) await attempts.failed();
    pass(-900_000);
    expect(attempts.waitMilliseconds()).toBe(2000);
    pass(1999);
    expect(attempts.waitMilliseconds()).toBe(1);
    pass(1);
    expect(attempts.waitMilliseconds()).toBe(0);
  });

  test.each([
    '',
    'not json',
    '{"failed":-1,"lastFailedAt":0}',
    '{"failed":1e99,"lastFailedAt":0}',
    '[]',
  ])('a damaged file (%s) counts as none and is written anew', async (text) => {
    const directory = await temporaryDirectory();
    await fs.writeFile(join(directory, 'attempts.json'), text);
    const { clock } = fakeClock();
    expect(createAttempts({ directory, clock }).waitMilliseconds()).toBe(0);
    for (let i = 0; i < 4; i += 1) await createAttempts({ directory, clock }).failed();
    expect(createAttempts({ directory, clock }).waitMilliseconds()).toBe(1000);
  });

  test('where nothing can be written, the wait holds in memory', async () => {
    const directory = await temporaryDirectory();
    const { clock } = fakeClock();
    await fs.writeFile(join(directory, 'file'), '');
    const attempts = createAttempts({ directory: join(directory, 'file'), clock });
    for (let i = 0; i < 4; i += 1) await attempts.failed();
    expect(attempts.waitMilliseconds()).toBe(1000);
  });
});

describe('guard', () => {
  test('counts wrong passphrases only, does not try during the wait, and says how long', async () => {
    const directory = await temporaryDirectory();
    const { clock, pass } = fakeClock();
    const attempts = createAttempts({ directory, clock });
    for (let i = 0; i < 5; i += 1) {
      await expect(attempts.guard(wrong)).rejects.toMatchObject({ code: 'wrong-passphrase' });
      pass(i === 4 ? 100 : attempts.waitMilliseconds());
    }
    let tried = false;
    const right = async () => {
      tried = true;
      return 'key';
    };
    await expect(attempts.guard(right)).rejects.toMatchObject({
      code: 'too-soon',
      message: expect.stringContaining('in 2 seconds'),
    });
    expect(tried).toBe(false);
    pass(1000);
    await expect(attempts.guard(right)).rejects.toThrow('in 1 second.');
    pass(900);
    expect(await attempts.guard(right)).toBe('key');
    const damaged = async () => {
      throw new AppError('vault-damaged', 'no');
    };
    for (let i = 0; i < 9; i += 1) await expect(attempts.guard(damaged)).rejects.toThrow();
    expect(attempts.waitMilliseconds()).toBe(0);
  });

  test('attempts sent at once are taken one at a time', async () => {
    const directory = await temporaryDirectory();
    const { clock } = fakeClock();
    const attempts = createAttempts({ directory, clock });
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, () => attempts.guard(wrong)),
    );
    const codes = results.map((result) => (result.status === 'rejected' ? result.reason.code : ''));
    expect(codes.filter((code) => code === 'wrong-passphrase')).toHaveLength(4);
    expect(codes.filter((code) => code === 'too-soon')).toHaveLength(6);
  });
});
