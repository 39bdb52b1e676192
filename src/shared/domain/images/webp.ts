import { type CleanImage, joined, numbers } from './image';

const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ICCP']);
const keptInFrame = new Set(['VP8 ', 'VP8L', 'ALPH']);
/** Bytes that say of a frame where it stands and for how long, before its own chunks. */
const frameHead = 8 + 16;
/** Flags of VP8X that promise EXIF and XMP. */
const promises = 0x0c;

/** A WebP without EXIF and XMP, or null for what is none. (RFC 9649.) */
export function cleanWebp(bytes: Uint8Array): CleanImage | null {
  const read = numbers(bytes);
  if (read.ascii(0, 4) !== 'RIFF' || read.ascii(8, 4) !== 'WEBP') return null;
  const end = Math.min(bytes.length, 8 + read.u32le(4));
  const parts: Uint8Array[] = [];
  let size: { width: number; height: number } | null = null;
  let isAnimated = false;
  for (let at = 12; at + 8 <= end; ) {
    const name = read.ascii(at, 4);
    const length = read.u32le(at + 4);
    const next = at + 8 + length + (length % 2);
    if (!(at + 8 + length <= end)) return null;
    const chunk = bytes.slice(at, Math.min(next, end));
    size ??= sizeOf(name, chunk);
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~promises;
    if (name === 'ANMF') {
      const frame = cleanFrame(chunk);
      if (!frame) return null;
      parts.push(frame);
      isAnimated = true;
    } else if (kept.has(name)) parts.push(chunk);
    at = next;
  }
  if (!size || !(size.width > 0 && size.height > 0)) return null;
  const body = joined(parts);
  const head = new Uint8Array(12);
  head.set(bytes.subarray(0, 12));
  new DataView(head.buffer).setUint32(4, body.length + 4, true);
  return { type: 'image/webp', ...size, isAnimated, bytes: joined([head, body]) };
}

/** A frame of an animation with its pixels alone, or null for a broken one. */
function cleanFrame(chunk: Uint8Array): Uint8Array | null {
  const read = numbers(chunk);
  const end = 8 + read.u32le(4);
  const parts: Uint8Array[] = [chunk.subarray(0, frameHead)];
  for (let at = frameHead; at + 8 <= end; ) {
    const length = read.u32le(at + 4);
    const next = at + 8 + length + (length % 2);
    if (!(next <= chunk.length)) return null;
    if (keptInFrame.has(read.ascii(at, 4))) parts.push(chunk.subarray(at, next));
    at = next;
  }
  const frame = joined(parts);
  if (frame.length < frameHead) return null;
  new DataView(frame.buffer).setUint32(4, frame.length - 8, true);
  return frame;
}

function sizeOf(name: string, chunk: Uint8Array): { width: number; height: number } | null {
  const read = numbers(chunk);
  switch (name) {
    case 'VP8X':
      return { width: read.u24le(12) + 1, height: read.u24le(15) + 1 };
    case 'VP8L': {
      const bits = read.u32le(9);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: read.u16le(14) & 0x3fff, height: read.u16le(16) & 0x3fff };
    default:
      return null;
  }
}
