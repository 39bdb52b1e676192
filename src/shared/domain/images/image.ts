/** Kinds of images that are kept; SVG is not, for it can hold script. */
export type ImageKind = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';

/** An image without what tells where, when, by whom and with what it was taken. */
export type CleanImage = Readonly<{
  type: ImageKind;
  /** Pixels, as it is to be shown: a photograph taken upright is higher than wide. */
  width: number;
  height: number;
  /** Whether it has more than one picture: scaled, it would lose them. */
  isAnimated: boolean;
  bytes: Uint8Array<ArrayBuffer>;
}>;

/** Reads big-endian and little-endian numbers; outside of the bytes they are NaN, and comparisons fail. */
export function numbers(bytes: Uint8Array) {
  const at = (offset: number) => bytes[offset] ?? Number.NaN;
  return {
    u8: at,
    u16: (offset: number) => at(offset) * 256 + at(offset + 1),
    u16le: (offset: number) => at(offset) + at(offset + 1) * 256,
    u24le: (offset: number) => at(offset) + at(offset + 1) * 256 + at(offset + 2) * 65_536,
    u32: (offset: number) =>
      at(offset) * 16_777_216 + at(offset + 1) * 65_536 + at(offset + 2) * 256 + at(offset + 3),
    u32le: (offset: number) =>
      at(offset) + at(offset + 1) * 256 + at(offset + 2) * 65_536 + at(offset + 3) * 16_777_216,
    ascii: (offset: number, length: number) =>
      String.fromCharCode(...bytes.subarray(offset, offset + length)),
  };
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
