import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/app-error';
import { formatRecoveryKey, parseRecoveryKey } from '../../../src/main/vault/recovery-key';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
const sample = formatRecoveryKey(Buffer.from(Array.from({ length: 32 }, (_, i) => i * 7 + 1)));

function failure(text: string): AppError {
  try {
    parseRecoveryKey(text);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('reading back', () => {
  test('what was printed gives the same bytes; 13 groups of five', () => {
    fc.assert(
      fc.property(key, (bytes) => {
        const text = formatRecoveryKey(bytes);
        expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(parseRecoveryKey(text)).toEqual(bytes);
      }),
    );
  });

  test.each([
    ['lower case', sample.toLowerCase()],
    ['no dashes', sample.replaceAll('-', '')],
    ['lines and spaces', ` ${sample.replaceAll('-', ' \n')}\t`],
    ['long dashes', sample.replaceAll('-', ' – ')],
    ['O for 0, I and l for 1', sample.replaceAll('0', 'O').replace('1', 'I').replaceAll('1', 'l')],
    ['wide letters', sample.replaceAll('A', 'Ａ').replaceAll('5', '５')],
  ])('%s does not matter', (_, text) => {
    expect(parseRecoveryKey(text)).toEqual(parseRecoveryKey(sample));
  });
});

describe('typing mistakes', () => {
  test('any single substitution is noticed, and its group is named', () => {
    fc.assert(
      fc.property(key, fc.nat(64), fc.integer({ min: 1, max: 31 }), (bytes, position, shift) => {
        const characters = [...formatRecoveryKey(bytes).replaceAll('-', '')];
        const symbol = alphabet.indexOf(characters[position] ?? '');
        characters[position] = alphabet[(symbol + shift) % 32] ?? '';
        const { code, message } = failure(characters.join(''));
        expect(code).toBe('wrong-recovery-key');
        expect(message).toContain(`Group ${Math.floor(position / 5) + 1} looks mistyped`);
      }),
      { numRuns: 2000 },
    );
  });

  test('every substitution of one key is noticed', () => {
    const characters = [...sample.replaceAll('-', '')];
    let noticed = 0;
    characters.forEach((original, position) => {
      for (const other of alphabet) {
        if (other === original) continue;
        failure(characters.with(position, other).join(''));
        noticed += 1;
      }
    });
    expect(noticed).toBe(65 * 31);
  });

  test('two exchanged characters within a group are noticed', () => {
    fc.assert(
      fc.property(key, fc.nat(12), fc.nat(4), fc.nat(4), (bytes, group, a, b) => {
        const characters = [...formatRecoveryKey(bytes).replaceAll('-', '')];
        const [i, j] = [group * 5 + a, group * 5 + b];
        fc.pre(characters[i] !== characters[j]);
        const swapped = characters.with(i, characters[j] ?? '').with(j, characters[i] ?? '');
        expect(failure(swapped.join('')).message).toContain(`Group ${group + 1} `);
      }),
    );
  });

  test('two exchanged groups are noticed', () => {
    const groups = sample.split('-');
    const swapped = groups.with(3, groups[4] ?? '').with(4, groups[3] ?? '');
    expect(failure(swapped.join('-')).message).toContain('Groups 4 and 5 look mistyped or are in');
  });

  test('a wrong length says how many characters there are, and where to look', () => {
    const cut = sample.slice(0, 14) + sample.slice(15);
    expect(failure(cut).message).toContain(
      '64 were typed, 1 character missing. Look at group 3 first',
    );
    expect(failure(`${sample}AB`).message).toContain('67 were typed, 2 characters too many.');
    expect(failure(' ').message).toContain('0 were typed, 65 characters missing.');
  });

  test('an unknown character is named with its place; no part of the key is repeated', () => {
    const { message } = failure(`${sample.slice(0, 8)}u${sample.slice(9)}`);
    expect(message).toContain('“u” near group 2');
    for (const group of sample.split('-')) expect(message).not.toContain(group);
  });

  test('no input throws anything but AppError', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(failure(text).code).toBe('wrong-recovery-key');
      }),
    );
  });
});
