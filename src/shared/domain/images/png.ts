import { type CleanImage, joined, numbers } from './image';

const signature = '\u0089PNG\r\n\u001a\n';

/** Pixels, colours, size in print, and animation; texts, times, EXIF and unknown chunks are not kept. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP pHYs sBIT bKGD acTL fcTL fdAT'.split(' '),
);

/** A PNG without its texts and what follows its end, or null for what is none. (PNG: ISO 15948.) */
export function cleanPng(bytes: Uint8Array): CleanImage | null {
  const read = numbers(bytes);
  if (read.ascii(0, 8) !== signature || read.ascii(12, 4) !== 'IHDR') return null;
  const width = read.u32(16);
  const height = read.u32(20);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  let hasPixels = false;
  let isAnimated = false;
  for (let at = 8; at < bytes.length; ) {
    const end = at + 12 + read.u32(at);
    if (!(end <= bytes.length)) return null;
    const name = read.ascii(at + 4, 4);
    if (kept.has(name)) parts.push(bytes.subarray(at, end));
    hasPixels ||= name === 'IDAT';
    isAnimated ||= name === 'acTL';
    if (name === 'IEND') {
      return hasPixels && width > 0 && height > 0
        ? { type: 'image/png', width, height, isAnimated, bytes: joined(parts) }
        : null;
    }
    at = end;
  }
  return null;
}
