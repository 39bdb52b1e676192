import type { ImageType } from '#shared/contract/journal-images';
import { imageFile } from '#shared/domain/archive';
import type { ExportReader } from './reader';
import type { ZipFile } from './zip';

/** An image as a file of a ZIP. Not compressed again: its formats are compressed themselves. */
export function imageContent(
  reader: ExportReader,
  id: string,
  type: ImageType,
  onDone: () => void,
): ZipFile {
  const content = () => {
    const bytes = reader.image(id)?.bytes;
    onDone();
    return bytes ? [bytes] : [];
  };
  return { name: imageFile(id, type), isCompressed: false, content };
}
