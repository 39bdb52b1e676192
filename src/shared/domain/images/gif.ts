import { type CleanImage, joined, numbers } from './image';

const timingLength = 8;
const loops = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/** A GIF without comments and other programs' data, or null for what is none. (GIF89a, CompuServe.) */
export function cleanGif(bytes: Uint8Array): CleanImage | null {
  const read = numbers(bytes);
  if (read.ascii(0, 6) !== 'GIF87a' && read.ascii(0, 6) !== 'GIF89a') return null;
  const width = read.u16le(6);
  const height = read.u16le(8);
  const tableLength = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableLength(read.u8(10));
  const parts: Uint8Array[] = [bytes.subarray(0, at)];
  let pictures = 0;
  while (at < bytes.length) {
    const kind = read.u8(at);
    if (kind === 0x3b) {
      if (pictures === 0 || !(width > 0 && height > 0)) return null;
      const clean = joined([...parts, Uint8Array.of(0x3b)]);
      return { type: 'image/gif', width, height, isAnimated: pictures > 1, bytes: clean };
    }
    const isImage = kind === 0x2c;
    if (!isImage && kind !== 0x21) return null;
    const blocks = isImage ? at + 11 + tableLength(read.u8(at + 9)) : at + 2;
    const end = endOfBlocks(bytes, blocks);
    if (end === null) return null;
    const label = read.u8(at + 1);
    const isTiming = label === 0xf9 && end - at === timingLength;
    const isNamed = read.u8(at + 2) === 11 && loops.has(read.ascii(at + 3, 11));
    const isLoop = label === 0xff && isNamed && read.u8(at + 14) === 3;
    if (isImage) pictures += 1;
    if (isImage || isTiming) parts.push(bytes.subarray(at, end));
    // Its one block that says how often: what other blocks hold is nobody's to say.
    else if (isLoop) parts.push(bytes.subarray(at, at + 18), Uint8Array.of(0));
    at = end;
  }
  return null;
}

/** Where a run of sub-blocks ends, each with its length before it, or null when it does not. */
function endOfBlocks(bytes: Uint8Array, from: number): number | null {
  let at = from;
  while (at < bytes.length) {
    const length = bytes[at] ?? 0;
    if (length === 0) return at + 1;
    at += length + 1;
  }
  return null;
}
