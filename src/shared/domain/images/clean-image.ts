import { AppError } from '../../app-error';
import { cleanGif } from './gif';
import { type CleanImage, numbers } from './image';
import { cleanJpeg } from './jpeg';
import { imageLimits } from './limits';
import { cleanPng } from './png';
import { cleanWebp } from './webp';

/** Formats people try, and what to do about each. */
const others: readonly Readonly<{ name: string; advice: string; is: (head: string) => boolean }>[] =
  [
    {
      name: 'HEIC photograph',
      advice: 'Export it as JPEG first, then add that.',
      is: (head) => /^.{4}ftyp(heic|heix|hevc|heim|heis|mif1|msf1)/s.test(head),
    },
    {
      name: 'AVIF image',
      advice: 'Export it as JPEG or PNG first, then add that.',
      is: (head) => /^.{4}ftypavi[fs]/s.test(head),
    },
    {
      name: 'TIFF image',
      advice: 'Export it as JPEG or PNG first, then add that.',
      is: (head) => head.startsWith('II*\u0000') || head.startsWith('MM\u0000*'),
    },
    {
      name: 'BMP image',
      advice: 'Save it as PNG first, then add that.',
      is: (head) => head.startsWith('BM'),
    },
    {
      name: 'SVG drawing',
      advice: 'Save it as PNG first, then add that.',
      is: (head) => /<svg|<\?xml/i.test(head),
    },
    {
      name: 'PDF',
      advice: 'Save its page as PNG first, then add that.',
      is: (head) => head.startsWith('%PDF'),
    },
  ];

/**
 * The image in these bytes, known by what they are and not by a file's name, without what tells where,
 * when and by whom it was taken.
 * @throws AppError 'bad-input' with what to do, for what is no image that is kept, or a broken one
 */
export function cleanImage(bytes: Uint8Array): CleanImage {
  if (bytes.length > imageLimits.bytes) {
    throw refuse('This image is larger than 20 MB. Make it smaller, then add it again.');
  }
  const image = cleanPng(bytes) ?? cleanJpeg(bytes) ?? cleanWebp(bytes) ?? cleanGif(bytes);
  if (image) return ofBearableSize(image);
  const head = numbers(bytes).ascii(0, Math.min(256, bytes.length));
  const other = others.find(({ is }) => is(head));
  if (other) throw refuse(`A ${other.name} cannot be kept. ${other.advice}`);
  throw refuse(
    'This is no PNG, JPEG, WebP or GIF image, or a broken one. Open it in another program and save it again.',
  );
}

/** A few bytes can claim billions of pixels. */
function ofBearableSize(image: CleanImage): CleanImage {
  const { width, height } = image;
  if (Math.max(width, height) > imageLimits.longest || width * height > imageLimits.pixels) {
    throw refuse(
      'This image has too many pixels to open safely. Make it smaller, then add it again.',
    );
  }
  return image;
}

function refuse(sentence: string): AppError {
  return new AppError('bad-input', sentence);
}
