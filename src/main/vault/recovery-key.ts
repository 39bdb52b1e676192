import { createHash } from 'node:crypto';
import { AppError } from '#shared/app-error';

/**
 * A recovery key on paper: 13 groups of five characters in Crockford's base32. The first four of a
 * group carry data (52 characters: 256 bits of key, then 4 bits of its SHA-256), the fifth is that
 * group's check character, so that a slip of the pen is found in the group where it is.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keyBytes = 32;
const groupCount = 13;
const dataPerGroup = 4;
const groupLength = dataPerGroup + 1;
const totalLength = groupCount * groupLength;

/** The printed form of a recovery key of 32 bytes, groups joined by dashes. */
export function formatRecoveryKey(bytes: Buffer): string {
  if (bytes.length !== keyBytes) throw new RangeError('A recovery key has 32 bytes.');
  const padded = Buffer.concat([bytes, digestByte(bytes)]);
  const groups = Array.from({ length: groupCount }, (_, group) => {
    const data = Array.from({ length: dataPerGroup }, (_, i) =>
      symbolAt(padded, group * dataPerGroup + i),
    );
    return [...data, checkSymbol(data, group)].map((symbol) => alphabet[symbol]).join('');
  });
  padded.fill(0);
  return groups.join('-');
}

/**
 * The 32 bytes of a typed recovery key; case, spaces and dashes do not matter, and O, I and L are
 * read as 0, 1 and 1. Throws AppError 'wrong-recovery-key' that says where to look. The message
 * holds no part of the key. The caller zeroes the result.
 */
export function parseRecoveryKey(text: string): Buffer {
  const symbols = readSymbols(text);
  const misfits = findMisfits(symbols);
  if (symbols.length !== totalLength) throw wrongLength(symbols.length, misfits);
  if (misfits.length > 0) {
    throw wrong(
      misfits.length === 1
        ? `Group ${misfits[0]} looks mistyped. Compare it with your saved key, character by character.`
        : `Groups ${listed(misfits)} look mistyped or are in another order. Compare them with your saved key.`,
    );
  }
  const padded = packBits(symbols.filter((_, i) => i % groupLength < dataPerGroup));
  const key = Buffer.from(padded.subarray(0, keyBytes));
  const digest = digestByte(key);
  const fits = padded[keyBytes] === digest[0];
  padded.fill(0);
  if (!fits) {
    key.fill(0);
    throw wrong(
      'More than one character looks mistyped. Compare the whole key with the one you saved.',
    );
  }
  return key;
}

function readSymbols(text: string): number[] {
  const characters = [...text.normalize('NFKC').replace(/[\s\p{Dash}\p{Cf}]/gu, '')];
  return characters.map((character, i) => {
    const upper = /[a-z]/.test(character) ? character.toUpperCase() : character;
    const symbol = alphabet.indexOf(
      upper === 'O' ? '0' : upper === 'I' || upper === 'L' ? '1' : upper,
    );
    if (symbol < 0) {
      const group = Math.floor(i / groupLength) + 1;
      throw wrong(
        `A recovery key has only digits and letters, and no U. Look for “${character}” near group ${group} and compare it with your saved key.`,
      );
    }
    return symbol;
  });
}

/** Numbers, from 1, of the complete groups whose check character does not fit. */
function findMisfits(symbols: readonly number[]): number[] {
  const complete = Math.min(Math.floor(symbols.length / groupLength), groupCount);
  return Array.from({ length: complete }, (_, group) => group)
    .filter((group) => {
      const start = group * groupLength;
      const data = symbols.slice(start, start + dataPerGroup);
      return checkSymbol(data, group) !== symbols[start + dataPerGroup];
    })
    .map((group) => group + 1);
}

/**
 * A weighted sum in the field of 32 elements, plus the group's number. All weights are different and
 * none is 0, so every single wrong character and every exchange of two characters changes it; the
 * number makes groups in the wrong order noticeable.
 */
function checkSymbol(data: readonly number[], group: number): number {
  let check = 0;
  for (const symbol of data) check = double(check ^ symbol);
  return check ^ group;
}

/** Times x, modulo x^5 + x^2 + 1. */
function double(element: number): number {
  const shifted = element << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}

/** The first four bits of the key's SHA-256, in the upper half of one byte. */
function digestByte(bytes: Buffer): Buffer {
  return Buffer.of((createHash('sha256').update(bytes).digest()[0] ?? 0) & 0xf0);
}

function symbolAt(bytes: Buffer, index: number): number {
  const bit = index * 5;
  const start = bit >> 3;
  const pair = ((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0);
  return (pair >> (11 - (bit & 7))) & 31;
}

/** Five bits a symbol, packed from the left into 33 bytes. */
function packBits(symbols: readonly number[]): Buffer {
  const bytes = Buffer.alloc(keyBytes + 1);
  symbols.forEach((symbol, index) => {
    const bit = index * 5;
    const start = bit >> 3;
    const pair = symbol << (11 - (bit & 7));
    bytes[start] = (bytes[start] ?? 0) | (pair >> 8);
    if (start + 1 < bytes.length) bytes[start + 1] = (bytes[start + 1] ?? 0) | (pair & 0xff);
  });
  return bytes;
}

function wrongLength(length: number, misfits: readonly number[]): AppError {
  const difference = totalLength - length;
  const amount = Math.abs(difference);
  const characters = amount === 1 ? '1 character' : `${amount} characters`;
  const what = difference > 0 ? `${characters} missing` : `${characters} too many`;
  const hint = misfits[0] === undefined ? '' : ` Look at group ${misfits[0]} first.`;
  return wrong(
    `The recovery key has ${totalLength} characters in ${groupCount} groups of ${groupLength}; ${length} were typed, ${what}.${hint}`,
  );
}

function listed(numbers: readonly number[]): string {
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

function wrong(message: string): AppError {
  return new AppError('wrong-recovery-key', message);
}
