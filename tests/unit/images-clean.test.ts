import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/app-error';
import { cleanImage } from '#shared/domain/images/clean-image';

const canary = 'GPS-48.2082-16.3738';
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const big = (value: number, count: number) =>
  Array.from({ length: count }, (_, at) => (value >>> (8 * (count - 1 - at))) & 255);
const little = (value: number, count: number) => big(value, count).reverse();

const pngChunk = (name: string, data: number[]) => [
  ...big(data.length, 4),
  ...ascii(name),
  ...data,
  ...big(0, 4),
];
const png = [
  ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
  ...pngChunk('IHDR', [...big(40, 4), ...big(30, 4), 8, 0, 0, 0, 0]),
  ...pngChunk('eXIf', ascii(canary)),
  ...pngChunk('tEXt', ascii(canary)),
  ...pngChunk('IDAT', [1, 2, 3]),
  ...pngChunk('IEND', []),
  ...ascii(canary),
];

const segment = (marker: number, data: number[]) => [
  0xff,
  marker,
  ...big(data.length + 2, 2),
  ...data,
];
const exif = (orientation: number) => [
  ...ascii('Exif\0\0II*\0'),
  ...little(8, 4),
  ...little(1, 2),
  ...[...little(0x0112, 2), ...little(3, 2), ...little(1, 4), ...little(orientation, 4)],
  ...little(0, 4),
  ...ascii(canary),
];
const jpeg = (orientation: number) => [
  ...[0xff, 0xd8],
  ...segment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
  ...segment(0xe0, ascii(`JFXX\0${canary}`)),
  ...segment(0xe1, exif(orientation)),
  ...segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0${canary}`)),
  ...segment(0xe2, ascii(`MPF\0${canary}`)),
  ...segment(0xed, ascii(canary)),
  ...segment(0xfe, ascii(canary)),
  ...segment(0xc0, [8, ...big(30, 2), ...big(40, 2), 1, 1, 0x11, 0]),
  ...segment(0xda, [1, 1, 0, 0, 63, 0]),
  ...[1, 2, 0xff, 0, 3, 0xff, 0xd0, 4],
  ...[0xff, 0xd9],
  ...ascii(canary),
];

const webpChunk = (name: string, data: number[]) => [
  ...ascii(name),
  ...little(data.length, 4),
  ...data,
  ...(data.length % 2 ? [0] : []),
];
const webpBody = [
  ...ascii('WEBP'),
  ...webpChunk('VP8X', [0x0c, 0, 0, 0, ...little(39, 3), ...little(29, 3)]),
  ...webpChunk('VP8L', [0x2f, 0, 0, 0, 0]),
  ...webpChunk('EXIF', ascii(canary)),
  ...webpChunk('XMP ', ascii(canary)),
];
const webp = [...ascii('RIFF'), ...little(webpBody.length, 4), ...webpBody, ...ascii(canary)];

const frame = [
  ...Array.from({ length: 16 }, () => 0),
  ...webpChunk('XMP ', ascii(canary)),
  ...webpChunk('VP8L', [0x2f, 0, 0, 0, 0]),
];
const animatedBody = [
  ...ascii('WEBP'),
  ...webpChunk('VP8X', [0x02, 0, 0, 0, ...little(39, 3), ...little(29, 3)]),
  ...webpChunk('ANMF', frame),
];
const animatedWebp = [...ascii('RIFF'), ...little(animatedBody.length, 4), ...animatedBody];

const application = (name: string, data: number[]) => [
  ...[0x21, 0xff, 11, ...ascii(name)],
  ...[data.length, ...data, 0],
];
const gif = [
  ...ascii('GIF89a'),
  ...[...little(40, 2), ...little(30, 2), 0, 0, 0],
  ...application('NETSCAPE2.0', [1, 0, 0]),
  ...application('XMP DataXMP', ascii(canary)),
  ...[0x21, 0xfe, canary.length, ...ascii(canary), 0],
  ...[0x2c, 0, 0, 0, 0, ...little(40, 2), ...little(30, 2), 0, 2, 2, 0x4c, 0x01, 0],
  ...[0x3b, ...ascii(canary)],
];

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const samples: readonly (readonly [string, readonly number[]])[] = [
  ['image/png', png],
  ['image/jpeg', jpeg(1)],
  ['image/webp', webp],
  ['image/gif', gif],
];

describe('an image that is kept', () => {
  it.each(samples)('%s loses where it was taken and what follows its end', (type, numbers) => {
    const bytes = Uint8Array.from(numbers);
    expect(text(bytes)).toContain(canary);
    const clean = cleanImage(bytes);
    expect(clean).toMatchObject({ type, width: 40, height: 30 });
    expect(text(clean.bytes)).not.toContain(canary);
    expect(cleanImage(clean.bytes)).toEqual(clean);
  });

  it.each([
    [1, 40, 30],
    [3, 40, 30],
    [6, 30, 40],
    [8, 30, 40],
  ])('a photograph turned by %i is %i × %i, and stays turned', (orientation, width, height) => {
    const clean = cleanImage(Uint8Array.from(jpeg(orientation)));
    expect(clean).toMatchObject({ width, height });
    expect(cleanImage(clean.bytes)).toMatchObject({ width, height });
  });

  it('keeps the loop of an animation', () => {
    expect(text(cleanImage(Uint8Array.from(gif)).bytes)).toContain('NETSCAPE2.0');
  });

  it('loses what hides in the parts that are kept: thumbnails, reserved segments, frames, loops', () => {
    const hidden: readonly (readonly number[])[] = [
      [
        ...jpeg(1).slice(0, 2),
        ...segment(0xe0, [...ascii('JFIF\0\x01\x01\0\0\x01\0\x01'), 2, 3, ...ascii(canary)]),
        ...segment(0x02, ascii(canary)),
        ...segment(0xf0, ascii(canary)),
        ...jpeg(1).slice(20),
      ],
      animatedWebp,
      [
        ...gif.slice(0, 13),
        ...[
          0x21,
          0xff,
          11,
          ...ascii('NETSCAPE2.0'),
          3,
          1,
          0,
          0,
          canary.length,
          ...ascii(canary),
          0,
        ],
        ...[0x21, 0xf9, 4, 0, 0, 0, 0, canary.length, ...ascii(canary), 0],
        ...gif.slice(-canary.length - 16),
      ],
    ];
    for (const numbers of hidden) {
      expect(text(Uint8Array.from(numbers))).toContain(canary);
      const clean = cleanImage(Uint8Array.from(numbers));
      expect(text(clean.bytes)).not.toContain(canary);
      expect(cleanImage(clean.bytes)).toEqual(clean);
    }
  });

  it('is told from an animation, which scaling would stop', () => {
    const isAnimated = (numbers: readonly number[]) =>
      cleanImage(Uint8Array.from(numbers)).isAnimated;
    const picture = gif.slice(-canary.length - 16, -canary.length - 1);
    expect(isAnimated(gif)).toBe(false);
    expect(isAnimated([...gif.slice(0, 13), ...picture, ...picture, 0x3b])).toBe(true);
    expect(isAnimated(webp)).toBe(false);
    expect(isAnimated(animatedWebp)).toBe(true);
    expect(isAnimated(png)).toBe(false);
    expect(
      isAnimated([...png.slice(0, 33), ...pngChunk('acTL', big(0, 8)), ...png.slice(33)]),
    ).toBe(true);
  });
});

describe('what is not kept', () => {
  it.each([
    [100_001, 1],
    [90_000, 90_000],
  ])('an image that claims %i × %i pixels is refused', (width, height) => {
    const claims = [...png.slice(0, 16), ...big(width, 4), ...big(height, 4), ...png.slice(24)];
    expect(() => cleanImage(Uint8Array.from(claims))).toThrow(/too many pixels/);
  });

  it.each([
    ['HEIC photograph', [0, 0, 0, 24, ...ascii('ftypheic')]],
    ['AVIF image', [0, 0, 0, 24, ...ascii('ftypavif')]],
    ['TIFF image', ascii('II*\0')],
    ['BMP image', ascii('BM')],
    ['SVG drawing', ascii('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('a %s is refused, saying what works', (name, numbers) => {
    expect(() => cleanImage(Uint8Array.from(numbers))).toThrow(
      expect.objectContaining({
        code: 'bad-input',
        message: expect.stringMatching(new RegExp(`${name}.+(JPEG|PNG)`)),
      }),
    );
  });

  it('cut short or changed, an image is refused or reads the same again', () => {
    const wild = fc.record({
      sample: fc.constantFrom(...samples.map(([, numbers]) => numbers)),
      cut: fc.nat(600),
      changes: fc.array(fc.tuple(fc.nat(60), fc.nat(255)), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(wild, ({ sample, cut, changes }) => {
        const bytes = Uint8Array.from(sample.slice(0, cut));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        outcome(bytes);
      }),
      // A loop whose first block says it is longer than its name.
      { examples: [[{ sample: gif, cut: gif.length, changes: [[15, 50]] }]] },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), outcome));
  });
});

/** Refused with a sentence, or kept so that it reads the same again. */
function outcome(bytes: Uint8Array): void {
  let clean: ReturnType<typeof cleanImage>;
  try {
    clean = cleanImage(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    return;
  }
  const { type, width, height } = clean;
  expect(cleanImage(clean.bytes)).toMatchObject({ type, width, height });
}
