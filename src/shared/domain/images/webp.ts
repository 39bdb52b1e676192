import { type CleanImage, joined, numbers } from './image';

const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Flags of VP8X that promise EXIF and XMP. */
const promises = 0x0c;

/** A WebP without EXIF and XMP, or null for what is none. (RFC 9649.) */
export function cleanWebp(bytes: Uint8Array): CleanImage | null {
  const read = numbers(bytes);
  if (read.ascii(0, 4) !== 'RIFF' || read.ascii(8, 4) !== 'WEBP') return null;
  const end = Math.min(bytes.length, 8 + read.u32le(4));
  const parts: Uint8Array[] = [];
  let size: { width: number; height: number } | null = null;
  for (let at = 12; at + 8 <= end; ) {
    const name = read.ascii(at, 4);
    const length = read.u32le(at + 4);
    const next = at + 8 + length + (length % 2);
    if (!(at + 8 + length <= end)) return null;
    const chunk = bytes.slice(at, Math.min(next, end));
    size ??= sizeOf(name, chunk);
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~promises;
    if (kept.has(name)) parts.push(chunk);
    at = next;
  }
  if (!size || !(size.width > 0 && size.height > 0)) return null;
  const body = joined(parts);
  const head = new Uint8Array(12);
  head.set(bytes.subarray(0, 12));
  new DataView(head.buffer).setUint32(4, body.length + 4, true);
  return { type: 'image/webp', ...size, bytes: joined([head, body]) };
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
