import { AppError } from '#shared/app-error';
import { cleanImage } from '#shared/domain/images/clean-image';
import type { ImageKind } from '#shared/domain/images/image';
import { imageLimits } from '#shared/domain/images/limits';

type Scaled = Readonly<{
  file: Blob;
  /** Whether it was an animation, of which the first picture is left. */
  isFirstFrame: boolean;
}>;

/**
 * The image at no more pixels a side than are kept, turned as it is to be shown; as it came when it is
 * small enough. Of an animation that is too large its first frame is left.
 * @throws AppError 'bad-input' with what to do, for what is no image that is kept, or a broken one
 */
export async function scaledImage(file: Blob): Promise<Scaled> {
  const { picture, type, isAnimated } = await opened(file);
  try {
    const scale = imageLimits.side / Math.max(picture.width, picture.height);
    if (scale >= 1) return { file, isFirstFrame: false };
    const side = (pixels: number) => Math.max(1, Math.round(pixels * scale));
    const size = { width: side(picture.width), height: side(picture.height) };
    const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
    return { file: await drawn(picture, whole, size, type), isFirstFrame: isAnimated };
  } finally {
    picture.close();
  }
}

/**
 * The middle of the image as a square of at most `side` pixels, turned as it is to be shown, drawn anew,
 * so that nothing but its pixels is left. Of an animation its first frame.
 * @throws AppError 'bad-input' with what to do, for what is no image that is kept, or a broken one
 */
export async function squareImage(file: Blob, side: number): Promise<Blob> {
  const { picture, type } = await opened(file);
  try {
    const whole = Math.min(picture.width, picture.height);
    const middle = {
      left: Math.floor((picture.width - whole) / 2),
      top: Math.floor((picture.height - whole) / 2),
      width: whole,
      height: whole,
    };
    const kept = Math.min(whole, side);
    return await drawn(picture, middle, { width: kept, height: kept }, type);
  } finally {
    picture.close();
  }
}

async function opened(file: Blob) {
  // Checked before reading: a film dropped by mistake would fill the memory.
  if (file.size > imageLimits.bytes) {
    throw new AppError(
      'bad-input',
      'This image is larger than 20 MB. Make it smaller, then add it again.',
    );
  }
  const { type, isAnimated } = cleanImage(new Uint8Array(await file.arrayBuffer()));
  return { picture: await decoded(new Blob([file], { type })), type, isAnimated };
}

type Size = Readonly<{ width: number; height: number }>;
type Part = Size & Readonly<{ left: number; top: number }>;

/** A part of the picture at a size of its own, written as the type it came as. */
async function drawn(picture: ImageBitmap, part: Part, size: Size, type: ImageKind): Promise<Blob> {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new AppError('unexpected', 'This image could not be made smaller. Try again.');
  pen.imageSmoothingQuality = 'high';
  const { left, top, width, height } = part;
  pen.drawImage(picture, left, top, width, height, 0, 0, size.width, size.height);
  // Canvases write no GIF.
  const written = type === 'image/gif' ? 'image/png' : type;
  return canvas.convertToBlob({ type: written, quality: 0.9 });
}

async function decoded(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new AppError(
      'bad-input',
      'This image is broken and cannot be shown. Open it in another program and save it again.',
    );
  }
}
