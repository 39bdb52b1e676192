import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/app-error';
import { kits } from '#shared/domain/kits/index';
import { checkKitSize, kitFileText, mostKitBytes, readKitFile } from '#shared/domain/kits/kit-file';
import { movingOn } from '#shared/domain/kits/moving-on';

/** What reading a file says is wrong with it. */
function refusal(text: string): string {
  try {
    readKitFile(text);
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
  throw new Error('The file was read.');
}

const file = (changes: object, kit: object = movingOn) =>
  JSON.stringify({ format: 'preround-kit', version: 1, kit, ...changes });

describe('a kit file', () => {
  it.each(kits.map((kit) => [kit.id, kit] as const))('gives %s back as it was', (_, kit) => {
    const text = kitFileText(kit);
    expect(text).toMatch(/^\{\n {2}"format": "preround-kit"/);
    expect(readKitFile(text)).toEqual(kit);
    expect(readKitFile(`\uFEFF${text}`)).toEqual(kit);
    expect(text.length).toBeLessThan(mostKitBytes / 5);
  });

  it('holds the kit and nothing beside it', () => {
    expect(Object.keys(JSON.parse(kitFileText(movingOn)))).toEqual(['format', 'version', 'kit']);
  });

  it.each([
    ['', /not written in JSON/],
    ['{"format": "preround-kit"', /not written in JSON/],
    ['[]', /not a kit of Preround/],
    ['null', /not a kit of Preround/],
    ['"text"', /not a kit of Preround/],
    [file({ format: 'other' }), /not a kit of Preround/],
    [file({ version: 2 }), /newer Preround/],
    [file({ version: 0 }), /not whole/],
    [file({ answers: {} }), /does not know \(“answers”\)/],
    [file({}, { ...movingOn, onLoad: 'x' }), /does not know \(“onLoad”\)/],
    [
      file({}, { ...movingOn, points: [{ ...movingOn.points[0], script: 'x' }] }),
      /“script” in points, 1/,
    ],
    [file({}, { ...movingOn, title: '' }), /In title: Write a few words/],
    [
      file({}, { ...movingOn, points: [{ id: 'one', text: 'Ask {nobody}.' }] }),
      /In points, 1, text: No question fills the blank/,
    ],
    [
      file({}, { ...movingOn, asks: [movingOn.asks[0], movingOn.asks[0]] }),
      /In asks, 2, id: Another has the id/,
    ],
    [`${'['.repeat(100_000)}`, /nests deeper/],
    [file({}, { ...movingOn, title: '[{'.repeat(40) }), null],
  ])('case %#: says what is wrong and what to do', (text, said) => {
    if (said === null) expect(readKitFile(text).title).toBe('[{'.repeat(40));
    else expect(refusal(text)).toMatch(said);
  });

  it('is not read when it is larger than 1 MB', () => {
    expect(refusal(file({ more: 'a'.repeat(mostKitBytes) }))).toMatch(/larger than 1 MB/);
    expect(() => checkKitSize(mostKitBytes + 1)).toThrow(/larger than 1 MB/);
    checkKitSize(mostKitBytes);
  });

  it('does not take a prototype for a part of a kit', () => {
    const text = `{"format":"preround-kit","version":1,"kit":${JSON.stringify(movingOn).replace('{', '{"__proto__":{"tool":"effort"},')}}`;
    expect(refusal(text)).toMatch(/__proto__/);
    expect(({} as { tool?: string }).tool).toBeUndefined();
  });
});
