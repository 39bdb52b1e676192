import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '#shared/app-error';
import { mainContract, storeContract } from '#shared/contract/index';
import { mainMethods } from '#shared/contract/routes';
import { serve } from '#shared/contract/serve';

describe('the contract', () => {
  it('has one owner for every method, and the preload’s list is main’s', () => {
    expect([...mainMethods].sort()).toEqual(Object.keys(mainContract).sort());
    expect(Object.keys(storeContract).filter((method) => method in mainContract)).toEqual([]);
  });
});

describe('serving', () => {
  const contract = {
    'test.double': { input: z.object({ value: z.number() }), output: z.number().max(100) },
  } as const;
  const bugs: string[] = [];
  const serving = (double: (input: { value: number }) => number, checkOutput = true) =>
    serve(
      contract,
      { 'test.double': double },
      { checkOutput, onBug: (method) => bugs.push(method) },
    );

  it('answers with the value', async () => {
    expect(await serving(({ value }) => value * 2)('test.double', { value: 4 })).toEqual({
      ok: true,
      value: 8,
    });
  });

  it('refuses unknown methods, inherited names and bad input, naming the field', async () => {
    const answer = serving(({ value }) => value);
    for (const method of ['nope', 'toString', '__proto__', 'constructor', 7, null, {}]) {
      expect(await answer(method, {})).toMatchObject({ ok: false, code: 'bad-input' });
    }
    expect(await answer('test.double', { value: 'x' })).toMatchObject({
      ok: false,
      code: 'bad-input',
      message: expect.stringContaining('value'),
    });
  });

  it('passes on an expected failure, and says nothing of a bug but that it was one', async () => {
    const expected = serving(() => {
      throw new AppError('not-found', 'It is gone.');
    });
    expect(await expected('test.double', { value: 1 })).toEqual({
      ok: false,
      code: 'not-found',
      message: 'It is gone.',
    });
    const bug = serving(() => {
      throw new TypeError('secret words');
    });
    const reply = await bug('test.double', { value: 1 });
    expect(reply).toMatchObject({ ok: false, code: 'unexpected' });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(bugs).toContain('test.double');
  });

  it('checks output where asked to', async () => {
    expect(await serving(() => 1_000)('test.double', { value: 1 })).toMatchObject({
      ok: false,
      code: 'unexpected',
    });
    expect(await serving(() => 1_000, false)('test.double', { value: 1 })).toMatchObject({
      ok: true,
    });
  });
});
