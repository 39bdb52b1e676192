import { type DiskMessages, explainDiskError } from '../files/disk-error';
import {
  type FileSystem,
  nodeFileSystem,
  PartlyReplaced,
  replaceFile,
} from '../files/durable-write';

const notWritten =
  'The file could not be written. Close it if another program has it open, or choose another folder, then export again. Your plan is unchanged.';

const messages: DiskMessages = {
  full: 'There is not enough room for the file on this disk. Free some space or choose another folder, then export again. Your plan is unchanged.',
  'not-allowed':
    'Preround may not write in this folder. Choose another folder, such as Documents, then export again. Your plan is unchanged.',
  'folder-gone':
    'This folder is no longer there. Choose another folder, then export again. Your plan is unchanged.',
  'bad-name':
    'The file cannot have this name here. Choose another name, then export again. Your plan is unchanged.',
  'in-use': notWritten,
  'disk-failed': notWritten,
};

/**
 * Writes a whole document or nothing, readable by the owner alone; what stood there before stays
 * until then, and no other file of the folder is touched.
 * @param path where the person chose to put it, overwriting already agreed to in the dialog
 * @throws AppError 'disk-full' or 'not-writable' with a sentence that says what to do; nothing is
 *   left beside the document then.
 */
export async function writeDocument(
  path: string,
  bytes: Uint8Array,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<void> {
  try {
    await replaceFile(path, bytes, fileSystem);
  } catch (error) {
    // The file is whole and in place; some network folders cannot make its name durable at once.
    if (error instanceof PartlyReplaced) return;
    throw explainDiskError(error, messages);
  }
}
