import { AppError } from '#shared/app-error';
import { cleanImage } from '#shared/domain/images/clean-image';
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
  // Checked before reading: a film dropped by mistake would fill the memory.
  if (file.size > imageLimits.bytes) {
    throw new AppError(
      'bad-input',
      'This image is larger than 20 MB. Make it smaller, then add it again.',
    );
  }
  const { type, isAnimated } = cleanImage(new Uint8Array(await file.arrayBuffer()));
  const picture = await decoded(new Blob([file], { type }));
  try {
    const scale = imageLimits.side / Math.max(picture.width, picture.height);
    if (scale >= 1) return { file, isFirstFrame: false };
    const side = (pixels: number) => Math.max(1, Math.round(pixels * scale));
    const canvas = new OffscreenCanvas(side(picture.width), side(picture.height));
    const pen = canvas.getContext('2d');
    if (!pen) throw new AppError('unexpected', 'This image could not be made smaller. Try again.');
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    // Canvases write no GIF.
    const written = type === 'image/gif' ? 'image/png' : type;
    return {
      file: await canvas.convertToBlob({ type: written, quality: 0.9 }),
      isFirstFrame: isAnimated,
    };
  } finally {
    picture.close();
  }
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
