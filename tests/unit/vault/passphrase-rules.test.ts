import { describe, expect, test } from 'vitest';
import { checkPassphrase } from '../../../src/main/vault/passphrase-rules';

describe('passphrase rules', () => {
  test.each([
    ['twelve characters', 'abcdefghijkl'],
    ['words', 'seven quiet lanterns'],
    ['no composition rules', '000000000001'],
    ['twelve outside the basic plane', '🩺🫀🧠🦴🩻💊🩹🧬🔬🏥🚑🛌'],
    ['1,024 characters', 'ab'.repeat(512)],
  ])('accepts %s', (_, text) => {
    expect(() => checkPassphrase(text)).not.toThrow();
  });

  test.each([
    ['empty', '', 'at least 12'],
    ['eleven characters', 'abcdefghijk', 'at least 12'],
    ['eleven characters in 22 UTF-16 units', '🩺🫀🧠🦴🩻💊🩹🧬🔬🏥🚑', 'at least 12'],
    ['twelve that compose to six', 'e\u0301a\u0301o\u0301u\u0301i\u0301y\u0301', 'at least 12'],
    ['one character repeated', 'aaaaaaaaaaaaaaaa', 'more than one character'],
    ['one character in two widths', 'aaaaaaaaaaaaａ', 'more than one character'],
    ['1,025 characters', `a${'b'.repeat(1024)}`, '1,024 characters or fewer'],
  ])('refuses %s', (_, text, advice) => {
    expect(() => checkPassphrase(text)).toThrow(
      expect.objectContaining({
        code: 'weak-passphrase',
        message: expect.stringContaining(advice),
      }),
    );
  });
});
