import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/app-error';
import { zipLines } from '../../../src/main/store/transfer/import/zip-lines';
import { zipOf } from '../../support/import-fixtures';

async function linesIn(content: string, longest?: number): Promise<string[]> {
  const path = await zipOf({ 'entries.jsonl': content });
  const lines: string[] = [];
  for await (const line of zipLines(path, 'entries.jsonl', longest)) lines.push(line);
  return lines;
}

describe('the lines of an archive', () => {
  it('end at \\n alone, and letters in two chunks stay whole', async () => {
    const line = `a\u2028b\u2029c${'é€😀'.repeat(60_000)}`;
    expect(await linesIn(`${line}\n\nlast`)).toEqual([line, 'last']);
  });

  it('are refused beyond their longest', async () => {
    await expect(linesIn('x'.repeat(101), 100)).rejects.toBeInstanceOf(AppError);
    expect(await linesIn('x'.repeat(100), 100)).toHaveLength(1);
  });

  it('hold an entry with a history of more than 64 MB', async () => {
    expect((await linesIn('x y '.repeat(18_000_000)))[0]).toHaveLength(72_000_000);
  });

  it('of a damaged file are refused with a sentence', async () => {
    const path = await zipOf({ 'entries.jsonl': `${'a line\n'.repeat(500)}` });
    const bytes = readFileSync(path);
    bytes.fill(0xff, 46, 56);
    writeFileSync(path, bytes);
    const reading = zipLines(path, 'entries.jsonl').next();
    await expect(reading).rejects.toBeInstanceOf(AppError);
    await expect(reading).rejects.toThrow(/damaged/);
  });
});
