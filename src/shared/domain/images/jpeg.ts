import { type CleanImage, joined, numbers } from './image';

const soi = 0xd8;
const eoi = 0xd9;
const startOfScan = 0xda;
const exifName = 'Exif\u0000\u0000';

/** Markers that stand alone, without a length. */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** Frame headers: all of C0–CF but those of tables and of arithmetic coding. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/**
 * A JPEG with its pixels, tables and colours alone, or null for what is none. Of EXIF the orientation
 * is kept, for photographs would lie on their side without it; what follows the image, as the film of
 * a "motion photo" does, is dropped. (JPEG: ITU T.81; EXIF: CIPA DC-008.)
 */
export function cleanJpeg(bytes: Uint8Array): CleanImage | null {
  const read = numbers(bytes);
  if (read.u16(0) !== 0xff00 + soi) return null;
  const parts: Uint8Array[] = [];
  let size: { width: number; height: number } | null = null;
  let orientation = 1;
  let hasScan = false;
  let at = 2;
  while (at < bytes.length) {
    if (read.u8(at) !== 0xff) return null;
    const marker = read.u8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === eoi) break;
    if (isBare(marker)) {
      at += 2;
      continue;
    }
    const end = at + 2 + read.u16(at + 2);
    if (!(end > at + 3 && end <= bytes.length)) {
      if (hasScan) break;
      return null;
    }
    if (marker === 0xe1 && read.ascii(at + 4, 6) === exifName) {
      orientation = orientationOf(bytes.subarray(at + 10, end)) ?? orientation;
    }
    if (isFrame(marker)) size = { height: read.u16(at + 5), width: read.u16(at + 7) };
    const to = marker === startOfScan ? endOfScan(bytes, end) : end;
    hasScan ||= marker === startOfScan;
    if (isHeader(marker, read.ascii(at + 4, 5)))
      parts.push(withoutThumbnail(bytes.subarray(at, end)));
    else if (isKept(marker, () => read.ascii(at + 4, 12))) parts.push(bytes.subarray(at, to));
    at = to;
  }
  if (!size || !hasScan || !(size.width > 0 && size.height > 0)) return null;
  const turned = orientation >= 5;
  return {
    type: 'image/jpeg',
    width: turned ? size.height : size.width,
    height: turned ? size.width : size.height,
    isAnimated: false,
    bytes: joined([
      Uint8Array.of(0xff, soi),
      ...(orientation > 1 ? [orientationSegment(orientation)] : []),
      ...parts,
      Uint8Array.of(0xff, eoi),
    ]),
  };
}

/** Frames, tables and scans, Adobe's colours and colour profiles; nothing else, whatever it may be. */
function isKept(marker: number, name: () => string): boolean {
  if (marker === 0xe2) return name() === 'ICC_PROFILE\u0000';
  if (marker === 0xee) return name().startsWith('Adobe');
  return marker >= 0xc0 && marker <= 0xdf && marker !== 0xc8;
}

const isHeader = (marker: number, name: string) => marker === 0xe0 && name === 'JFIF\u0000';

/** JFIF's header alone: a thumbnail may show what was cut away from the photograph. */
function withoutThumbnail(segment: Uint8Array): Uint8Array {
  const header = new Uint8Array(18);
  header.set(segment.subarray(0, 16));
  header.set([0, 16], 2);
  return header;
}

/** Where the pixels of a scan end: at the next marker that is neither stuffed nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length - 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isBare(next)) return at;
    at += 1;
  }
  return bytes.length;
}

/** How a photograph is to be turned, 1 to 8, or null where EXIF does not say. */
function orientationOf(tiff: Uint8Array): number | null {
  const read = numbers(tiff);
  const isLittle = read.ascii(0, 2) === 'II';
  const u16 = isLittle ? read.u16le : read.u16;
  const u32 = isLittle ? read.u32le : read.u32;
  const directory = u32(4);
  const count = Math.min(u16(directory), 512);
  for (let index = 0; index < count; index += 1) {
    const field = directory + 2 + index * 12;
    if (u16(field) !== 0x0112) continue;
    const value = u16(field + 8);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** EXIF with nothing in it but the orientation. */
function orientationSegment(orientation: number): Uint8Array {
  const tiff = [
    ...[0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08],
    ...[0x00, 0x01, 0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00],
    ...[0x00, 0x00, 0x00, 0x00],
  ];
  const name = [...exifName].map((letter) => letter.charCodeAt(0));
  const length = 2 + name.length + tiff.length;
  return Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff, ...name, ...tiff);
}
